import { describe, expect, it } from 'vitest'
import { askOf, giveOf, momentOf, worldOf } from '../../test/support/samples'
import { AskState } from './ask'
import type { Give } from './give'
import { impactOf } from './impact'
import { median } from './impact-slice'
import { Journey, Stage } from './moment'
import { today, at, ids } from '../../test/support/figures'

describe('the balance', () => {
  it('is of the period, and of each month with none left out', () => {
    const gives = [
      giveOf({ kind: 'award', state: 'told', told: { on: at('2026-08-30'), channel: 'mail' } }),
      giveOf({ kind: 'thanks', state: 'told', told: { on: at('2024-08-30'), channel: 'mail' } }),
    ]
    const ask = askOf({ history: [{ on: at('2026-11-02'), from: 'accepted', to: 'completed' }] })
    const { balance } = impactOf(worldOf({ gives, asks: [ask] }), 'year', today)
    expect(balance.sum).toEqual({ given: 40, got: 10, balance: 30 })
    expect(balance.months.map(({ month, sum }) => [month, sum.given, sum.got])).toEqual([
      ['2026-08', 40, 0],
      ['2026-09', 0, 0],
      ['2026-10', 0, 0],
      ['2026-11', 0, 10],
    ])
    expect(balance.months[3]?.rows).toEqual([{ noun: 'asks', id: ask.id }])
    expect([balance.given, balance.got].map(ids)).toEqual([[gives[0]!.id], [ask.id]])
  })
})

describe('a month of the balance', () => {
  it.each([
    ['2026-10-31T23:30:00.000Z', 'Europe/Berlin', '2026-11'],
    ['2026-11-01T03:00:00.000Z', 'America/Los_Angeles', '2026-10'],
    ['2026-11-15T23:30:00.000Z', 'Europe/Berlin', '2026-11'],
  ])('%s is, in %s, in %s', (on, zone, month) => {
    const gives = [giveOf({ state: 'told', told: { on, channel: 'mail' } })]
    const { balance } = impactOf(worldOf({ gives, zone }), 'all', today)
    expect(balance.months.map((one) => one.month)).toEqual([month])
  })
})

describe('the days of a period', () => {
  it('are those where the user is', () => {
    const moment = momentOf({ heard: '2026-09-30T23:30:00.000Z' })
    const good = (zone?: string) =>
      impactOf(worldOf({ moments: [moment], ...(zone ? { zone } : {}) }), 'quarter', today).coverage.unsaid
    expect(good()).toEqual([])
    expect(good('Europe/Berlin')).toEqual([{ noun: 'moments', id: moment.id }])
  })

  it('end today', () => {
    const moments = [momentOf({ heard: at('2026-11-22') })]
    expect(impactOf(worldOf({ moments }), 'all', today).coverage.unsaid).toEqual([])
  })
})

describe('coverage', () => {
  it('has every stage of the way, the empty ones too', () => {
    const moments = [
      momentOf({ journey: 'use' }),
      momentOf({ journey: 'use', kind: 'story' }),
      momentOf({ journey: 'use', kind: 'pain' }),
      momentOf(),
    ]
    const { coverage } = impactOf(worldOf({ moments }), 'all', today)
    expect(Object.fromEntries(Object.entries(coverage).map(([stage, rows]) => [stage, rows.length]))).toEqual(
      {
        ...Object.fromEntries(Journey.options.map((stage) => [stage, 0])),
        use: 2,
        unsaid: 1,
      },
    )
  })
})

