import { atOnce } from './some'

/** A list that can be gone through as often as one likes, whether or not all of it lies in memory. */
export interface Lot<T> extends Iterable<T> {
  readonly length: number
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Records that came from JSON, kept as its bytes: they take no more room than the file that they stood in, and nothing
 * where the browser looks for garbage. Each time one goes through them they are other objects.
 */
export class Packed<T> implements Lot<T> {
  readonly #packs: Uint8Array[] = []
  #open: T[] = []
  length = 0

  push(record: T): void {
    this.#open.push(record)
    this.length += 1
    if (this.#open.length < atOnce) return
    this.#packs.push(encoder.encode(JSON.stringify(this.#open)))
    this.#open = []
  }

  *[Symbol.iterator](): Generator<T> {
    for (const pack of this.#packs) yield* JSON.parse(decoder.decode(pack)) as T[]
    yield* this.#open
  }
}

/** Those of the list that are to stay. */
export function filtered<T>(lot: Lot<T>, stays: (one: T) => boolean): Lot<T> {
  const those = function* () {
    for (const one of lot) if (stays(one)) yield one
  }
  let length = 0
  for (const _ of those()) length += 1
  return { length, [Symbol.iterator]: those }
}

/** The same list with each of them changed, whenever one goes through it. */
export const mapped = <T, U>(lot: Lot<T>, change: (one: T) => U): Lot<U> => ({
  length: lot.length,
  *[Symbol.iterator]() {
    for (const one of lot) yield change(one)
  },
})
