import type { RecordOf } from '../domain/archive'
import { Stage } from '../domain/moment'
import { Kind, sideOf } from '../domain/moment-kind'
import type { Kept } from '../domain/part'
import { rulebookId } from '../domain/rulebook'
import type { Day, Instant } from '../domain/schema'
import { database, type Write } from './database'
import type { Around } from './recall'
import { recordOf, type Rows } from './rows'

type Read = Pick<Write, 'objectStore'>
type Found<N extends Kept> = Map<string, Rows[N]>

/** What a reading of open work looks back to. */
export interface Since {
  /** The last day on which a review of a stand is due. */
  today: Day
  /** What was heard from then on may have to be sorted, or be worth an ask. */
  heard: Instant
}

/** Stores that are read for it. */
export const seenForWork = ['people', 'companies', 'moments', 'asks', 'gives', 'rules'] as const

const waits = ['queued', 'held'] as const
const wants = ['accepted', 'scheduled', 'completed'] as const
const loops = Kind.options
  .filter((kind) => sideOf(kind) === 'for-customer')
  .flatMap((kind) => Stage.options.filter((stage) => stage !== 'told').map((stage) => [kind, stage]))

const into = <R extends { id: string }>(found: Map<string, R>, rows: readonly (readonly R[])[]): void => {
  for (const row of rows.flat()) found.set(row.id, row)
}

const ids = (rows: Iterable<{ person?: string | undefined }>): Set<string> =>
  new Set([...rows].flatMap(({ person }) => person ?? []))
const firms = (rows: Iterable<{ company?: string | undefined }>): Set<string> =>
  new Set([...rows].flatMap(({ company }) => company ?? []))

/** Those of a store that were not found before. */
async function gather<N extends 'people' | 'companies' | 'moments'>(
  tx: Read,
  noun: N,
  wanted: ReadonlySet<string>,
  found: Found<N>,
): Promise<void> {
  const store = tx.objectStore(noun)
  const missing = [...wanted].filter((id) => !found.has(id))
  const rows = (await Promise.all(missing.map((id) => store.get(id)))) as (Rows[N] | undefined)[]
  into<Rows[N]>(found, [rows.filter((row) => row !== undefined)])
}

/** All that went to these people, and to everybody else at their companies: by that the rest of each is counted. */
async function readRest(
  tx: Read,
  persons: ReadonlySet<string>,
  people: Found<'people'>,
  asks: Found<'asks'>,
): Promise<void> {
  const [store, sent] = [tx.objectStore('people'), tx.objectStore('asks')]
  await gather(tx, 'people', persons, people)
  const named = [...asks.values()].filter(({ state }) => waits.some((one) => one === state))
  const companies = new Set([
    ...firms(named),
    ...firms([...persons].flatMap((id) => people.get(id) ?? [])),
  ])
  const colleagues = await Promise.all([...companies].map((id) => store.index('company').getAll(id)))
  into(people, colleagues)
  const all = new Set([...persons, ...colleagues.flat().map(({ id }) => id)])
  const found = await Promise.all([
    ...[...all].map((id) => sent.index('person').getAll(id)),
    ...[...companies].map((id) => sent.index('company').getAll(id)),
  ])
  into(asks, found)
}

/**
 * All that wants something of somebody now, and all that the gates look at around it: found by indexes, so that it
 * costs what is open and not what was ever kept. For the day and the gates it is the same as the whole library.
 */
export async function readOpenWork(tx: Read, { today, heard }: Since): Promise<Around> {
  const [moments, asks, gives] = [
    tx.objectStore('moments'),
    tx.objectStore('asks').index('state'),
    tx.objectStore('gives'),
  ]
  const [book, open, late, waiting, wanted, promised, reviewed] = await Promise.all([
    tx.objectStore('rules').get(rulebookId),
    Promise.all(loops.map((one) => moments.index('open').getAll(one))),
    moments.index('heard').getAll(IDBKeyRange.lowerBound(heard)),
    Promise.all(waits.map((state) => asks.getAll(state))),
    Promise.all(wants.map((state) => asks.getAll(state))),
    Promise.all((['promised', 'done'] as const).map((state) => gives.index('state').getAll(state))),
    gives.index('review').getAll(IDBKeyRange.upperBound(today)),
  ])
  const found = {
    people: new Map() as Found<'people'>,
    companies: new Map() as Found<'companies'>,
    moments: new Map() as Found<'moments'>,
    asks: new Map() as Found<'asks'>,
    gives: new Map() as Found<'gives'>,
  }
  into(found.moments, [...open, late])
  into(found.asks, [...waiting, ...wanted])
  into(found.gives, [...promised, reviewed])
  await readRest(tx, ids(waiting.flat()), found.people, found.asks)
  // Whoever praised us lately is worth an ask where nobody ever asked them anything.
  const praise = ids(late.filter(({ kind }) => kind === 'praise'))
  const before = tx.objectStore('asks').index('person')
  into(found.asks, await Promise.all([...praise].map((id) => before.getAll(id))))
  // What a promise is about moves on with it.
  const about = new Set([...found.gives.values()].flatMap((give) => give.moments))
  await gather(tx, 'moments', about, found.moments)
  const all = [...found.moments.values(), ...found.asks.values(), ...found.gives.values()]
  await gather(tx, 'people', ids(all), found.people)
  await gather(tx, 'companies', firms([...all, ...found.people.values()]), found.companies)
  const records = <N extends Kept>(noun: N, rows: ReadonlyMap<string, Rows[N]>): RecordOf<N>[] =>
    // As everywhere: the newest first.
    [...rows.values()].sort((one, other) => (one.id < other.id ? 1 : -1)).map((row) => recordOf(noun, row))
  return {
    people: records('people', found.people),
    companies: records('companies', found.companies),
    moments: records('moments', found.moments),
    asks: records('asks', found.asks),
    gives: records('gives', found.gives),
    rules: book && recordOf('rules', book),
  }
}

/** The same, in a transaction of its own. */
export async function openWork(since: Since): Promise<Around> {
  const tx = (await database()).transaction(seenForWork)
  return readOpenWork(tx as unknown as Read, since)
}
