/** What was read, with all of its moments in memory, so that it can be held against something else. */
export const inMemory = <T, R extends { moments: Iterable<T> }>(read: R) => ({
  ...read,
  moments: [...read.moments],
})
