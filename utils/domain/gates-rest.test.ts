import { describe, expect, it } from 'vitest'
import { advocateOf, askOf, companyOf, personOf, sentOn, worldOf } from '../../test/support/samples'
import type { Ask } from './ask'
import { gates } from './gates'
import { standardRules } from './rulebook'

const company = companyOf()
const ida = personOf({ company: company.id })
const ben = personOf({ names: ['Ben'], company: company.id })
const eve = personOf({ names: ['Eve'] })
const people = [ida, ben, eve]
const ask = askOf({ kind: 'survey', person: ida.id })

/** The shut gates on a day, as `reason until`. */
const shut = (day: string, asks: Ask[], one = ask, rules = {}) =>
  gates(one, worldOf({ people, companies: [company], asks, rules }), `${day}T12:00:00.000Z`).map(
    ({ reason, until }) => `${reason} ${until ?? ''}`.trim(),
  )
/** Only these gates, where others would be shut as well. */
const only = (reason: string, found: string[]) => found.filter((one) => one.split(' ')[0] === reason)
const days = { ...standardRules.days, person: 0, company: 0, companyKind: 0 }
const atEase = { days }

describe('rest', () => {
  it('holds whatever is asked of a person for thirty days after anything that was asked', () => {
    const before = [sentOn('2026-05-01', ida, { kind: 'quote' })]
    expect(shut('2026-05-30', before)).toContain('rest-person 2026-05-31')
    expect(shut('2026-05-31', before)).toEqual([])
    expect(shut('2026-05-02', [sentOn('2026-05-01', eve)])).toEqual([])
  })

  it('counts from what was asked last, in whatever order it is kept', () => {
    const days = ['2026-03-01', '2026-05-01', '2026-04-01'] as const
    const found = shut(
      '2026-05-03',
      days.map((day) => sentOn(day, ida, { kind: 'quote' })),
    )
    expect(only('rest-person', found)).toEqual(['rest-person 2026-05-31'])
  })

  it('of a kind is as long as the kind wants it', () => {
    const before = [sentOn('2026-05-01', ida, { kind: 'survey' })]
    expect(shut('2026-06-29', before)).toEqual(['rest-kind 2026-06-30'])
    expect(shut('2026-06-30', before)).toEqual([])
  })

  it('tells kinds of the user’s own apart by their names', () => {
    const own = (customKind: string) => askOf({ kind: 'custom', customKind, person: ida.id })
    const before = [sentOn('2026-05-01', ida, { kind: 'custom', customKind: 'Bake sale' })]
    expect(shut('2026-06-15', before, own('Bake sale'))).toEqual(['rest-kind 2026-06-30'])
    expect(shut('2026-06-15', before, own('Garden party'))).toEqual([])
  })

  it('of a company is shorter, and counts what was asked of anybody there', () => {
    const before = [sentOn('2026-05-01', ben, { kind: 'quote' })]
    expect(shut('2026-05-14', before)).toEqual(['rest-company 2026-05-15'])
    expect(shut('2026-05-15', before)).toEqual([])
    expect(shut('2026-05-02', before, askOf({ kind: 'survey', person: eve.id }))).toEqual([])
  })

  it('of a company is longer for the same kind', () => {
    const before = [sentOn('2026-05-01', ben, { kind: 'survey' })]
    expect(shut('2026-05-30', before)).toEqual(['rest-company-kind 2026-05-31'])
    expect(shut('2026-05-31', before)).toEqual([])
  })

  it('knows the company from the ask, also where nobody is named', () => {
    const before = [sentOn('2026-05-01', ben, { person: undefined, company: company.id, kind: 'quote' })]
    expect(shut('2026-05-02', before, askOf({ kind: 'survey', company: company.id }))).toEqual([
      'rest-company 2026-05-15',
    ])
    expect(shut('2026-05-02', before, askOf({ kind: 'survey' }))).toEqual([])
    const moved = [sentOn('2026-05-01', ida, { company: company.id, kind: 'quote' })]
    expect(shut('2026-05-02', moved, askOf({ kind: 'survey', company: company.id }))).toHaveLength(1)
  })

  it('counts neither the ask itself nor what never went out', () => {
    const sent = sentOn('2026-05-01', ida)
    expect(shut('2026-05-02', [sent], { ...sent, state: 'queued' })).toEqual([])
    const queued = askOf({
      person: ida.id,
      history: [{ on: '2026-05-01T12:00:00.000Z', from: 'draft', to: 'queued' }],
    })
    expect(shut('2026-05-02', [queued])).toEqual([])
  })

  it('says when they were last asked', () => {
    const world = worldOf({ people, asks: [sentOn('2026-05-01', ida, { kind: 'quote' })] })
    const [gate] = gates(ask, world, '2026-05-20T12:00:00.000Z')
    expect(gate?.sentence).toEqual({ key: 'gate_rest_person', about: ['2026-05-01'] })
  })
})

