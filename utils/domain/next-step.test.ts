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
  type WorldPart,
} from '../../test/support/samples'
import { askChoices } from './ask-choices'
import { nextStep } from './next-step'
import type { Person } from './person'

const ida = personOf()
const step = (part: WorldPart, person: Person = ida) =>
  nextStep(person, worldOf({ people: [person], ...part }), noon)

const told = { on: noon, channel: 'mail' }
const promise = giveOf({ person: ida.id, due: '2026-12-01' })
const done = giveOf({ person: ida.id, state: 'done', done: noon })
const pain = momentOf({ kind: 'pain', person: ida.id })
const completed = askOf({
  person: ida.id,
  kind: 'reference-call',
  state: 'completed',
  history: [{ on: '2025-01-01T00:00:00.000Z', from: 'accepted', to: 'completed' }],
})
const thanked = { ...completed, state: 'thanked' as const }

describe('the next step with somebody', () => {
  it('is first to keep or tell what was promised, the most urgent before', () => {
    const all = { moments: [pain], asks: [completed] }
    expect(step({ ...all, gives: [done, promise] })).toEqual({ does: 'keep', give: promise })
    const sooner = giveOf({ person: ida.id, due: '2026-11-01' })
    expect(step({ ...all, gives: [promise, sooner] })).toEqual({ does: 'keep', give: sooner })
    expect(step({ ...all, gives: [done] })).toEqual({ does: 'tell', give: done })
    expect(step({ ...all, gives: [done, { ...done, due: '2026-11-20' }] })).toMatchObject({
      give: { due: '2026-11-20' },
    })
  })

  it('is then to answer a pain, to thank, and to give before we ask', () => {
    expect(step({ moments: [pain], asks: [completed] })).toEqual({ does: 'answer', moment: pain })
    expect(step({ asks: [completed] })).toEqual({ does: 'thank', ask: completed })
    expect(step({ asks: [thanked] })).toEqual({ does: 'give', balance: -40 })
  })

  it('is to ask for the lightest thing that nothing holds', () => {
    expect(step({})).toEqual({ does: 'ask', kind: 'quote' })
    const gives = [giveOf({ person: ida.id, kind: 'stand', state: 'told', told })]
    expect(step({ asks: [thanked], gives })).toEqual({ does: 'ask', kind: 'quote' })
    expect(
      step({
        moments: [
          { ...pain, stage: 'told' },
          { ...pain, kind: 'idea' },
        ],
      }),
    ).toMatchObject({
      does: 'ask',
    })
    const refused = personOf({ consent: [{ use: 'quote', status: 'refused', on: noon }] })
    expect(step({}, refused)).toEqual({ does: 'ask', kind: 'social-post' })
    expect(step({}, personOf({ advocate: advocateOf({ willing: ['podcast'] }) }))).toMatchObject({
      kind: 'podcast',
    })
  })

  it('is to let them rest while everything is held, with what opens soonest', () => {
    const asks = [sentOn('2026-11-10', ida, { kind: 'social-post', state: 'declined' })]
    expect(step({ asks })).toMatchObject({
      does: 'rest',
      gate: { reason: 'rest-person', until: '2026-12-10' },
    })
    // What holds a kind longest counts, and of all kinds that which is free first.
    const no = (on: string, kind: 'quote' | 'social-post') => ({
      on: `${on}T12:00:00.000Z`,
      kind,
      never: false,
    })
    const shy = personOf({
      ...ida,
      advocate: advocateOf({ never: ['survey', 'research', 'case-study', 'reference-call'] }),
      declines: [no('2026-07-01', 'quote'), no('2026-06-26', 'social-post')],
    })
    expect(step({ asks }, shy)).toMatchObject({ gate: { reason: 'rest-kind', until: '2026-12-25' } })
    const never = personOf({ left: '2026-11-01T00:00:00.000Z' })
    expect(step({}, never)).toMatchObject({ does: 'rest', gate: { reason: 'left-company' } })
  })

  it('is to give, and never to ask, where they want none of it', () => {
    const never = ['quote', 'social-post', 'survey', 'research', 'case-study', 'reference-call'] as const
    const nothing = personOf({ advocate: advocateOf({ never: [...never] }) })
    expect(step({}, nothing)).toEqual({ does: 'give', balance: 0 })
  })

  it('looks at nobody else’s', () => {
    const ben = personOf()
    expect(
      step({
        people: [ida, ben],
        gives: [giveOf({ person: ben.id })],
        moments: [momentOf({ kind: 'pain', person: ben.id })],
        asks: [{ ...completed, person: ben.id }],
      }),
    ).toEqual({ does: 'ask', kind: 'quote' })
  })
})

describe('what is worth asking for', () => {
  it('is what they would do, then the light things, without what they never want', () => {
    expect(askChoices({ declines: [] })).toEqual([
      'quote',
      'social-post',
      'survey',
      'research',
      'case-study',
      'reference-call',
    ])
    const advocate = advocateOf({ willing: ['video', 'survey'], never: ['research'] })
    const declines = [
      { on: noon, kind: 'quote' as const, never: true },
      { on: noon, kind: 'survey' as const, never: false },
    ]
    expect(askChoices({ advocate, declines })).toEqual([
      'video',
      'survey',
      'social-post',
      'case-study',
      'reference-call',
    ])
  })
})
