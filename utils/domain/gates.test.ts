import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, askOf, momentOf, noon, numRuns, personOf, sentOn, worldOf } from '../../test/support/samples'
import { Ask, AskState, type Hold } from './ask'
import { addDays } from './day'
import { gate, GateReason, holdOf, shownHold } from './gate'
import { gates, holdsByHand, settleAsk } from './gates'
import { z } from './schema'

const ida = personOf()
const rested = [sentOn('2026-11-10', ida, { kind: 'quote' })]
const pain = momentOf({ kind: 'pain', person: ida.id })
const ask = askOf({ kind: 'quote', person: ida.id, gets: 'credit' })
const free = worldOf({ people: [ida] })
const shut = worldOf({ people: [ida], asks: rested, moments: [pain] })

describe('the gates', () => {
  it('come with the one first that stays shut longest', () => {
    expect(gates(ask, shut, noon).map(({ reason, until }) => [reason, until])).toEqual([
      ['open-pain', undefined],
      ['rest-kind', '2027-01-09'],
      ['rest-person', '2026-12-10'],
    ])
    expect(gates(ask, free, noon)).toEqual([])
  })

  it('have a sentence each', () => {
    expect(GateReason.options).toHaveLength(26)
    expect(gate('rest-company-kind')).toEqual({
      reason: 'rest-company-kind',
      sentence: { key: 'gate_rest_company_kind', about: [] },
    })
  })

  it('are written into an ask with their name, what they are about and their day', () => {
    const about = ['2', '90']
    expect(holdOf(gate('cap', about, { until: '2026-12-01' }))).toEqual({
      reason: 'cap',
      gate: 'cap',
      about,
      until: '2026-12-01',
    })
    expect(holdOf(gate('cap', about))).toEqual({ reason: 'cap', gate: 'cap', about })
    const at = { noun: 'moments' as const, id: '00000000-0000-7000-8000-000000000002' }
    // A customer's words are kept once.
    expect(holdOf(gate('open-pain', ['It hurts'], { at }))).toEqual({
      reason: 'open-pain',
      gate: 'open-pain',
      at,
    })
    expect(shownHold(gate('open-pain', ['It hurts'], { at }))).toMatchObject({ about: ['It hurts'], at })
  })
})

describe('a hold by hand', () => {
  it('is in force until its day, and for ever without one', () => {
    const holds: Hold[] = [
      { reason: 'on leave', until: '2026-11-22' },
      { reason: 'until today', until: '2026-11-21' },
      { reason: 'new boss' },
      { reason: 'cap', gate: 'cap' },
    ]
    const inForce = holdsByHand({ ...ask, holds }, free, noon).map(({ reason }) => reason)
    expect(inForce).toEqual(['on leave', 'new boss'])
  })
})

describe('settling an ask', () => {
  it('holds a ready one while a gate is shut, and frees it by itself when none is', () => {
    const queued = { ...ask, state: 'queued' as const }
    const held = settleAsk(queued, shut, noon)
    expect(held).toMatchObject({ state: 'held', history: [{ on: noon, from: 'queued', to: 'held' }] })
    expect(held.holds).toEqual(gates(ask, shut, noon).map(holdOf))
    const later = '2026-11-22T12:00:00.000Z'
    expect(settleAsk(held, free, later)).toMatchObject({
      state: 'queued',
      holds: [],
      history: [{}, { on: later, from: 'held', to: 'queued' }],
    })
  })

  it('keeps holds that were written by hand, before the gates', () => {
    const holds = [{ reason: 'on leave' }]
    const held = settleAsk({ ...ask, state: 'held', holds }, shut, noon)
    expect(held.holds.map(({ reason }) => reason)).toEqual([
      'on leave',
      'open-pain',
      'rest-kind',
      'rest-person',
    ])
    expect(held.history).toEqual([])
    const alone = { ...ask, state: 'held' as const, holds }
    expect(settleAsk(alone, free, noon)).toBe(alone)
  })

  it('tells anew what holds it when that has changed', () => {
    const held = settleAsk({ ...ask, state: 'queued' }, shut, noon)
    const calmer = worldOf({ people: [ida], asks: rested })
    expect(settleAsk(held, calmer, noon).holds.map(({ reason }) => reason)).toEqual([
      'rest-kind',
      'rest-person',
    ])
    const moved = worldOf({ people: [ida], asks: [sentOn('2026-11-11', ida)], moments: [pain] })
    expect(settleAsk(held, moved, noon).holds[1]?.until).toBe('2027-01-10')
    const another = { ...pain, id: id() }
    const other = worldOf({ people: [ida], asks: rested, moments: [another] })
    expect(settleAsk(held, other, noon).holds[0]?.at?.id).toBe(another.id)
  })

  it('changes nothing after a way through the store, where keys come back in another order', () => {
    const held = settleAsk({ ...ask, state: 'queued' }, shut, noon)
    const kept = z.parse(Ask, held)
    expect(settleAsk(kept, shut, noon)).toBe(kept)
  })

  it('is done once, and touches nothing but what is queued or held', () => {
    const holds = fc.array(
      fc.record(
        {
          reason: fc.constantFrom('on leave', 'cap', 'open-pain'),
          until: fc.constantFrom('2026-11-20', '2026-11-22', '2027-01-09'),
          gate: fc.constantFrom('cap', 'open-pain'),
        },
        { requiredKeys: ['reason'] },
      ),
      { maxLength: 3 },
    )
    const worlds = fc.record({
      pain: fc.boolean(),
      days: fc.array(fc.integer({ min: -100, max: 0 }), { maxLength: 3 }),
      never: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...AskState.options),
        holds,
        worlds,
        (state, holds, { pain: sore, days, never }) => {
          const one = { ...ask, state, holds }
          const asks = days.map((day) => sentOn(addDays('2026-11-21', day), ida))
          const person = { ...ida, declines: [{ on: noon, kind: 'quote' as const, never }] }
          const world = worldOf({ people: [never ? person : ida], asks, moments: sore ? [pain] : [] })
          const once = settleAsk(one, world, noon)
          expect(settleAsk(once, world, noon)).toBe(once)
          if (state !== 'queued' && state !== 'held') expect(once).toBe(one)
          const { state: _, holds: __, history: ___, ...rest } = once
          expect(one).toMatchObject(rest)
          expect(['queued', 'held', state]).toContain(once.state)
        },
      ),
      { numRuns },
    )
  }, 30_000)
})
