import { describe, expect, it } from 'vitest'
import { draftOf, giveOf, id, noon } from '../../test/support/samples'
import { moveAdvocate, nominate } from './advocate'
import { consentFor, mayUse } from './consent'
import { moveGive } from './give'
import { moveMoment } from './moment'
import { isProblem } from './problem'
import { settle } from './settle'

const moment = settle(draftOf(), { personId: id(), companyId: id() }, noon).moment

describe('a give', () => {
  it('is closed only when the customer was told, and by which way', () => {
    const promised = giveOf()
    expect(moveGive(promised, { does: 'tell', channel: 'mail' }, noon)).toMatchObject({
      problem: 'give-cannot',
    })
    const done = moveGive(promised, { does: 'do' }, noon)
    if (isProblem(done)) throw new Error(done.problem)
    expect(moveGive(done, { does: 'tell', channel: ' ' }, noon)).toEqual({ problem: 'give-not-told' })
    const told = moveGive(done, { does: 'tell', channel: 'mail ' }, noon)
    expect(told).toMatchObject({ state: 'told', told: { on: noon, channel: 'mail' } })
    if (!isProblem(told)) {
      expect(moveGive(told, { does: 'tell', channel: 'call' }, noon)).toBe(told)
      expect(moveGive(told, { does: 'do' }, noon)).toMatchObject({ problem: 'give-cannot' })
    }
  })
})

describe('a moment', () => {
  it('goes one stage at a time, and never back', () => {
    expect(moveMoment(moment, 'told')).toMatchObject({ problem: 'moment-cannot' })
    const understood = moveMoment(moment, 'understood')
    expect(understood).toMatchObject({ stage: 'understood' })
    if (!isProblem(understood))
      expect(moveMoment(understood, 'heard')).toMatchObject({ problem: 'moment-cannot' })
  })
})

describe('an advocate', () => {
  it('is nominated with a reason, invited, active, rests, and can come back', () => {
    const nominated = nominate(noon, { reason: 'Told two clinics', willing: ['quote'] })
    const events = ['invite', 'activate', 'rest', 'activate', 'leave', 'nominate'] as const
    const last = events.reduce((now, event) => {
      const next = moveAdvocate(now, event, noon)
      if (isProblem(next)) throw new Error(`${event}: ${next.about}`)
      return next
    }, nominated)
    expect(last).toMatchObject({ status: 'nominated', reason: 'Told two clinics' })
    expect(moveAdvocate(nominated, 'rest', noon)).toMatchObject({ problem: 'advocate-cannot' })
  })
})

describe('consent', () => {
  const given = { use: 'quote', status: 'given', on: '2026-01-01T00:00:00Z', expires: '2026-06-30' } as const
  it('counts per use, newest first, until its day', () => {
    expect(mayUse([given], 'quote', '2026-06-30')).toBe(true)
    expect(mayUse([given], 'quote', '2026-07-01')).toBe(false)
    expect(consentFor([given], 'quote', '2026-07-01')).toBe('expired')
    expect(mayUse([given], 'name', '2026-06-30')).toBe(false)
    const withdrawn = { use: 'quote', status: 'withdrawn', on: '2026-02-01T00:00:00Z' } as const
    expect(consentFor([withdrawn, given], 'quote', '2026-03-01')).toBe('withdrawn')
  })
})
