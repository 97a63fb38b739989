/** So many records at a time: small enough for a frame, large enough that asking is not what it costs. */
export const atOnce = 150

/** These, so many at a time. */
export function* some<T>(records: readonly T[], size = atOnce): Generator<readonly T[]> {
  for (let from = 0; from < records.length; from += size) yield records.slice(from, from + size)
}
