import { Stage } from '../domain/moment'
import { Kind, sideOf } from '../domain/moment-kind'
import { rulebookId } from '../domain/rulebook'
import type { Day, Instant } from '../domain/schema'
import { database } from './database'
import { type Found, gather, idsOf, into, type Read, recordsIn } from './gather'
import type { Around } from './recall'
import { recordOf } from './rows'

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
    ...idsOf(named, 'company'),
    ...idsOf(
      [...persons].flatMap((id) => people.get(id) ?? []),
      'company',
    ),
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
  await readRest(tx, idsOf(waiting.flat(), 'person'), found.people, found.asks)
  // Whoever praised us lately is worth an ask where nobody ever asked them anything.
  const praise = idsOf(
    late.filter(({ kind }) => kind === 'praise'),
    'person',
  )
  const before = tx.objectStore('asks').index('person')
  into(found.asks, await Promise.all([...praise].map((id) => before.getAll(id))))
  // What a promise is about moves on with it.
  const about = new Set([...found.gives.values()].flatMap((give) => give.moments))
  await gather(tx, 'moments', about, found.moments)
  const all = [...found.moments.values(), ...found.asks.values(), ...found.gives.values()]
  await gather(tx, 'people', idsOf(all, 'person'), found.people)
  await gather(tx, 'companies', idsOf([...all, ...found.people.values()], 'company'), found.companies)
  return {
    people: recordsIn('people', found.people.values()),
    companies: recordsIn('companies', found.companies.values()),
    moments: recordsIn('moments', found.moments.values()),
    asks: recordsIn('asks', found.asks.values()),
    gives: recordsIn('gives', found.gives.values()),
    rules: book && recordOf('rules', book),
  }
}

/** The same, in a transaction of its own. */
export async function openWork(since: Since): Promise<Around> {
  const tx = (await database()).transaction(seenForWork)
  return readOpenWork(tx as unknown as Read, since)
}
