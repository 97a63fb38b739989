import { describe, expect, it } from 'vitest'
import { advocateOf, askOf, momentOf, noon, personOf, worldOf } from '../../test/support/samples'
import { type Ask, AskState, type Hold } from './ask'
import { type AskEvent, moveAsk, nextMoves } from './ask-moves'
import { isProblem } from './problem'

const must = (answer: ReturnType<typeof moveAsk>): Ask => {
  if (isProblem(answer)) throw new Error(answer.problem)
  return answer
}

const ida = personOf()
const world = worldOf({ people: [ida] })
const pain = momentOf({ kind: 'pain', person: ida.id })
const ready = (about: Partial<Ask> = {}) => askOf({ person: ida.id, gets: 'credit', ...about })
const byHand: Hold = { reason: 'she is on leave', until: '2026-12-01' }

/** An event of each sort, as somebody with a written reason would bring it. */
const eventOf = (does: AskEvent['does']): AskEvent => {
  if (does === 'hold') return { does, holds: [byHand] }
  if (does === 'queue') return { does, world }
  if (does === 'send') return { does, world, anyway: 'She offered it herself' }
  return { does }
}

describe('an ask', () => {
  it('leaves draft only when it says what the customer gets', () => {
    expect(moveAsk(ready({ benefit: '  ' }), { does: 'queue', world }, noon)).toEqual({
      problem: 'ask-without-benefit',
    })
    expect(must(moveAsk(ready(), { does: 'queue', world }, noon)).state).toBe('queued')
  })

  it('leaves draft only when somebody has said whether our values agree', () => {
    const stranger = personOf({ advocate: advocateOf({ fit: {} }) })
    const there = worldOf({ people: [stranger] })
    expect(moveAsk(ready({ person: stranger.id }), { does: 'queue', world: there }, noon)).toEqual({
      problem: 'ask-without-values',
    })
    expect(must(moveAsk(ready({ person: undefined }), { does: 'queue', world: there }, noon)).state).toBe(
      'queued',
    )
  })

  it('is sent without a word when nothing holds it', () => {
    const sent = must(moveAsk(ready({ state: 'queued' }), { does: 'send', world, anyway: 'because' }, noon))
    expect(sent.history).toEqual([{ on: noon, from: 'queued', to: 'sent' }])
  })

  it('is sent while held by hand only with a written reason, which stays in the history', () => {
    const held = must(moveAsk(ready({ state: 'queued' }), { does: 'hold', holds: [byHand] }, noon))
    expect(held).toMatchObject({ state: 'held', holds: [byHand] })
    expect(moveAsk(held, { does: 'send', world }, noon)).toEqual({ problem: 'ask-anyway-needs-reason' })
    expect(moveAsk(held, { does: 'send', world, anyway: ' \n ' }, noon)).toEqual({
      problem: 'ask-anyway-needs-reason',
    })
    const sent = must(moveAsk(held, { does: 'send', world, anyway: ' She offered it herself ' }, noon))
    expect(sent.history.at(-1)).toEqual({
      on: noon,
      from: 'held',
      to: 'sent',
      note: 'She offered it herself',
      through: ['she is on leave'],
    })
    expect(sent.holds).toEqual([])
  })

  it('is sent through shut gates only with a written reason, and names each gate once', () => {
    const queued = ready({ state: 'queued' })
    const sore = worldOf({ people: [ida], moments: [pain, momentOf({ kind: 'pain', person: ida.id })] })
    expect(moveAsk(queued, { does: 'send', world: sore }, noon)).toEqual({
      problem: 'ask-anyway-needs-reason',
    })
    const sent = must(moveAsk(queued, { does: 'send', world: sore, anyway: 'She asked us to' }, noon))
    expect(sent.history.at(-1)).toMatchObject({ note: 'She asked us to', through: ['open-pain'] })
  })

  it('is not sent with a field left open, not even with a reason', () => {
    const gappy = ready({ state: 'queued', message: 'Dear {{name}}, {{ opening }} {{name}}' })
    expect(moveAsk(gappy, { does: 'send', world, anyway: 'in a hurry' }, noon)).toEqual({
      problem: 'ask-unfilled',
      about: 'name, opening',
    })
  })

  it('walks from draft to thanked', () => {
    const does = ['queue', 'send', 'accept', 'schedule', 'miss', 'schedule', 'complete', 'thank'] as const
    const last = does.reduce<Ask>(
      (ask, step, at) => must(moveAsk(ask, eventOf(step), `2026-11-21T12:00:0${at}.000Z`)),
      ready(),
    )
    expect(last.state).toBe('thanked')
    expect(last.history.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'draft queued',
      'queued sent',
      'sent accepted',
      'accepted scheduled',
      'scheduled missed',
      'missed scheduled',
      'scheduled completed',
      'completed thanked',
    ])
  })

  it('offers exactly these moves in each state', () => {
    const offered = Object.fromEntries(AskState.options.map((state) => [state, nextMoves(ready({ state }))]))
    expect(offered).toEqual({
      draft: ['queue', 'cancel'],
      queued: ['hold', 'send', 'cancel', 'draft'],
      held: ['hold', 'free', 'send', 'cancel', 'draft'],
      sent: ['accept', 'decline', 'no-reply', 'cancel'],
      'no-reply': ['accept', 'decline', 'cancel'],
      accepted: ['decline', 'schedule', 'complete', 'cancel'],
      scheduled: ['decline', 'complete', 'miss', 'cancel'],
      missed: ['schedule', 'cancel'],
      completed: ['thank'],
      declined: ['thank'],
      cancelled: [],
      thanked: [],
    })
  })

  it('takes exactly the moves that it offers', () => {
    const every: AskEvent['does'][] = [
      ...(['queue', 'hold', 'free', 'send', 'accept', 'decline', 'no-reply', 'schedule'] as const),
      ...(['complete', 'miss', 'cancel', 'thank', 'draft'] as const),
    ]
    for (const state of AskState.options) {
      const ask = ready({ state })
      for (const does of every) {
        const moved = moveAsk(ask, eventOf(does), noon)
        const taken = !isProblem(moved) && moved !== ask
        expect(taken, `${state} ${does}`).toBe(nextMoves(ask).includes(does))
      }
    }
  })

  it('says from where to where a move cannot go', () => {
    expect(moveAsk(ready(), { does: 'accept' }, noon)).toEqual({
      problem: 'ask-cannot',
      about: 'draft → accepted',
    })
  })

  it('keeps what was said of it before when it is completed', () => {
    const accepted = ready({ state: 'accepted', outcome: { expected: 3 } })
    expect(
      must(moveAsk(accepted, { does: 'complete', outcome: { actual: 4, minutes: 25 } }, noon)).outcome,
    ).toEqual({ expected: 3, actual: 4, minutes: 25 })
    expect(must(moveAsk(accepted, { does: 'complete' }, noon)).outcome).toEqual({ expected: 3 })
  })

  it('gathers the reasons for which it is held, each once', () => {
    const held = must(moveAsk(ready({ state: 'queued' }), { does: 'hold', holds: [byHand] }, noon))
    expect(moveAsk(held, { does: 'hold', holds: [{ reason: byHand.reason }] }, noon)).toBe(held)
    const later = '2026-11-22T12:00:00.000Z'
    expect(moveAsk(held, { does: 'hold', holds: [{ reason: byHand.reason }] }, later)).toBe(held)
    const more = must(moveAsk(held, { does: 'hold', holds: [{ reason: 'new boss' }] }, later))
    expect(more.holds.map(({ reason }) => reason)).toEqual(['she is on leave', 'new boss'])
    expect(more.history).toEqual(held.history)
    expect(must(moveAsk(more, { does: 'free' }, later))).toMatchObject({ state: 'queued', holds: [] })
  })

  it('is not changed by an event that leads where it is', () => {
    for (const [state, does] of [
      ['accepted', 'accept'],
      ['queued', 'free'],
      ['draft', 'draft'],
    ] as const) {
      const ask = ready({ state })
      expect(moveAsk(ask, { does }, noon)).toBe(ask)
    }
  })
})
