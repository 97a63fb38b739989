import type { Facts } from '../domain/find-facts'
import type { fields } from '../domain/find-docs'
import { fewWords, queryOf, tooShort } from '../domain/find-query'
import { linesOf, shardOf } from '../domain/postings'
import type { Match } from '../domain/proof'
import { termsIn } from '../domain/terms'
import { type Form, Words } from '../domain/word-forms'
import { type Hit, matchesOf, scored, Standing, type Wanted } from '../domain/word-scores'
import { database } from './database'
import type { Read } from './gather'
import type { Slices } from './index-build'
import {
  factsKey,
  type FactsRow,
  type IdsRow,
  idsKey,
  type IndexState,
  type Noun,
  readState,
  type ShardRow,
  sound,
  vocabularyKey,
  type VocabularyRow,
} from './index-rows'

// To suggest, of what is written nearly alike only the nearest.
const nearest = 100

/** The words that answer to the one at that place; in steps. */
type FormsOf = (words: Words, term: string, at: number) => Generator<undefined, Form[]>

/** Where a document stands in the index, by its id. */
export type Places = ReadonlyMap<string, Pick<Hit, 'segment' | 'at'>>

/** What a search has found, by id. */
export interface FoundMatches {
  places: Places
  moments: ReadonlyMap<string, Match>
  people: ReadonlyMap<string, Match>
}

interface Found {
  hits: Hit[]
  wanted: Wanted[]
  idOf: (hit: Hit) => string
}

/** Searches the index as it lies in the storage. What it reads of a segment once it need not read again. */
export class IndexSearch {
  readonly #words = new Words()
  readonly #vocabularies = new Map<number, VocabularyRow>()
  readonly #ids = new Map<number, IdsRow>()
  #size = 0
  #build = ''
  #learning: Promise<unknown> = Promise.resolve()

  constructor(readonly slices: Slices) {}

