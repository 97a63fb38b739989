import { describe, expect, it } from 'vitest'
import { askOf, giveOf, momentOf, noon, personOf, worldOf, type WorldPart } from '../../test/support/samples'
import type { Ask } from './ask'
import type { Consent } from './consent'
import { todayOf } from './today'

const today = (part: WorldPart) => todayOf(worldOf(part), noon)
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const heard = (days: string, about: Parameters<typeof momentOf>[0] = {}) =>
  momentOf({ kind: 'need', heard: `${days}T12:00:00.000Z`, ...about })

describe('today', () => {
  it('has the loops whose day has come, the longest due first', () => {
    const due = heard('2026-11-19')
    const over = heard('2026-11-01')
    const outer = heard('2026-08-01', { stage: 'acted' })
    const early = [heard('2026-11-20'), heard('2026-09-01', { stage: 'understood' })]
    const none = [momentOf({ heard: '2026-01-01T00:00:00.000Z' }), heard('2026-01-01', { stage: 'told' })]
    const { loops } = today({ moments: [due, ...early, ...none, over, outer] })
    expect(loops).toEqual([
      { moment: outer, loop: { loop: 'outer', due: '2026-10-30' } },
      { moment: over, loop: { loop: 'inner', due: '2026-11-03' } },
      { moment: due, loop: { loop: 'inner', due: '2026-11-21' } },
    ])
  })

  it('has promises to be kept by now, and done ones that nobody was told of', () => {
    const [due, undated, late] = [giveOf({ due: '2026-11-21' }), giveOf(), giveOf({ due: '2026-10-01' })]
    const later = giveOf({ due: '2026-11-22' })
    const done = giveOf({ state: 'done', due: '2026-10-01', done: '2026-11-20T12:00:00.000Z' })
    const before = giveOf({ state: 'done', done: '2026-11-01T12:00:00.000Z' })
    const told = giveOf({ state: 'told', due: '2026-10-01' })
    const stand = giveOf({ kind: 'stand', due: '2026-10-01' })
    const { keep, tell } = today({ gives: [undated, due, later, late, done, told, stand, before] })
    expect(ids(keep)).toEqual(ids([late, due, undated]))
    expect(ids(tell)).toEqual(ids([before, done]))
  })

  it('has stands whose review day has come', () => {
    const stand = (review: string) =>
      giveOf({
        kind: 'stand',
        stand: {
          decision: '',
          decider: '',
          position: '',
          forecast: { measure: '', amount: '', by: review },
          review,
          shared: false,
          seconds: [],
        },
      })
    const [now, over, later] = [stand('2026-11-21'), stand('2026-03-01'), stand('2026-11-22')]
    expect(ids(today({ gives: [now, later, over] }).stands)).toEqual(ids([over, now]))
  })

  it('has asks by what they wait for, the first due or made first', () => {
    const of = (state: Ask['state'], about: Partial<Ask> = {}) => askOf({ state, ...about })
    const [accepted, scheduled] = [
      of('accepted', { due: '2026-12-02' }),
      of('scheduled', { due: '2026-12-01' }),
    ]
    const [old, fresh] = [of('completed', { made: '2026-01-01T00:00:00.000Z' }), of('completed')]
    const ready = of('queued', { history: [{ on: noon, from: 'draft', to: 'queued' }] })
    const freed = of('queued', { history: [{ on: noon, from: 'held', to: 'queued' }] })
    const untouched = of('queued')
    const quiet = (['draft', 'sent', 'declined', 'thanked', 'cancelled', 'missed', 'no-reply'] as const).map(
      (state) => of(state),
    )
    const lists = today({ asks: [accepted, scheduled, fresh, old, ready, freed, untouched, ...quiet] })
    expect(ids(lists.answered)).toEqual(ids([scheduled, accepted]))
    expect(ids(lists.thank)).toEqual(ids([old, fresh]))
    expect(ids(lists.ready)).toEqual(ids([ready, untouched]))
    expect(ids(lists.freed)).toEqual(ids([freed]))
    expect(lists.held).toEqual([])
  })

  it('has what is held, what is free soonest first', () => {
    const held = (until?: string) =>
      askOf({ state: 'held', holds: until ? [{ reason: 'x', until }] : [{ reason: 'x' }] })
    const [never, late, soon] = [held(), held('2026-12-24'), held('2026-12-01')]
    expect(ids(today({ asks: [never, late, soon] }).held)).toEqual(ids([soon, late, never]))
  })

  it('is empty where there is nothing', () => {
    expect(Object.values(today({})).flat()).toEqual([])
    expect(Object.keys(today({}))).toHaveLength(10)
  })
})

describe('consents that end soon', () => {
  const consent = (status: Consent['status'], expires?: string, about: Partial<Consent> = {}): Consent => ({
    use: 'quote',
    status,
    on: '2026-01-01T00:00:00.000Z',
    ...(expires ? { expires } : {}),
    ...about,
  })
  const of = (...all: Consent[]) =>
    today({ people: [personOf({ consent: all })] }).consents.map(({ use, expires }) => `${use} ${expires}`)

  it('are told thirty days before, and still when they have ended', () => {
    expect(of(consent('given', '2026-12-21'))).toEqual(['quote 2026-12-21'])
    expect(of(consent('given', '2026-12-22'))).toEqual([])
    expect(of(consent('renewed', '2026-12-01'))).toEqual(['quote 2026-12-01'])
    expect(of(consent('given', '2026-10-01'))).toEqual(['quote 2026-10-01'])
    expect(of(consent('given'))).toEqual([])
    expect(of(consent('refused', '2026-12-01'))).toEqual([])
    expect(of(consent('requested', '2026-12-01'))).toEqual([])
  })

  it('count by the newest word on each use', () => {
    const renewed = consent('renewed', '2027-12-01', { on: '2026-06-01T00:00:00.000Z' })
    const old = consent('given', '2026-12-01')
    expect(of(old, renewed)).toEqual([])
    expect(of(renewed, old)).toEqual([])
    expect(of(old, consent('given', '2026-12-03'))).toEqual(['quote 2026-12-03'])
    const name = consent('given', '2026-11-25', { use: 'name' })
    expect(of(old, name)).toEqual(['name 2026-11-25', 'quote 2026-12-01'])
  })

  it('come with whose they are', () => {
    const person = personOf({ consent: [consent('given', '2026-12-01')] })
    expect(today({ people: [person] }).consents).toEqual([{ person, use: 'quote', expires: '2026-12-01' }])
  })
})