describe('a cap', () => {
  const capped = (kind: 'any' | 'survey' | 'quote', times: number) =>
    personOf({ ...ida, advocate: advocateOf({ caps: [{ kind, times, days: 90 }] }) })
  const found = (day: string, person: typeof ida, asks: Ask[]) => {
    const world = worldOf({
      people: [person],
      asks,
      rules: { ...atEase, burden: { points: 9_999, days: 1 } },
    })
    return gates(ask, world, `${day}T12:00:00.000Z`).filter(({ reason }) => reason === 'cap')
  }
  const two = [sentOn('2026-04-01', ida, { kind: 'quote' }), sentOn('2026-05-01', ida, { kind: 'quote' })]

  it('of a person counts over all kinds, and opens when the first of them is old', () => {
    const [gate, ...none] = found('2026-06-29', capped('any', 2), two)
    expect(none).toEqual([])
    expect(gate).toMatchObject({ until: '2026-06-30', sentence: { key: 'gate_cap', about: ['2', '90'] } })
    expect(found('2026-06-30', capped('any', 2), two)).toEqual([])
    expect(found('2026-06-29', capped('any', 3), two)).toEqual([])
    expect(found('2026-06-29', capped('any', 1), [...two].reverse())).toMatchObject([{ until: '2026-07-30' }])
  })

  it('on one kind leaves the others alone', () => {
    expect(found('2026-05-02', capped('quote', 1), two)).toEqual([])
    expect(found('2026-05-02', capped('quote', 0), two)).toEqual([])
    expect(found('2026-05-02', capped('survey', 1), two)).toEqual([])
    const surveys = [sentOn('2026-05-01', ida, { kind: 'survey' })]
    expect(found('2026-05-02', capped('survey', 1), surveys)).toMatchObject([{ until: '2026-07-30' }])
  })

  it('of nought never opens by itself', () => {
    const [gate] = found('2026-05-02', capped('any', 0), [])
    expect(gate).toMatchObject({ reason: 'cap' })
    expect(gate).not.toHaveProperty('until')
  })

  it('of the kind holds whoever it is: two reference calls in ninety days', () => {
    const call = (about: Partial<Ask> = {}) => askOf({ kind: 'reference-call', person: ida.id, ...about })
    const asks = ['2026-04-01', '2026-05-01'].map((day) => sentOn(day, ida, { kind: 'reference-call' }))
    const on = (day: string, list: Ask[]) => only('cap', shut(day, list, call(), atEase))
    expect(on('2026-06-20', asks)).toEqual(['cap 2026-06-30'])
    expect(on('2026-06-30', asks)).toEqual([])
    expect(on('2026-06-20', asks.slice(1))).toEqual([])
  })
})

