import type { RecordOf } from '../domain/archive'
import type { Kept } from '../domain/part'
import { batches } from './batches'
import { rulebookId } from '../domain/rulebook'
import { database, type Write } from './database'
import type { Around } from './recall'
import { recordOf, type Rows } from './rows'

/** A transaction that is read in, whichever kind it is. */
export type Read = Pick<Write, 'objectStore'>
/** Rows by id. */
export type Found<N extends Kept> = Map<string, Rows[N]>

/** Adds rows to those that were found before; each stands there once. */
export function into<R extends { id: string }>(found: Map<string, R>, rows: readonly (readonly R[])[]): void {
  for (const row of rows.flat()) found.set(row.id, row)
}

/** Whom, or which company, these rows name. */
export const idsOf = <K extends 'person' | 'company'>(
  rows: Iterable<{ readonly [key in K]?: string | undefined }>,
  name: K,
): Set<string> => new Set([...rows].flatMap((row) => row[name] ?? []))

/** Whether it is quicker to read all of a store than to ask for so many of its rows one by one. */
async function isQuicker(tx: Read, noun: Kept, many: number): Promise<boolean> {
  if (many < 100) return false
  const tally = await tx.objectStore('tallies').get(noun)
  return many * 3 > (tally?.count ?? 0)
}

/** Reads those of a store that were not found before. */
export async function gather<N extends 'people' | 'companies' | 'moments'>(
  tx: Read,
  noun: N,
  wanted: ReadonlySet<string>,
  found: Found<N>,
): Promise<void> {
  const missing = new Set([...wanted].filter((id) => !found.has(id)))
  if (await isQuicker(tx, noun, missing.size)) {
    for await (const rows of batches(tx, noun))
      into<Rows[N]>(found, [(rows as Rows[N][]).filter(({ id }) => missing.has(id))])
    return
  }
  const store = tx.objectStore(noun)
  const rows = (await Promise.all([...missing].map((id) => store.get(id)))) as (Rows[N] | undefined)[]
  into<Rows[N]>(found, [rows.filter((row) => row !== undefined)])
}

/** Reads what names one of these people, or one of these companies. */
export async function gatherBy<N extends 'people' | 'moments' | 'asks' | 'gives'>(
  tx: Read,
  noun: N,
  names: { person?: ReadonlySet<string>; company: ReadonlySet<string> },
  found: Found<N>,
): Promise<void> {
  const { person = new Set<string>(), company } = names
  if (await isQuicker(tx, noun, person.size + company.size)) {
    const isNamed = (row: { person?: string | undefined; company?: string | undefined }) =>
      (row.person && person.has(row.person)) || (row.company && company.has(row.company))
    for await (const rows of batches(tx, noun)) into<Rows[N]>(found, [(rows as Rows[N][]).filter(isNamed)])
    return
  }
  const store = tx.objectStore(noun)
  const by = (index: 'person' | 'company', ids: ReadonlySet<string>) =>
    [...ids].map(
      (id) => store.index(index as 'company').getAll(IDBKeyRange.only(id)) as unknown as Promise<Rows[N][]>,
    )
  into<Rows[N]>(found, await Promise.all([...by('person', person), ...by('company', company)]))
}

/** The records of these rows; as everywhere, the newest first. */
export const recordsIn = <N extends Kept>(noun: N, rows: Iterable<Rows[N]>): RecordOf<N>[] =>
  [...rows].sort((one, other) => (one.id < other.id ? 1 : -1)).map((row) => recordOf(noun, row))

/** Rows of every noun that lists and gates look at, by id. */
export interface Findings {
  people: Found<'people'>
  companies: Found<'companies'>
  moments: Found<'moments'>
  asks: Found<'asks'>
  gives: Found<'gives'>
}

export const nothingFound = (): Findings => ({
  people: new Map(),
  companies: new Map(),
  moments: new Map(),
  asks: new Map(),
  gives: new Map(),
})

/** Stores that are read for them. */
export const seen = ['people', 'companies', 'moments', 'asks', 'gives', 'rules'] as const

/** A transaction over all of these, and what says how large they are. */
export const beginReading = async (): Promise<Read> =>
  (await database()).transaction([...seen, 'tallies']) as unknown as Read

/** The records of these rows, and the rules by which they are looked at. */
export async function aroundOf(tx: Read, found: Findings): Promise<Around> {
  const book = await tx.objectStore('rules').get(rulebookId)
  return {
    people: recordsIn('people', found.people.values()),
    companies: recordsIn('companies', found.companies.values()),
    moments: recordsIn('moments', found.moments.values()),
    asks: recordsIn('asks', found.asks.values()),
    gives: recordsIn('gives', found.gives.values()),
    rules: book && recordOf('rules', book),
  }
}
