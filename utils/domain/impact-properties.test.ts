import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyAskKind,
  anyGiveKind,
  askOf,
  giveOf,
  momentOf,
  numRuns,
  personOf,
  worldOf,
} from '../../test/support/samples'
import { AskState } from './ask'
import { impactOf } from './impact'
import type { Rows } from './impact-slice'
import { Stage } from './moment'
import { Kind } from './moment-kind'
import { Period } from './period'

const today = '2026-11-21'
const at = (day: string) => `${day}T12:00:00.000Z`
const ids = (rows: Rows) => rows.map(({ id }) => id)

describe('whatever is kept', () => {
  const who = Array.from({ length: 4 }, (_, n) => personOf({ names: [`P${n}`], advocate: undefined }))
  const person = fc.option(fc.constantFrom(...who.map(({ id }) => id)), { nil: undefined })
  const instant = fc
    .constantFrom('2023-02-01', '2026-01-10', '2026-09-05', '2026-11-20', '2026-12-24')
    .map(at)
  const moments = fc
    .array(
      fc.record({
        person,
        heard: instant,
        kind: fc.constantFrom(...Kind.options),
        stage: fc.constantFrom(...Stage.options),
      }),
      { maxLength: 8 },
    )
    .map((all) => all.map(momentOf))
  const asks = fc
    .array(fc.record({ person, kind: anyAskKind, on: instant, end: fc.constantFrom(...AskState.options) }), {
      maxLength: 8,
    })
    .map((all) =>
      all.map(({ on, end, ...about }) =>
        askOf({
          ...about,
          state: end,
          made: on,
          by: 'Zoe',
          history: [
            { on, from: 'queued', to: 'sent' },
            { on, from: 'sent', to: end },
          ],
        }),
      ),
    )
  const gives = fc
    .array(fc.record({ person, kind: anyGiveKind, on: fc.option(instant) }), { maxLength: 8 })
    .map((all) =>
      all.map(({ on, ...about }) =>
        giveOf({ ...about, by: 'Robin', ...(on ? { state: 'told', told: { on, channel: 'mail' } } : {}) }),
      ),
    )
  const world = fc.record({ moments, asks, gives }).map((part) => worldOf({ people: who, ...part }))
  const rowsIn = (value: unknown): Rows[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'object' && one && 'noun' in one)
      ? [value as Rows]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(rowsIn)
        : []

  it('each of known, recognised and engaged holds the next, and what is owed lies outside', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...Period.options), (all, period) => {
        const { meter } = impactOf(all, period, today)
        const [known, recognised] = [new Set(ids(meter.known)), new Set(ids(meter.recognised))]
        expect(ids(meter.recognised).every((id) => known.has(id))).toBe(true)
        expect(ids(meter.engaged).every((id) => recognised.has(id))).toBe(true)
        expect(ids(meter.owed).every((id) => known.has(id) && !recognised.has(id))).toBe(true)
        // Everybody known who did what we asked is either engaged or owed something.
        const did = new Set(
          all.asks.flatMap(({ person, history }) =>
            history[1]?.to === 'completed' && person ? [person] : [],
          ),
        )
        expect([...ids(meter.engaged), ...ids(meter.owed)].toSorted()).toEqual(
          ids(meter.known)
            .filter((id) => did.has(id))
            .toSorted(),
        )
      }),
      { numRuns },
    )
  })

  it('the months sum up to the balance, and the loops to what was heard', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...Period.options), (all, period) => {
        const { balance, loops } = impactOf(all, period, today)
        const sum = (side: 'given' | 'got') => balance.months.reduce((total, one) => total + one.sum[side], 0)
        expect([sum('given'), sum('got')]).toEqual([balance.sum.given, balance.sum.got])
        const { inner, outer } = loops
        expect(inner.closed.length).toBe(outer.open.length + outer.closed.length)
      }),
      { numRuns },
    )
  })

  it('a shorter time has no record behind a figure that all time has not, and none stands there twice', () => {
    fc.assert(
      fc.property(world, fc.constantFrom('year', 'days-90', 'quarter'), (all, period) => {
        const [some, whole] = [impactOf(all, period, today), impactOf(all, 'all', today)]
        const pairs = [
          ...rowsIn(some.meter).map((rows, n) => [rows, rowsIn(whole.meter)[n]]),
          ...rowsIn(some.coverage).map((rows, n) => [rows, rowsIn(whole.coverage)[n]]),
          ...rowsIn(some.loops).map((rows, n) => [rows, rowsIn(whole.loops)[n]]),
          [some.voices.never, whole.voices.never],
          [some.balance.given, whole.balance.given],
          [some.voices.over.flatMap(({ asks }) => asks), whole.voices.over.flatMap(({ asks }) => asks)],
        ] as [Rows, Rows][]
        for (const [part, total] of pairs)
          expect(ids(part).filter((id) => !ids(total).includes(id))).toEqual([])
        for (const rows of rowsIn(some)) expect(new Set(ids(rows)).size).toBe(rows.length)
      }),
      { numRuns },
    )
  })
})
