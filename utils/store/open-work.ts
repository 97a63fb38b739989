import { instantOf } from '../domain/day'
import { Stage } from '../domain/moment'
import { Kind, sideOf } from '../domain/moment-kind'
import type { Day, Instant } from '../domain/schema'
import {
  aroundOf,
  beginReading,
  type Found,
  gather,
  gatherBy,
  idsOf,
  into,
  nothingFound,
  type Read,
} from './gather'
import type { Around } from './recall'

/** What a reading of open work looks back to. */
export interface Since {
  /** The last day on which a review of a stand is due. */
  today: Day
  /** What was heard from then on may have to be sorted, or be worth an ask. */
  heard: Instant
}

// Small enough for a frame.
const atOnce = 150
const waits = ['queued', 'held'] as const
const wants = ['accepted', 'scheduled', 'completed'] as const
const undone = ['promised', 'done'] as const
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
  await gather(tx, 'people', persons, people)
  const named = [...asks.values()].filter(({ state }) => waits.some((one) => one === state))
  const company = new Set([
    ...idsOf(named, 'company'),
    ...idsOf(
      [...persons].flatMap((id) => people.get(id) ?? []),
      'company',
    ),
  ])
  await gatherBy(tx, 'people', { company }, people)
  const colleagues = [...people.values()].filter((one) => one.company && company.has(one.company))
  const person = new Set([...persons, ...colleagues.map(({ id }) => id)])
  await gatherBy(tx, 'asks', { person, company }, asks)
}

/** Needs, pains, ideas and questions that nobody was told the end of, some at a time. */
async function readLoops(tx: Read, moments: Found<'moments'>): Promise<void> {
  const index = tx.objectStore('moments').index('open')
  for (const loop of loops) {
    let after: unknown[] = loop
    for (;;) {
      const rows = await index.getAll(IDBKeyRange.bound(after, [...loop, []], true), atOnce)
      into(moments, [rows])
      const last = rows.at(-1)
      if (!last || rows.length < atOnce) break
      after = [...loop, last.id]
    }
  }
}

const day = 86_400_000

/** What was heard since, day by day. */
async function readLate(tx: Read, heard: Instant, until: Day, moments: Found<'moments'>): Promise<void> {
  const index = tx.objectStore('moments').index('heard')
  const end = Date.parse(until)
  for (let from = heard; ;) {
    const to = instantOf(Date.parse(from) + day)
    const isLast = Date.parse(to) > end
    const range = isLast ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, to, false, true)
    into(moments, [await index.getAll(range)])
    if (isLast) return
    from = to
  }
}

/**
 * All that wants something of somebody now, and all that the gates look at around it: found by indexes, so that it
 * costs what is open and not what was ever kept. For the day and the gates it is the same as the whole library.
 */
export async function readOpenWork(tx: Read, { today, heard }: Since): Promise<Around> {
  const [asks, gives] = [tx.objectStore('asks').index('state'), tx.objectStore('gives')]
  const found = nothingFound()
  await readLate(tx, heard, today, found.moments)
  const late = [...found.moments.values()]
  await readLoops(tx, found.moments)
  // One after the other: what is handed over at once is taken in by one task.
  for (const state of waits) into(found.asks, [await asks.getAll(state)])
  const waiting = idsOf(found.asks.values(), 'person')
  for (const state of wants) into(found.asks, [await asks.getAll(state)])
  for (const state of undone) into(found.gives, [await gives.index('state').getAll(state)])
  into(found.gives, [await gives.index('review').getAll(IDBKeyRange.upperBound(today))])
  await readRest(tx, waiting, found.people, found.asks)
  // Whoever praised us lately is worth an ask where nobody ever asked them anything.
  const praise = idsOf(
    late.filter(({ kind }) => kind === 'praise'),
    'person',
  )
  await gatherBy(tx, 'asks', { person: praise, company: new Set() }, found.asks)
  // What a promise is about moves on with it.
  const about = new Set([...found.gives.values()].flatMap((give) => give.moments))
  await gather(tx, 'moments', about, found.moments)
  const all = [...found.moments.values(), ...found.asks.values(), ...found.gives.values()]
  await gather(tx, 'people', idsOf(all, 'person'), found.people)
  await gather(tx, 'companies', idsOf([...all, ...found.people.values()], 'company'), found.companies)
  return aroundOf(tx, found)
}

/** The same, in a transaction of its own. */
export async function openWork(since: Since): Promise<Around> {
  return readOpenWork(await beginReading(), since)
}
