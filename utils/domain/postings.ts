import { type Doc, fields } from './find-docs'
import { termsIn } from './terms'

// Which words stand where, packed: for each word its places in the order of the documents, and each place as a number
// of one byte or two (how many documents on, which field, whether more than once), how often, and how long the field is.

/** What words that share a shard say of one segment's documents. */
export interface Shard {
  /** One a line. */
  terms: string
  /** Where the places of each end in `bytes`. */
  ends: Uint32Array
  bytes: Uint8Array
}

/** All words of a segment, one a line, and in how many of its documents each stands. */
export interface Vocabulary {
  terms: string
  counts: Uint32Array
}

/** A word in a field of a document: how often, and how many different words that field has. */
type OnPlace = (at: number, field: number, times: number, length: number) => void

/** Into so many shards the words of a segment go, by how they begin: what begins with three letters stands in one. */
export const shardCount = 128

/** The shard of a word, by its first two letters. */
export const shardOf = (term: string): number =>
  (term.charCodeAt(0) * 31 + (term.charCodeAt(1) || 0)) % shardCount

/** The lines of a text; none of an empty one. */
export const linesOf = (text: string): string[] => (text ? text.split('\n') : [])

/** Goes through the places from one byte to another. */
export function eachPlace(bytes: Uint8Array, from: number, to: number, on: OnPlace): void {
  let [next, at] = [from, 0]
  const number = () => {
    let [value, shift] = [0, 0]
    for (;;) {
      const byte = bytes[next++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
      shift += 7
    }
  }
  while (next < to) {
    const head = number()
    at += head >> 5
    const times = head & 1 ? number() : 1
    on(at, (head >> 1) & 15, times, number())
  }
}

function packed(places: readonly number[], into: number[]): void {
  const put = (value: number) => {
    for (; value > 127; value >>>= 7) into.push((value & 127) | 128)
    into.push(value)
  }
  let before = 0
  for (let n = 0; n < places.length; n += 4) {
    const [at = 0, field = 0, times = 1, length = 0] = places.slice(n, n + 4)
    put(((at - before) << 5) | (field << 1) | Number(times > 1))
    if (times > 1) put(times)
    put(length)
    before = at
  }
}

/** A segment in the making. */
export class Segmenting {
  readonly ids: string[] = []
  /** What is kept beside each; one line. */
  readonly beside: string[] = []
  readonly #places = new Map<string, number[]>()

  #of(term: string): number[] {
    const before = this.#places.get(term)
    if (before) return before
    const places: number[] = []
    this.#places.set(term, places)
    return places
  }

  #put(id: string, beside: string): number {
    this.beside.push(beside)
    return this.ids.push(id) - 1
  }

  add(id: string, doc: Doc, beside: string): void {
    const at = this.#put(id, beside)
    for (const [field, name] of fields.entries()) {
      const times = new Map<string, number>()
      for (const term of termsIn(doc[name] ?? '')) times.set(term, (times.get(term) ?? 0) + 1)
      for (const [term, many] of times) this.#of(term).push(at, field, many, times.size)
    }
  }

  /** Takes over the documents of a segment that was written before, but for some; a step for each shard. */
  *take(
    ids: readonly string[],
    beside: readonly string[],
    shards: Iterable<Shard>,
    without: ReadonlySet<string>,
  ): Generator<undefined> {
    const places = ids.map((id, at) => (without.has(id) ? -1 : this.#put(id, beside[at] ?? '')))
    for (const { terms, ends, bytes } of shards) {
      let from = 0
      for (const [n, term] of linesOf(terms).entries()) {
        const to = ends[n] ?? from
        eachPlace(bytes, from, to, (at, ...rest) => {
          const now = places[at] ?? -1
          if (now >= 0) this.#of(term).push(now, ...rest)
        })
        from = to
      }
      yield
    }
  }

  /** How many different words each field has, over all documents. */
  lengths(): number[] {
    const seen = new Uint32Array(this.ids.length * fields.length)
    for (const places of this.#places.values())
      for (let n = 0; n < places.length; n += 4)
        seen[(places[n] ?? 0) * fields.length + (places[n + 1] ?? 0)] = places[n + 3] ?? 0
    const sums = fields.map(() => 0)
    for (const [n, length] of seen.entries()) sums[n % fields.length]! += length
    return sums
  }

  vocabulary(): Vocabulary {
    const terms = [...this.#places.keys()].toSorted()
    const counts = terms.map((term) => {
      const places = this.#places.get(term) ?? []
      return places.filter((at, n) => n % 4 === 0 && at !== places[n - 4]).length
    })
    return { terms: terms.join('\n'), counts: Uint32Array.from(counts) }
  }

  /** What is to be written, one shard at each step; those without a word are left out. */
  *shards(): Generator<[number, Shard]> {
    const terms: string[][] = Array.from({ length: shardCount }, () => [])
    for (const term of this.#places.keys()) terms[shardOf(term)]?.push(term)
    for (const [shard, some] of terms.entries()) {
      if (!some.length) continue
      const bytes: number[] = []
      const ends = some.map((term) => {
        packed(this.#places.get(term) ?? [], bytes)
        return bytes.length
      })
      yield [shard, { terms: some.join('\n'), ends: Uint32Array.from(ends), bytes: Uint8Array.from(bytes) }]
    }
  }
}
