import { fields, docOf, sourceOfMoment, sourceOfPerson } from '../../utils/domain/find-docs'
import type { Company } from '../../utils/domain/company'
import type { Moment } from '../../utils/domain/moment'
import { sideOf } from '../../utils/domain/moment-kind'
import type { Person } from '../../utils/domain/person'
import { eachPlace, linesOf } from '../../utils/domain/postings'
import { termsIn } from '../../utils/domain/terms'
import type { Database } from '../../utils/store/database'
import { type IdsRow, type IndexState, type ShardRow, type VocabularyRow } from '../../utils/store/index-rows'

/** What an index says, however it came about: each place of a word, the count of each word, and the lengths of the fields. */
export interface Said {
  places: string[]
  counts: Record<string, number>
  lengths: Record<string, number>
}

const place = (id: string, field: string, term: string, times: number, length: number) =>
  [id, field, term, times, length].join(' ')

/** What stands in the database, read as raw rows. Errors: rows of a segment that the state does not name. */
export async function wordsInIndex(open: Database): Promise<Said> {
  const [keys, rows] = await Promise.all([open.getAllKeys('index'), open.getAll('index')])
  const of = <T>(kind: number) =>
    keys.flatMap((key, at) => (key[0] === kind ? [[key.at(-1) ?? 0, rows[at] as T] as const] : []))
  const state = of<IndexState>(0)[0]?.[1]
  const numbers = new Set(state?.segments.map(({ n }) => n))
  const stray = keys.filter((key) => key.length > 1 && !numbers.has(key.at(-1) ?? 0))
  if (stray.length) throw new Error(`Nobody names ${JSON.stringify(stray)}`)
  const ids = new Map(of<IdsRow>(1).map(([n, row]) => [n, linesOf(row.ids)]))
  const said: Said = { places: [], counts: {}, lengths: {} }
  for (const [, { terms, counts }] of of<VocabularyRow>(2))
    for (const [at, term] of linesOf(terms).entries())
      said.counts[term] = (said.counts[term] ?? 0) + (counts[at] ?? 0)
  for (const { lengths } of state?.segments ?? [])
    for (const [at, name] of fields.entries())
      if (lengths[at]) said.lengths[name] = (said.lengths[name] ?? 0) + lengths[at]
  for (const [, { n, terms, ends, bytes }] of of<ShardRow>(3))
    for (const [at, term] of linesOf(terms).entries())
      eachPlace(bytes, at ? (ends[at - 1] ?? 0) : 0, ends[at] ?? 0, (doc, field, times, length) =>
        said.places.push(place(ids.get(n)?.[doc] ?? '', fields[field] ?? '', term, times, length)),
      )
  said.places.sort()
  return said
}

/** What an index of these records has to say. */
export function wordsOf(
  moments: readonly Moment[],
  people: readonly Person[],
  companies: readonly Company[],
): Said {
  const named = {
    people: new Map(people.map((one) => [one.id, one])),
    companies: new Map(companies.map((one) => [one.id, one])),
  }
  const docs = [
    ...moments
      .filter(({ kind }) => sideOf(kind) === 'by-customer')
      .map((one) => [one.id, docOf(sourceOfMoment(named, one))] as const),
    ...people.map((one) => [one.id, docOf(sourceOfPerson(named, one))] as const),
  ]
  const said: Said = { places: [], counts: {}, lengths: {} }
  for (const [id, doc] of docs) {
    const here = new Set<string>()
    for (const name of fields) {
      const terms = termsIn(doc[name] ?? '')
      const distinct = new Set(terms)
      if (distinct.size) said.lengths[name] = (said.lengths[name] ?? 0) + distinct.size
      for (const term of distinct) {
        here.add(term)
        said.places.push(place(id, name, term, terms.filter((one) => one === term).length, distinct.size))
      }
    }
    for (const term of here) said.counts[term] = (said.counts[term] ?? 0) + 1
  }
  said.places.sort()
  return said
}
