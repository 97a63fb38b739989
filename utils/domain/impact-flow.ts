import type { Give } from './give'
import { daysBetween } from './day'
import { into, median, type Row, type Rows, rowsOf, type Slice } from './impact-slice'
import { type Ledger, type LedgerEntry, ledgerEntries, sumOf } from './ledger'
import { Journey, type Moment } from './moment'
import { sideOf } from './moment-kind'
import type { Id } from './schema'
import { ordered } from './order'

/** What was given and told, what was asked and done, in the period and by month (`2026-11`), gaps filled. */
export interface Balance {
  sum: Ledger
  given: Rows
  got: Rows
  months: { month: string; sum: Ledger; rows: Rows }[]
}

const rowOf = ({ side, id }: LedgerEntry): Row => ({ noun: side === 'given' ? 'gives' : 'asks', id })

const nextMonth = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString().slice(0, 7)

export function balanceOf({ world, inside, monthOf }: Slice): Balance {
  const months = new Map<string, LedgerEntry[]>()
  const lines: LedgerEntry[] = []
  for (const line of ledgerEntries(world.gives, world.asks, (sort) => world.terms(sort).burden)) {
    if (!inside(line.on)) continue
    lines.push(line)
    into(months, monthOf(line.on), line)
  }
  const known = [...months.keys()].toSorted()
  const [first, last] = [known[0], known.at(-1)]
  const filled: string[] = []
  if (first && last) for (let month = first; month <= last; month = nextMonth(month)) filled.push(month)
  const of = (side: LedgerEntry['side']) => lines.filter((line) => line.side === side).map(rowOf)
  return {
    sum: sumOf(lines),
    given: of('given'),
    got: of('got'),
    months: filled.map((month) => {
      const some = months.get(month) ?? []
      return { month, sum: sumOf(some), rows: some.map(rowOf) }
    }),
  }
}

/** Good words by where on their way with us the customer was; where nobody said it, they stand under `unsaid`. */
export type Coverage = Record<Journey | 'unsaid', Rows>

export function coverageOf({ world, inside }: Slice): Coverage {
  const found = new Map<Journey | 'unsaid', Moment[]>()
  for (const moment of world.moments)
    if (sideOf(moment.kind) === 'by-customer' && inside(moment.heard))
      into(found, moment.journey ?? 'unsaid', moment)
  const stages = [...Journey.options, 'unsaid'] as const
  return Object.fromEntries(
    stages.map((stage) => [stage, rowsOf('moments', found.get(stage) ?? [])]),
  ) as Coverage
}

/** One loop: what waits, what is closed, and how many days that took where it is known. */
export interface LoopFigures {
  open: Rows
  closed: Rows
  /** Median days from hearing it, and over how many: a step whose day nobody wrote down cannot be measured. */
  days: number | undefined
  measured: Rows
}

/**
 * What customers need from us, heard in the period. The inner loop is closed when somebody has understood it, and is
 * measured to the day on which that was checked back with them. The outer loop is closed when they were told; it is
 * measured to the first give that was told for it, a bare thank-you last.
 */
export interface Loops {
  inner: LoopFigures
  outer: LoopFigures
}

/** Of each moment, when the first give for it was told. */
function toldFor(gives: readonly Give[]): Map<Id, string> {
  const best = new Map<Id, Give>()
  const better = (one: Give, other: Give) =>
    Number(one.kind === 'thanks') - Number(other.kind === 'thanks') ||
    ordered(one.told?.on ?? '', other.told?.on ?? '')
  for (const give of gives)
    if (give.told)
      for (const moment of give.moments) {
        const before = best.get(moment)
        if (!before || better(give, before) < 0) best.set(moment, give)
      }
  return new Map([...best].flatMap(([id, { told }]) => (told ? [[id, told.on] as const] : [])))
}

export function loopsOf({ world, inside }: Slice): Loops {
  const told = toldFor(world.gives)
  const wishes = world.moments.filter((one) => sideOf(one.kind) === 'for-customer' && inside(one.heard))
  const figures = (
    open: (moment: Moment) => boolean,
    closed: (moment: Moment) => boolean,
    until: (moment: Moment) => string | undefined,
  ): LoopFigures => {
    const ended = wishes.filter(closed)
    const measured = ended.flatMap((moment) => {
      const end = until(moment)
      return end
        ? [{ moment, days: Math.max(0, daysBetween(world.dayOf(moment.heard), world.dayOf(end))) }]
        : []
    })
    return {
      open: rowsOf('moments', wishes.filter(open)),
      closed: rowsOf('moments', ended),
      days: median(measured.map(({ days }) => days)),
      measured: rowsOf(
        'moments',
        measured.map(({ moment }) => moment),
      ),
    }
  }
  return {
    inner: figures(
      ({ stage }) => stage === 'heard',
      ({ stage }) => stage !== 'heard',
      ({ checked }) => checked?.on,
    ),
    outer: figures(
      ({ stage }) => stage === 'understood' || stage === 'acted',
      ({ stage }) => stage === 'told',
      ({ id }) => told.get(id),
    ),
  }
}
