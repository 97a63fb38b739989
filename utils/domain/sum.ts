// Fields in one order, whatever wrote them: two stores that hold the same must say the same.
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

const prime = 0x01000193
const basis = 0x811c9dc5

/**
 * A sum of 53 bits over a record as JSON: 32 of FNV-1a and 21 of FNV-1, over UTF-16 units. It tells a record that was
 * damaged on disk from one that was not; it keeps nobody from forging one. A field that is undefined counts as absent.
 */
export const sumOf = (record: object): number => sumOfAll([JSON.stringify(record, inOrder)])

/** The same over texts and numbers, one after the other. */
export function sumOfAll(parts: Iterable<string | ArrayLike<number>>): number {
  let low = basis
  let high = basis
  for (const part of parts) {
    const isText = typeof part === 'string'
    for (let at = 0; at < part.length; at++) {
      const unit = isText ? part.charCodeAt(at) : (part[at] ?? 0)
      low = Math.imul(low ^ unit, prime)
      high = Math.imul(high, prime) ^ unit
    }
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0)
}
