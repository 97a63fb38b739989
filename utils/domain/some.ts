/** So many records at a time: small enough for a frame, large enough that asking is not what it costs. */
export const atOnce = 150

/** These, so many at a time. */
export function* some<T>(records: Iterable<T>, size = atOnce): Generator<readonly T[]> {
  let few: T[] = []
  for (const one of records) {
    few.push(one)
    if (few.length < size) continue
    yield few
    few = []
  }
  if (few.length) yield few
}