  async #begin(): Promise<{ tx: Read; state: IndexState | undefined }> {
    const tx = (await database()).transaction('index') as unknown as Read
    return { tx, state: await readState(tx) }
  }

  /** Learns which words there are; of a segment that is known already nothing is read. */
  learn(): Promise<unknown> {
    // One that failed says nothing about the next.
    this.#learning = this.#learning.catch(() => undefined).then(() => this.#learn())
    return this.#learning
  }

  async #learn(): Promise<void> {
    const { tx, state } = await this.#begin()
    const segments = state?.segments ?? []
    // Made anew after somebody was erased, its numbers begin anew.
    const isOther = state?.build !== this.#build
    const there = new Set(isOther ? [] : segments.map(({ n }) => n))
    const gone = [...this.#vocabularies].filter(([n]) => !there.has(n))
    const fresh = segments.filter(({ n }) => isOther || !this.#vocabularies.has(n))
    const rows = (await Promise.all(
      fresh.map(({ n }) => tx.objectStore('index').get(vocabularyKey(n))),
    )) as VocabularyRow[]
    const check = function* () {
      for (const row of rows) yield void sound(row)
    }
    await this.slices(check())
    this.#size = segments.reduce((sum, { count }) => sum + count, 0)
    this.#build = state?.build ?? ''
    for (const [n] of gone) {
      this.#vocabularies.delete(n)
      this.#ids.delete(n)
    }
    const words = this.#words
    const steps = function* () {
      for (const [, row] of gone) yield* words.put(row, -1)
      for (const row of rows) yield* words.put(row, 1)
    }
    for (const [at, row] of rows.entries()) this.#vocabularies.set(fresh[at]?.n ?? 0, row)
    await this.slices(steps())
  }

  /** The hits, and what names them. All of it is read in one transaction, or the numbers would be of two states. */
  async #hits(terms: readonly string[], forms: FormsOf): Promise<Found> {
    const wanted: Wanted[] = []
    const words = this.#words
    const collect = function* () {
      for (const [at, term] of terms.entries()) wanted.push({ term, forms: yield* forms(words, term, at) })
    }
    await this.slices(collect())
    const { tx, state } = await this.#begin()
    const segments = state?.segments ?? []
    const known = new Map(segments.map((one) => [one.n, one]))
    const all = new Set(wanted.flatMap((one) => one.forms.map(({ term }) => term)))
    const store = tx.objectStore('index')
    const unread = segments.filter(({ n }) => !this.#ids.has(n))
    const [rows, ids] = await Promise.all([
      Promise.all(
        [...new Set([...all].map(shardOf))].map(
          (shard) => store.getAll(IDBKeyRange.bound([3, shard], [3, shard, []])) as Promise<ShardRow[]>,
        ),
      ),
      Promise.all(unread.map(({ n }) => store.get(idsKey(n)) as Promise<IdsRow>)),
    ])
    for (const [at, row] of ids.entries()) this.#ids.set(unread[at]?.n ?? 0, sound(row))
    const standing = new Standing()
    let hits: Hit[] = []
    const steps = function* () {
      for (const row of rows.flat()) {
        const segment = known.get(row.n)
        if (segment) standing.put(segment, sound(row), all)
        yield
      }
      hits = yield* scored(segments, wanted, standing)
    }
    await this.slices(steps())
    const lines = new Map<number, string[]>()
    const idOf = ({ segment: { n }, at }: Hit) => {
      const here = lines.get(n) ?? linesOf(this.#ids.get(n)?.ids ?? '')
      lines.set(n, here)
      return here[at] ?? ''
    }
    return { hits, wanted, idOf }
  }

  /**
   * Moments and people that hold any of the words, by id; more of the words count for more. Nothing at all where there
   * is too little yet to look for.
   */
  async search(text: string): Promise<FoundMatches | undefined> {
    if (text.trim().length < 2) return undefined
    await this.learn()
    const query = queryOf(text, this.#words.frequency, this.#size)
    if (!query.terms.length)
      return text.length < tooShort ? undefined : { places: new Map(), moments: new Map(), people: new Map() }
    const { hits, idOf } = await this.#hits(query.terms, (words, term, at) =>
      words.formsOf(term, query.prefix(term, at), query.fuzzy(term)),
    )
    if (!hits.length && text.length < tooShort) return undefined
    const places = new Map<string, Hit>()
    const of = (noun: Noun) => {
      const mine = hits.filter(({ segment }) => segment.noun === noun)
      const matches = new Map<string, Match>()
      for (const [at, match] of matchesOf(mine, query.typed).entries()) {
        const hit = mine[at] as Hit
        places.set(idOf(hit), hit)
        matches.set(idOf(hit), match)
      }
      return matches
    }
    return { places, moments: of('moments'), people: of('people') }
  }

  /**
   * Moments with this in one of their fields. Others that hold its words there may be among them. Nothing where it has
   * no word to be looked up by.
   */
  async holding(name: (typeof fields)[number], text: string): Promise<Places | undefined> {
    const terms = [...new Set(termsIn(text))]
    if (!terms.length) return undefined
    await this.learn()
    const { hits, idOf } = await this.#hits(terms, (words, term) => words.formsOf(term, false, false))
    const holds = ({ segment, match }: Hit) =>
      segment.noun === 'moments' && terms.every((term) => match.get(term)?.includes(name))
    return new Map(hits.filter(holds).map((hit) => [idOf(hit), hit]))
  }

  /** What stands beside these in the index. Nothing where it was made another meanwhile. */
  async facts(places: Places): Promise<Record<Noun, (Facts & { id: string })[]> | undefined> {
    const { tx, state } = await this.#begin()
    const there = new Set(state?.build === this.#build ? state.segments.map(({ n }) => n) : [])
    const wanted = new Map([...places.values()].map(({ segment }) => [segment.n, segment]))
    if (![...wanted.keys()].every((n) => there.has(n))) return undefined
    const rows = (await Promise.all(
      [...wanted.keys()].map(async (n) => [n, await tx.objectStore('index').get(factsKey(n))]),
    )) as [number, FactsRow][]
    const found: Record<Noun, (Facts & { id: string })[]> = { moments: [], people: [] }
    const steps = function* () {
      const lines = new Map<number, string[]>()
      for (const [n, row] of rows) yield lines.set(n, linesOf(sound(row).facts))
      for (const [id, { segment, at }] of places) {
        const facts = JSON.parse(lines.get(segment.n)?.[at] ?? '') as Facts
        yield found[segment.noun].push({ ...facts, id })
      }
    }
    await this.slices(steps())
    return found
  }

  /** What might have been meant where nothing was found. */
  async suggest(text: string): Promise<string[]> {
    await this.learn()
    const few = [...new Set(termsIn(text).slice(0, fewWords))]
    const { hits, wanted } = await this.#hits(few, function* (words, term, at) {
      const forms = yield* words.formsOf(term, at === few.length - 1, 0.4)
      return forms.toSorted((one, other) => other.weight - one.weight).slice(0, nearest)
    })
    const phrases = new Map<string, number[]>()
    for (const { score, queryTerms, match } of hits) {
      if (queryTerms.length < wanted.length) continue
      const phrase = [...match.keys()].join(' ')
      phrases.set(phrase, [...(phrases.get(phrase) ?? []), score])
    }
    const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
    return [...phrases]
      .toSorted(([, one], [, other]) => mean(other) - mean(one))
      .slice(0, 3)
      .map(([phrase]) => phrase)
  }
}
