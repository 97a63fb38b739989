import { describe, expect, it } from 'vitest'
import { giveOf, noon } from '../../test/support/samples'
import { type AdvocateEvent, AdvocateStatus, identify, moveAdvocate, nominate } from './advocate'
import { GiveKind, isReward } from './give-kind'
import { isOpenPromise, moveGive } from './give'
import { isProblem } from './problem'

const later = '2026-11-25T12:00:00.000Z'

describe('a give', () => {
  it('is closed only when the customer was told, and by which way', () => {
    const done = moveGive(giveOf(), { does: 'do' }, noon)
    if (isProblem(done)) throw new Error(done.problem)
    expect(done).toMatchObject({ state: 'done', done: noon })
    expect(moveGive(done, { does: 'tell', channel: ' ' }, later)).toEqual({ problem: 'give-not-told' })
    const told = moveGive(done, { does: 'tell', channel: 'mail ' }, later)
    expect(told).toMatchObject({ state: 'told', done: noon, told: { on: later, channel: 'mail' } })
  })

  it('that is told is done, also where nobody noted the doing', () => {
    expect(moveGive(giveOf(), { does: 'tell', channel: 'call' }, noon)).toMatchObject({
      state: 'told',
      done: noon,
      told: { on: noon, channel: 'call' },
    })
  })

  it('stays told', () => {
    const told = giveOf({ state: 'told', told: { on: noon, channel: 'mail' } })
    expect(moveGive(told, { does: 'tell', channel: 'call' }, later)).toBe(told)
    expect(moveGive(told, { does: 'tell', channel: ' ' }, later)).toBe(told)
    expect(moveGive(told, { does: 'do' }, later)).toBe(told)
  })

  it('is an open promise until it was told; a stand is our own affair', () => {
    const open = (['promised', 'done', 'told'] as const).map((state) => isOpenPromise({ state, kind: 'fix' }))
    expect(open).toEqual([true, true, false])
    expect(isOpenPromise({ state: 'promised', kind: 'stand' })).toBe(false)
  })

  it('that has a price is a reward, thanks and being credited are none', () => {
    expect(GiveKind.options.filter((kind) => !isReward(kind))).toEqual([
      'thanks',
      'recognition',
      'fix',
      'stand',
      'credit',
    ])
  })
})

describe('an advocate', () => {
  const nominated = nominate(noon, { reason: 'Told two clinics', willing: ['quote'] })

  it('is nominated with a reason, invited, active, rests, leaves, and can come back', () => {
    const events: AdvocateEvent[] = ['invite', 'activate', 'rest', 'activate', 'leave', 'nominate']
    const last = events.reduce((now, event) => {
      const next = moveAdvocate(now, event, later, event === 'leave' ? ' New job ' : undefined)
      if (isProblem(next)) throw new Error(`${event}: ${next.about}`)
      return next
    }, nominated)
    expect(last).toEqual({ ...nominated, since: later })
  })

  it('goes only where a move leads', () => {
    const events: AdvocateEvent[] = ['nominate', 'invite', 'activate', 'rest', 'leave']
    const may = Object.fromEntries(
      AdvocateStatus.options.map((status) => [
        status,
        events.filter((event) => {
          const from = { ...nominated, status }
          const moved = moveAdvocate(from, event, later, 'because')
          return !isProblem(moved) && moved !== from
        }),
      ]),
    )
    expect(may).toEqual({
      identified: ['nominate', 'leave'],
      nominated: ['invite', 'activate', 'leave'],
      invited: ['activate', 'leave'],
      active: ['rest', 'leave'],
      resting: ['activate', 'leave'],
      inactive: ['nominate'],
    })
    expect(moveAdvocate(nominated, 'rest', later)).toEqual({
      problem: 'advocate-cannot',
      about: 'nominated → resting',
    })
    expect(moveAdvocate(nominated, 'nominate', later)).toBe(nominated)
  })

  it('leaves with a reason, which stands beside that of the nomination', () => {
    expect(moveAdvocate(nominated, 'leave', later)).toEqual({ problem: 'advocate-needs-reason' })
    expect(moveAdvocate(nominated, 'leave', later, '  ')).toEqual({ problem: 'advocate-needs-reason' })
    expect(moveAdvocate(nominated, 'leave', later, ' New job ')).toEqual({
      ...nominated,
      status: 'inactive',
      since: later,
      ended: 'New job',
    })
  })

  it('gets another reason with another nomination, and keeps the old one without', () => {
    const gone = moveAdvocate(nominated, 'leave', noon, 'New job')
    if (isProblem(gone)) throw new Error(gone.problem)
    expect(moveAdvocate(gone, 'nominate', later, ' Back again ')).toMatchObject({ reason: 'Back again' })
    expect(moveAdvocate(gone, 'nominate', later, ' ')).toMatchObject({ reason: 'Told two clinics' })
  })

  it('can be known before anybody put them forward', () => {
    expect(identify(noon)).toEqual({
      status: 'identified',
      since: noon,
      reason: '',
      willing: [],
      never: [],
      caps: [],
      fit: {},
    })
    expect(nominate(noon, { reason: 'Kind', willing: [], nominatedBy: 'Ben' })).toEqual({
      status: 'nominated',
      since: noon,
      reason: 'Kind',
      nominatedBy: 'Ben',
      willing: [],
      never: [],
      caps: [],
      fit: {},
    })
  })
})
