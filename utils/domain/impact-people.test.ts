import { describe, expect, it } from 'vitest'
import {
  advocateOf,
  askOf,
  giveOf,
  momentOf,
  noon,
  personOf,
  sentOn,
  worldOf,
} from '../../test/support/samples'
import type { Ask } from './ask'
import { impactOf } from './impact'
import type { Period } from './period'
import type { Instant } from './schema'
import type { Person } from './person'

const today = '2026-11-21'
const told = { on: noon, channel: 'mail' }
const somebody = (name: string, about: Partial<Person> = {}) =>
  personOf({ names: [name], advocate: undefined, ...about })
const done = (person: Person, on: Instant = noon, more: Ask['history'] = []) =>
  askOf({
    person: person.id,
    state: 'completed',
    history: [{ on, from: 'accepted', to: 'completed' }, ...more],
  })
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

describe('the meter', () => {
  const [ana, ben, cem, dov, eva] = ['Ana', 'Ben', 'Cem', 'Dov', 'Eva'].map((name) => somebody(name)) as [
    Person,
    Person,
    Person,
    Person,
    Person,
  ]
  const fay = somebody('Fay', { advocate: advocateOf() })
  const moments = [
    ...[ana, ben, cem].map(({ id }) => momentOf({ person: id })),
    momentOf({ kind: 'pain', person: dov.id }),
  ]
  const people = [ana, ben, cem, dov, eva, fay]

  it('knows who put in a good word and who is an advocate, and nobody else', () => {
    const { meter } = impactOf(worldOf({ people, moments }), 'all', today)
    expect(ids(meter.known)).toEqual([ana.id, ben.id, cem.id, fay.id])
    expect([meter.recognised, meter.engaged, meter.owed]).toEqual([[], [], []])
  })

  it('recognises by what was told or thanked, and calls engaged who did something as well', () => {
    const gives = [giveOf({ person: ana.id, state: 'told', told }), giveOf({ person: ben.id, state: 'done' })]
    const asks = [done(ana), done(fay, noon, [{ on: noon, from: 'completed', to: 'thanked' }])]
    const { meter } = impactOf(worldOf({ people, moments, gives, asks }), 'all', today)
    expect(ids(meter.recognised)).toEqual([ana.id, fay.id])
    expect(ids(meter.engaged)).toEqual([ana.id, fay.id])
    expect(meter.owed).toEqual([])
  })

  it('shows who did what we asked and never heard a thank-you, apart', () => {
    const asks = [done(cem), done(dov)]
    const { meter } = impactOf(worldOf({ people, moments, asks }), 'all', today)
    expect(meter.engaged).toEqual([])
    expect(ids(meter.owed)).toEqual([cem.id])
  })

  it('is of those whom the period brought something of, thanked at any time', () => {
    const old = '2024-01-05T12:00:00.000Z'
    const world = worldOf({
      people: [ana, ben, somebody('Old', { advocate: advocateOf({ since: old }) })],
      moments: [momentOf({ person: ana.id, heard: old }), momentOf({ person: ben.id, heard: old })],
      gives: [giveOf({ person: ana.id, state: 'told', told: { on: old, channel: 'mail' } })],
      asks: [done(ana)],
    })
    const { meter } = impactOf(world, 'days-90', today)
    expect([meter.known, meter.recognised, meter.engaged].map(ids)).toEqual([[ana.id], [ana.id], [ana.id]])
    expect(impactOf(world, 'all', today).meter.known).toHaveLength(3)
  })
})

describe('voices', () => {
  const ida = personOf()
  const of = (asks: Ask[], period: Period = 'all', people = [ida]) =>
    impactOf(worldOf({ people, asks, rules: { burden: { points: 90, days: 90 } } }), period, today).voices

  it('were over-asked where an ask went out through rest, a cap or the burden', () => {
    const through = (...reasons: string[]) =>
      askOf({
        person: ida.id,
        state: 'sent',
        history: [{ on: noon, from: 'held', to: 'sent', note: 'now', through: reasons }],
      })
    for (const reason of ['rest-person', 'cap', 'burden', 'season']) {
      const ask = through('lead-time', reason)
      expect(of([ask]).over).toEqual([
        { person: ida.id, asks: [{ noun: 'asks', id: ask.id }], points: 10, through: 1 },
      ])
    }
    expect(of([through('open-pain')]).over).toEqual([])
  })

  it('were over-asked where more points lay on them within the days than the rules allow', () => {
    const heavy = (day: string, about: Partial<Ask> = {}) =>
      sentOn(day, ida, { kind: 'case-study', ...about })
    const [one, two] = [heavy('2026-09-01'), heavy('2026-11-01')]
    expect(of([two, one]).over).toEqual([
      { person: ida.id, points: 100, through: 0, asks: [one, two].map(({ id }) => ({ noun: 'asks', id })) },
    ])
    expect(of([heavy('2026-08-03'), two]).over).toEqual([])
    expect(of([heavy('2026-08-04'), two]).over).toHaveLength(1)
    expect(of([heavy('2026-09-01', { state: 'declined' }), two]).over).toEqual([])
    const exactly = worldOf({
      people: [ida],
      asks: [heavy('2026-01-01'), one, two],
      rules: { burden: { points: 100, days: 90 } },
    })
    expect(impactOf(exactly, 'all', today).voices.over).toEqual([])
    // One alone may weigh as much as it will.
    const world = worldOf({ people: [ida], asks: [two], rules: { burden: { points: 5, days: 90 } } })
    expect(impactOf(world, 'all', today).voices.over).toEqual([])
  })

  it('counts what happened in the period, with the weight of what came before it', () => {
    const asks = [
      sentOn('2026-09-01', ida, { kind: 'case-study' }),
      sentOn('2026-11-01', ida, { kind: 'case-study' }),
    ]
    expect(of(asks, 'quarter').over).toHaveLength(1)
    expect(of([sentOn('2026-08-01', ida, { kind: 'case-study' }), asks[0]!], 'quarter').over).toEqual([])
  })

  it('were never asked though they praised us or said that they would', () => {
    const [willing, praising, silent, gone, left, vetoed] = [
      somebody('W', { advocate: advocateOf({ willing: ['quote'] }) }),
      somebody('P'),
      somebody('S', { advocate: advocateOf() }),
      somebody('G', { advocate: advocateOf({ willing: ['quote'], status: 'inactive' }) }),
      somebody('L', { advocate: advocateOf({ willing: ['quote'] }), left: noon }),
      somebody('V', {
        advocate: advocateOf({ willing: ['quote'], fit: { values: { grade: 0, note: '' } } }),
      }),
    ]
    const people = [willing, praising, silent, gone, left, vetoed] as Person[]
    const moments = [momentOf({ person: praising!.id }), momentOf({ person: silent!.id, kind: 'story' })]
    const world = worldOf({ people, moments, asks: [askOf({ person: praising!.id, state: 'queued' })] })
    expect(ids(impactOf(world, 'all', today).voices.never)).toEqual([willing!.id, praising!.id])
    const asked = worldOf({ people, moments, asks: [sentOn('2020-01-01', praising!)] })
    expect(ids(impactOf(asked, 'quarter', today).voices.never)).toEqual([willing!.id])
  })
})
