import { factsOf } from '../domain/find-facts'
import { type Doc, docOf, sourceOfMoment, type Source, sourceOfPerson } from '../domain/find-docs'
import { sideOf } from '../domain/moment-kind'
import { some } from '../domain/some'
import { type Found, gather, idsOf, type Read } from './gather'
import type { Noun } from './index-rows'
import { recordOf, type Rows } from './rows'

// Small enough for a frame.
const atOnce = 150

/** Documents, each with the facts beside it; made when they are put in, one at a time: what somebody wrote may be long. */
export interface Docs {
  count: number
  all: () => Generator<[id: string, doc: Doc, facts: string]>
}

/** Whom moments name, as far as they were read before. */
export interface Names {
  people: Found<'people'>
  companies: Found<'companies'>
}
export const noNames = (): Names => ({ people: new Map(), companies: new Map() })

/** What the index holds of these rows: of moments only what was said by customers. What is read of names is added to them. */
export async function docsOf(
  tx: Read,
  noun: Noun,
  rows: readonly Rows[Noun][],
  { people, companies }: Names,
): Promise<Docs> {
  const said =
    noun === 'moments' ? (rows as Rows['moments'][]).filter(({ kind }) => sideOf(kind) === 'by-customer') : []
  const persons = noun === 'people' ? (rows as Rows['people'][]) : []
  for (const ids of some([...idsOf(said, 'person')])) await gather(tx, 'people', new Set(ids), people)
  const theirs = said.flatMap(({ person }) => (person && people.get(person)) || [])
  const firms = idsOf([...said, ...persons, ...theirs], 'company')
  for (const ids of some([...firms])) await gather(tx, 'companies', new Set(ids), companies)
  const named = { people, companies }
  const made = (id: string, source: Source) =>
    [id, docOf(source), JSON.stringify(factsOf(source, named))] satisfies [string, Doc, string]
  const all: Docs['all'] = function* () {
    for (const row of said) yield made(row.id, sourceOfMoment(named, recordOf('moments', row)))
    for (const row of persons) yield made(row.id, sourceOfPerson(named, recordOf('people', row)))
  }
  return { count: said.length + persons.length, all }
}

/** The next rows of a store after an id. */
export async function rowsAfter(tx: Read, noun: Noun, after: string, most: number): Promise<Rows[Noun][]> {
  const all: Rows[Noun][] = []
  for (let from = after; all.length < most;) {
    const fewer = Math.min(atOnce, most - all.length)
    const rows = (await tx
      .objectStore(noun)
      .getAll(from ? IDBKeyRange.lowerBound(from, true) : null, fewer)) as Rows[Noun][]
    all.push(...rows)
    const last = rows.at(-1)
    if (!last || rows.length < fewer) break
    from = last.id
  }
  return all
}

/** These rows, as far as they are there. */
export async function rowsNamed(tx: Read, noun: Noun, ids: readonly string[]): Promise<Rows[Noun][]> {
  const all: Rows[Noun][] = []
  for (const few of some(ids)) {
    const rows = await Promise.all(few.map((id) => tx.objectStore(noun).get(id)))
    all.push(...rows.filter((row) => row !== undefined))
  }
  return all
}
