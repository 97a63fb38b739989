import { describe, expect, it } from 'vitest'
import {
  advocateOf,
  askOf,
  companyOf,
  giveOf,
  id,
  momentOf,
  noon,
  personOf,
  sentOn,
  worldOf,
  type WorldPart,
} from '../../test/support/samples'
import { gates } from './gates'
import type { Person } from './person'
import { pitchProblem } from './pitch'
import { mayBeDrawn } from './rank'
import { isDrawn } from './venues'

const ida = personOf({ company: companyOf().id })
const draw = { id: id(), on: noon, venue: 'google', every: 2, seed: 's', eligible: 2, picked: [ida.id] }
const drawn = askOf({ kind: 'review', person: ida.id, venue: 'google', draw: draw.id, gets: 'thanks' })
const unhappy = { advocate: advocateOf({ fit: { values: { grade: 0, note: '' } } }) }
const pain = momentOf({ kind: 'pain', person: ida.id, company: ida.company })

describe('somebody drawn by lot', () => {
  it('is so by a draw for a place that wants everybody or a sample', () => {
    expect(isDrawn(drawn)).toBe(true)
    expect(isDrawn({ ...drawn, draw: undefined })).toBe(false)
    expect(isDrawn({ ...drawn, venue: 'g2' })).toBe(false)
    expect(isDrawn({ ...drawn, venue: undefined })).toBe(false)
  })

  it('is asked whatever we think of them and whatever hurts: else only the happy were asked', () => {
    const world = worldOf({ people: [{ ...ida, ...unhappy }], moments: [pain], rules: { draws: [draw] } })
    expect(gates(drawn, world, noon)).toEqual([])
    const reasons = gates({ ...drawn, kind: 'quote', venue: undefined }, world, noon).map(
      ({ reason }) => reason,
    )
    expect(reasons).toEqual(['open-pain', 'values'])
    expect(pitchProblem(drawn, { ...ida, ...unhappy })).toBeUndefined()
    expect(pitchProblem(drawn, { ...ida, advocate: undefined })).toBeUndefined()
    expect(pitchProblem({ ...drawn, draw: undefined }, { ...ida, ...unhappy })).toEqual({
      problem: 'ask-values-veto',
    })
  })

  it('is asked whatever is open between us, but not against their own word', () => {
    const declines = [{ on: noon, kind: 'review' as const, never: true }]
    const world = worldOf({
      people: [{ ...ida, declines }],
      gives: [giveOf({ person: ida.id })],
      rules: { draws: [draw] },
    })
    expect(gates(drawn, world, noon).map(({ reason }) => reason)).toEqual(['never-this-kind'])
  })
})

describe('the hat', () => {
  const inHat = (about: Partial<Person> = {}, part: WorldPart = {}) => {
    const person = { ...ida, ...about }
    return mayBeDrawn(person, worldOf({ people: [person], ...part }), noon)
  }

  it('holds the happy and the unhappy alike', () => {
    expect(inHat()).toBe(true)
    expect(inHat({ advocate: undefined })).toBe(true)
    expect(inHat(unhappy)).toBe(true)
    expect(inHat({}, { moments: [pain], gives: [giveOf({ person: ida.id })] })).toBe(true)
    expect(inHat({ advocate: advocateOf({ status: 'inactive' }) })).toBe(true)
  })

  it('holds nobody who left, does not want to be asked, or was asked lately', () => {
    const no = (never: boolean) => ({ declines: [{ on: noon, kind: 'review' as const, never }] })
    expect(inHat({ left: '2026-11-01T00:00:00.000Z' })).toBe(false)
    expect(inHat(no(true))).toBe(false)
    expect(inHat(no(false))).toBe(false)
    expect(inHat({}, { asks: [sentOn('2026-11-01', ida)] })).toBe(false)
    expect(inHat({}, { asks: [sentOn('2026-08-01', ida, { kind: 'review' })] })).toBe(false)
    expect(inHat({ advocate: advocateOf({ caps: [{ kind: 'any', times: 0, days: 90 }] }) })).toBe(false)
  })
})