describe('burden', () => {
  const heavy = (day: string, kind: Ask['kind'] = 'case-study') =>
    sentOn(day, ida, { kind, state: 'accepted' })
  const of = (day: string, asks: Ask[], points = 100) =>
    only('burden', shut(day, asks, ask, { ...atEase, burden: { points, days: 90 } }))

  it('is at most a hundred points in ninety days, and opens when enough of it is old', () => {
    const asks = [heavy('2026-03-01'), heavy('2026-04-01')]
    expect(of('2026-05-01', asks)).toEqual(['burden 2026-05-30'])
    expect(of('2026-05-30', asks)).toEqual([])
    expect(of('2026-05-01', asks, 110)).toEqual([])
    expect(of('2026-05-01', asks, 109)).toEqual(['burden 2026-05-30'])
  })

  it('waits for as many to grow old as it takes', () => {
    const asks = [heavy('2026-04-01'), heavy('2026-03-01'), heavy('2026-02-20')]
    expect(of('2026-05-01', asks)).toEqual(['burden 2026-05-30'])
    expect(of('2026-05-01', asks, 60)).toEqual(['burden 2026-05-30'])
    expect(of('2026-05-01', asks, 50)).toEqual(['burden 2026-06-30'])
  })

  it('counts nothing that they declined, never answered or that was called off', () => {
    for (const state of ['declined', 'no-reply', 'cancelled'] as const)
      expect(of('2026-05-01', [heavy('2026-03-01'), { ...heavy('2026-04-01'), state }])).toEqual([])
    expect(of('2026-05-01', [heavy('2026-03-01'), { ...heavy('2026-04-01'), state: 'missed' }])).toHaveLength(
      1,
    )
  })

  it('lets through what alone is more than the budget when nothing else weighs on them', () => {
    expect(of('2026-05-01', [], 5)).toEqual([])
    expect(of('2026-05-01', [heavy('2026-04-01', 'quote')], 5)).toEqual(['burden 2026-06-30'])
  })

  it('says the budget and over how many days', () => {
    const world = worldOf({ people, asks: [heavy('2026-03-01'), heavy('2026-04-01')], rules: atEase })
    const gate = gates(ask, world, '2026-05-01T12:00:00.000Z').find(({ reason }) => reason === 'burden')
    expect(gate?.sentence).toEqual({ key: 'gate_burden', about: ['100', '90'] })
  })
})

describe('a season', () => {
  const monthly = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'] as const
  const of = (day: string, list: readonly string[]) =>
    only(
      'season',
      shut(
        day,
        list.map((one) => sentOn(one, ida, { kind: 'quote', state: 'declined' })),
        ask,
        atEase,
      ),
    )

  it('of four months brings two months of rest', () => {
    expect(of('2026-06-29', monthly)).toEqual(['season 2026-06-30'])
    expect(of('2026-06-30', monthly)).toEqual([])
    expect(of('2026-06-29', monthly.toReversed())).toEqual(['season 2026-06-30'])
    expect(of('2026-05-20', monthly.slice(1))).toEqual([])
    expect(of('2026-05-20', [])).toEqual([])
  })

  it('ends with a pause of two months, and another begins', () => {
    expect(of('2026-05-20', ['2026-01-01', '2026-02-01', '2026-04-02', '2026-05-01'])).toEqual([])
    expect(of('2026-05-20', ['2026-01-01', '2026-03-01', '2026-04-29', '2026-05-01'])).toHaveLength(1)
    expect(of('2026-05-20', ['2025-01-01', '2026-03-01', '2026-04-29', '2026-05-01'])).toEqual([])
  })

  it('is as long as the rules say, to the day, and says since when', () => {
    expect(of('2026-05-20', ['2026-01-01', '2026-02-20', '2026-04-01', '2026-05-01'])).toHaveLength(1)
    expect(of('2026-05-20', ['2026-01-02', '2026-02-20', '2026-04-01', '2026-05-01'])).toEqual([])
    const world = worldOf({ people, rules: atEase, asks: monthly.map((day) => sentOn(day, ida)) })
    const gate = gates(ask, world, '2026-05-02T12:00:00.000Z').find(({ reason }) => reason === 'season')
    expect(gate?.sentence).toEqual({ key: 'gate_season', about: ['2026-01-01'] })
  })
})
