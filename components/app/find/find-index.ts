import MiniSearch, { type SearchResult } from 'minisearch'
import { all } from '../../../utils/domain/by'
import type { Match } from '../../../utils/domain/proof'
import { termsIn } from '../../../utils/domain/terms'
import {
  docOf,
  fields,
  type Source,
  sourceOfMoment,
  sourceOfPerson,
  sourcesEqual,
} from '../../../utils/domain/find-docs'
import { fewWords, queryOf, tooShort } from '../../../utils/domain/find-query'
import { boost, matchesOf } from '../../../utils/domain/word-scores'
import { type Library, momentSide } from '../library'
import { inSlices } from '../slices'

// Whoever watches is told only so often: each telling searches anew.
const tell = 200

/** How far the index is. */
export interface Progress {
  done: number
  total: number
}

/** Words of moments and people, found as one types. Built in small pieces; what is in it is found already. */
export class FindIndex {
  readonly #mini = new MiniSearch<{ id: string }>({
    fields: [...fields],
    tokenize: (text) => {
      const terms = termsIn(text)
      for (const term of terms) this.#seen.add(term)
      return terms
    },
    processTerm: (term) => term,
    searchOptions: { boost },
  })
  /** Of what each document was made, to see by identity what changed. */
  readonly #sources = new Map<string, Source>()
  /** In how many documents a word stands. */
  readonly #frequency = new Map<string, number>()
  /** The words of the document that is being put in. */
  readonly #seen = new Set<string>()
  #run = 0

  /** Brings the index up to this library; a later call takes over from an earlier one, which then answers false. */
  async update(library: Library, onProgress: (progress: Progress) => void): Promise<boolean> {
    const run = ++this.#run
    const { wanted, changed } = this.#changes(library)
    for (const id of this.#sources.keys()) if (!wanted.has(id)) this.#drop(id)
    const total = wanted.size
    let [left, told] = [changed.length, performance.now()]
    onProgress({ done: total - left, total })
    if (!left) return true
    const put = function* (this: FindIndex) {
      for (const [id, source] of changed) {
        this.#drop(id)
        this.#put(id, source)
        left -= 1
        yield
      }
    }
    const breath = () => {
      if (performance.now() - told < tell) return
      told = performance.now()
      onProgress({ done: total - left, total })
    }
    const ended = await inSlices(put.call(this), () => run !== this.#run, breath)
    if (ended) onProgress({ done: total, total })
    return ended
  }

  #changes(library: Library) {
    const wanted = new Set<string>()
    const changed: [string, Source][] = []
    const want = (id: string, source: Source) => {
      wanted.add(id)
      const before = this.#sources.get(id)
      if (!before || !sourcesEqual(before, source)) changed.push([id, source])
    }
    for (const moment of library.moments)
      if (momentSide(moment) === 'by-customer') want(moment.id, sourceOfMoment(library, moment))
    for (const person of all(library.people)) want(person.id, sourceOfPerson(library, person))
    return { wanted, changed }
  }

  #put(id: string, source: Source): void {
    this.#seen.clear()
    this.#mini.add({ id, ...docOf(source) })
    this.#sources.set(id, source)
    this.#count(this.#seen, 1)
  }

  #drop(id: string): void {
    const source = this.#sources.get(id)
    if (!source) return
    this.#mini.discard(id)
    this.#sources.delete(id)
    this.#count(new Set(termsIn(Object.values(docOf(source)).join('\n'))), -1)
  }

  #count(terms: ReadonlySet<string>, by: 1 | -1): void {
    for (const term of terms) this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + by)
  }

  /**
   * Moments and people that hold any of the words, by id; more of the words count for more. Nothing at all where
   * there is too little yet to look for.
   */
  search(text: string): ReadonlyMap<string, Match> | undefined {
    if (text.trim().length < 2) return undefined
    const query = queryOf(text, (term) => this.#frequency.get(term) ?? 0, this.#sources.size)
    if (!query.terms.length) return text.length < tooShort ? undefined : new Map()
    const found = this.#mini.search(query.terms.join(' '), {
      combineWith: 'OR',
      prefix: query.prefix,
      fuzzy: query.fuzzy,
    })
    if (!found.length && text.length < tooShort) return undefined
    const isPerson = ({ id }: SearchResult) => this.#sources.get(String(id))?.moment === undefined
    const [people, moments] = [found.filter(isPerson), found.filter((one) => !isPerson(one))]
    return new Map([...matches(moments, query.typed), ...matches(people, query.typed)])
  }

  /** What might have been meant where nothing was found. */
  suggest(text: string): string[] {
    const few = termsIn(text).slice(0, fewWords)
    return this.#mini
      .autoSuggest(few.join(' '), { fuzzy: 0.4 })
      .slice(0, 3)
      .map(({ suggestion }) => suggestion)
  }
}

function matches(found: readonly SearchResult[], typed: ReadonlyMap<string, string>): [string, Match][] {
  const hits = found.map((one) => ({ ...one, match: new Map(Object.entries(one.match)) }))
  return matchesOf(hits, typed).map((match, at) => [String(found[at]?.id), match])
}
