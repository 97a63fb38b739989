import { type Doc, fields } from './find-docs'
import { eachPlace, linesOf, type Shard } from './postings'
import type { Match } from './proof'
import type { Form } from './word-forms'

// What counts more: that somebody put the words under this heading by hand.
export const boost: Partial<Record<keyof Doc, number>> = {
  useCases: 3,
  objections: 3,
  tags: 2,
  title: 1.5,
  role: 1.5,
  industry: 1.5,
  notes: 0.7,
}

// Where much is found, what has one weak word of many in common is no proof of anything.
const many = 100
const least = 0.15

/** What a number of documents is known by: of moments and people the fields differ. */
export interface SegmentAbout {
  n: number
  noun: 'moments' | 'people'
  count: number
  /** How many different words each field has, over all documents. */
  lengths: readonly number[]
}

/** One word that was typed, and the words of the library that answer to it. */
export interface Wanted {
  term: string
  forms: readonly Form[]
}

/** A document that holds any of them. */
export interface Hit {
  segment: SegmentAbout
  at: number
  score: number
  queryTerms: string[]
  match: Map<string, string[]>
}

// People have no words of their own, no title, and stand for no use case or objection.
const ofMoments = new Set<string>(['words', 'title', 'useCases', 'objections'])

/** How long each field is on average. */
function averages(segments: readonly SegmentAbout[]): number[] {
  return fields.map((name, field) => {
    const those = segments.filter(({ noun }) => noun === 'moments' || !ofMoments.has(name))
    const count = those.reduce((sum, one) => sum + one.count, 0)
    return those.reduce((sum, one) => sum + (one.lengths[field] ?? 0), 0) / (count || 1)
  })
}

// BM25+ as minisearch has it.
const [k, b, d] = [1.2, 0.7, 0.5]
const bm25 = (times: number, matching: number, total: number, length: number, average: number): number =>
  Math.log(1 + (total - matching + 0.5) / (matching + 0.5)) *
  (d + (times * (k + 1)) / (times + k * (1 - b + (b * length) / average)))

/** The places of one word in one segment's shard. */
interface Places {
  segment: SegmentAbout
  bytes: Uint8Array
  from: number
  to: number
}

/** Finds where words stand in the shards that were read. */
export class Standing {
  readonly #places = new Map<string, Places[]>()

  /** @param terms those that are wanted */
  put(segment: SegmentAbout, { terms, ends, bytes }: Shard, wanted: ReadonlySet<string>): void {
    for (const [at, term] of linesOf(terms).entries()) {
      if (!wanted.has(term)) continue
      const places = { segment, bytes, from: at ? (ends[at - 1] ?? 0) : 0, to: ends[at] ?? 0 }
      const before = this.#places.get(term)
      if (before) before.push(places)
      else this.#places.set(term, [places])
    }
  }

  of(term: string): readonly Places[] {
    return this.#places.get(term) ?? []
  }
}

/** Documents that hold any of the words, each with its score; a step for each place where a word stands in a segment. */
export function* scored(
  segments: readonly SegmentAbout[],
  wanted: readonly Wanted[],
  read: Standing,
): Generator<undefined, Hit[]> {
  const average = averages(segments)
  const total = segments.reduce((sum, { count }) => sum + count, 0)
  const hits = new Map<number, Map<number, Hit>>(segments.map(({ n }) => [n, new Map()]))
  for (const { term, forms } of wanted)
    for (const { term: form, weight } of forms) {
      const matching = fields.map(() => 0)
      for (const { bytes, from, to } of read.of(form)) {
        eachPlace(bytes, from, to, (_, field) => void (matching[field]! += 1))
        yield
      }
      for (const { segment, bytes, from, to } of read.of(form)) {
        const here = hits.get(segment.n)
        eachPlace(bytes, from, to, (at, field, times, length) => {
          const name = fields[field]
          if (!here || !name) return
          const hit: Hit = here.get(at) ?? { segment, at, score: 0, queryTerms: [], match: new Map() }
          here.set(at, hit)
          const raw = bm25(times, matching[field] ?? 0, total, length, average[field] ?? 1)
          hit.score += weight * (boost[name] ?? 1) * raw
          if (!hit.queryTerms.includes(term)) hit.queryTerms.push(term)
          const known = hit.match.get(form)
          if (known) known.push(name)
          else hit.match.set(form, [name])
        })
        yield
      }
    }
  const all = [...hits.values()].flatMap((here) => [...here.values()])
  for (const hit of all) hit.score *= hit.queryTerms.length
  return all.toSorted((one, other) => other.score - one.score)
}

/** The best hits, as proof takes them. @param found of one noun, the best first @param typed words as they were typed */
export function matchesOf(
  found: readonly Pick<Hit, 'score' | 'queryTerms' | 'match'>[],
  typed: ReadonlyMap<string, string>,
): Match[] {
  const best = found[0]?.score ?? 1
  return found
    .filter(({ score }, at) => at < many || score >= best * least)
    .map(({ score, match, queryTerms }) => ({
      relevance: score / best,
      words: [...new Set(queryTerms.map((term) => typed.get(term) ?? term))],
      terms: match,
    }))
}