describe('loops', () => {
  const wish = (stage: Stage, heard: string, about = {}) =>
    momentOf({ kind: 'need', stage, heard: at(heard), ...about })
  const give = (moment: string, on: string, kind: Give['kind'] = 'fix') =>
    giveOf({ kind, state: 'told', moments: [moment], told: { on: at(on), channel: 'mail' } })

  it('tell what waits from what is closed, each loop for itself', () => {
    const moments = [...Stage.options.map((stage) => wish(stage, '2026-11-01')), momentOf({ stage: 'told' })]
    const { inner, outer } = impactOf(worldOf({ moments }), 'all', today).loops
    const [heard, understood, acted, told] = moments.map(({ id }) => id)
    expect([inner.open, inner.closed].map(ids)).toEqual([[heard], [understood, acted, told]])
    expect([outer.open, outer.closed].map(ids)).toEqual([[understood, acted], [told]])
    expect([inner.days, outer.days, outer.measured]).toEqual([undefined, undefined, []])
  })

  it('measure from hearing to the give that was told, a bare thank-you last', () => {
    const [one, two, three] = [
      wish('told', '2026-11-01'),
      wish('told', '2026-11-01'),
      wish('told', '2026-11-01'),
    ]
    const gives = [
      give(one.id, '2026-11-02', 'thanks'),
      give(one.id, '2026-11-21'),
      give(one.id, '2026-11-11'),
      give(two.id, '2026-11-05', 'thanks'),
      give(momentOf().id, '2026-11-20'),
    ]
    const { outer } = impactOf(worldOf({ moments: [one, two, three], gives }), 'all', today).loops
    expect(outer).toMatchObject({ days: 7 })
    expect(ids(outer.measured)).toEqual([one.id, two.id])
  })

  it('measure an answer to the day it was checked back', () => {
    const moments = [wish('understood', '2026-11-01', { checked: { on: at('2026-11-04'), channel: 'mail' } })]
    expect(impactOf(worldOf({ moments }), 'all', today).loops.inner.days).toBe(3)
  })
})

describe('asks', () => {
  it('by kind, the most first, and what came of them', () => {
    const own = { kind: 'custom' as const, customKind: 'Bake sale' }
    const asks = [
      askOf(own),
      ...AskState.options.map((state) => askOf({ state })),
      askOf({ kind: 'custom', customKind: 'Fair' }),
    ]
    const { kinds } = impactOf(worldOf({ asks }), 'all', today)
    expect(kinds.map(({ kind, customKind, rows }) => [kind, customKind, rows.length])).toEqual([
      ['quote', undefined, 12],
      ['custom', 'Bake sale', 1],
      ['custom', 'Fair', 1],
    ])
    const count = Object.entries(kinds[0]!.ends).map(([end, rows]) => [end, rows.length])
    // Who was thanked without having done it was thanked for a no.
    expect(Object.fromEntries(count)).toEqual({ done: 1, declined: 2, silent: 1, fell: 2, way: 3, home: 3 })
  })

  it('count as done once thanked for it, on the day they went out', () => {
    const ask = askOf({
      state: 'thanked',
      made: at('2020-01-01'),
      history: [
        { on: at('2026-11-01'), from: 'queued', to: 'sent' },
        { on: at('2026-11-03'), from: 'accepted', to: 'completed' },
      ],
    })
    const { kinds } = impactOf(worldOf({ asks: [ask, askOf({ made: at('2020-01-01') })] }), 'quarter', today)
    expect(kinds).toHaveLength(1)
    expect(ids(kinds[0]!.ends.done)).toEqual([ask.id])
  })

  it('went better, as expected or worse, where both was graded', () => {
    const graded = (expected?: number, actual?: number) =>
      askOf({
        outcome: {
          ...(expected === undefined ? {} : { expected }),
          ...(actual === undefined ? {} : { actual }),
        },
      })
    const asks = [graded(2, 4), graded(3, 3), graded(4, 0), graded(2), graded(undefined, 2), askOf()]
    const { grades } = impactOf(worldOf({ asks }), 'all', today)
    expect([grades.better, grades.same, grades.worse].map(ids)).toEqual(
      asks.slice(0, 3).map(({ id }) => [id]),
    )
  })
})

it('the median is the middle, or the mean of the two in the middle', () => {
  expect([[], [3], [9, 1], [5, 1, 30]].map(median)).toEqual([undefined, 3, 5, 5])
})
