import type { Ask, AskState } from './ask'
import type { AskKind } from './ask-kind'
import { into, type Row, type Rows, rowsOf, type Slice } from './impact-slice'
import { Evidence, type Influence } from './influence'
import { foldName } from './person'
import type { Id } from './schema'
import { hitRate, StandResult } from './stand'

/** What came of asks, in one word: those still on their way have no end yet, those at home never left us. */
export const ends = ['done', 'declined', 'silent', 'fell', 'way', 'home'] as const
export type End = (typeof ends)[number]

const endOf: Record<AskState, End> = {
  draft: 'home',
  queued: 'home',
  held: 'home',
  sent: 'way',
  accepted: 'way',
  scheduled: 'way',
  declined: 'declined',
  'no-reply': 'silent',
  completed: 'done',
  missed: 'fell',
  cancelled: 'fell',
  thanked: 'done',
}

/** Asks of one kind and what came of them. */
export interface KindFigures {
  kind: AskKind
  /** The user's own name, for a kind of their own. */
  customKind: string | undefined
  rows: Rows
  ends: Record<End, Rows>
}

/** How it went against what was expected; only where both were graded. */
export interface Grades {
  better: Rows
  same: Rows
  worse: Rows
}

// Somebody may be thanked for a no: what they did before counts.
const endedAs = (ask: Ask): End =>
  ask.state === 'thanked' && !ask.history.some(({ to }) => to === 'completed') ? 'declined' : endOf[ask.state]

/** An ask belongs to the day it went out; one that never did, to the day it was made. */
const dayOfAsk = ({ history, made }: Ask) => history.find(({ to }) => to === 'sent')?.on ?? made

/** Asks by kind, the most first. */
export function kindsOf({ world, inside }: Slice): KindFigures[] {
  const kinds = new Map<string, Ask[]>()
  for (const ask of world.asks)
    if (inside(dayOfAsk(ask))) into(kinds, `${ask.kind} ${ask.customKind ?? ''}`, ask)
  return [...kinds.values()]
    .flatMap((asks): KindFigures[] => {
      const [first] = asks
      if (!first) return []
      const of = (end: End) =>
        rowsOf(
          'asks',
          asks.filter((ask) => endedAs(ask) === end),
        )
      const found = Object.fromEntries(ends.map((end) => [end, of(end)])) as Record<End, Rows>
      return [{ kind: first.kind, customKind: first.customKind, rows: rowsOf('asks', asks), ends: found }]
    })
    .toSorted((one, other) => other.rows.length - one.rows.length)
}

export function gradesOf({ world, inside }: Slice): Grades {
  const graded = world.asks.flatMap((ask) => {
    const { expected, actual } = ask.outcome ?? {}
    const both = expected !== undefined && actual !== undefined
    return both && inside(dayOfAsk(ask)) ? [{ id: ask.id, over: actual - expected }] : []
  })
  const of = (how: number) =>
    rowsOf(
      'asks',
      graded.filter(({ over }) => Math.sign(over) === how),
    )
  return { better: of(1), same: of(0), worse: of(-1) }
}

/** Deals by name, with the moments and asks that helped. */
export interface Deals {
  deals: { deal: string; rows: Rows }[]
}

/** One list for each grade of evidence. They are never added together, so no sum of them exists. */
export type InfluenceFigures = Record<Evidence, Deals>

export function influenceOf({ world, inside }: Slice): InfluenceFigures {
  const found: Record<Evidence, Map<string, { deal: string; rows: Map<Id, Row> }>> = {
    observed: new Map(),
    reported: new Map(),
    assumed: new Map(),
  }
  const count = (noun: Row['noun'], records: readonly { id: Id; influence?: Influence[] | undefined }[]) => {
    for (const { id, influence = [] } of records)
      for (const { deal, evidence, on } of influence) {
        if (!inside(on)) continue
        const deals = found[evidence]
        const one = deals.get(foldName(deal)) ?? { deal, rows: new Map() }
        deals.set(foldName(deal), one)
        one.rows.set(id, { noun, id })
      }
  }
  count('moments', world.moments)
  count('asks', world.asks)
  const deals = (evidence: Evidence): Deals => ({
    deals: [...found[evidence].values()].map(({ deal, rows }) => ({ deal, rows: [...rows.values()] })),
  })
  return { observed: deals('observed'), reported: deals('reported'), assumed: deals('assumed') }
}

/** How often those who said no on a customer's behalf were right, of the stands looked back on in the period. */
export interface StandFigures {
  /** 0–1, partly counts a half; nothing where nothing was judged. */
  rate: number | undefined
  results: Record<StandResult, Rows>
  /** Stands whose end nobody has said yet. */
  waiting: Rows
}

export function standsOf({ world, inside }: Slice): StandFigures {
  const judged = world.gives.filter(({ stand }) => inside(stand?.outcome?.on))
  const results = Object.fromEntries(
    StandResult.options.map((result) => [
      result,
      rowsOf(
        'gives',
        judged.filter(({ stand }) => stand?.outcome?.result === result),
      ),
    ]),
  ) as Record<StandResult, Rows>
  const waiting = world.gives.filter(({ stand, promised }) => stand && !stand.outcome && inside(promised))
  return { rate: hitRate(judged).rate, results, waiting: rowsOf('gives', waiting) }
}
