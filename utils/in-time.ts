// A storage may take a question and never answer it. Whoever waits is told; the question itself stays asked.

/** So many milliseconds somebody waits for the storage before they are told that it does not answer. */
export const patience = 5_000

/** What it comes to, or `instead` where it does not come in time. */
export function inTime<T, I>(work: Promise<T>, instead: I, ms: number): Promise<T | I> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<I>((done) => (timer = setTimeout(() => done(instead), ms)))
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Waits for it however long it takes; tells once it has taken too long, and when it is over. */
export function watched<T>(work: Promise<T>, tell: (late: boolean) => void): Promise<T> {
  const timer = setTimeout(() => tell(true), patience)
  return work.finally(() => {
    clearTimeout(timer)
    tell(false)
  })
}
