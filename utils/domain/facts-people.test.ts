import { describe, expect, it } from 'vitest'
import { askOf, draftOf, id, noon, personOf, worldOf } from '../../test/support/samples'
import { askKinds } from '../asks'
import type { Ask } from './ask'
import { AskKind } from './ask-kind'
import { ConsentStatus, type ConsentUse } from './consent'
import { gates } from './gates'
import { GiveKind, giveWeight } from './give-kind'
import type { Person } from './person'
import { rank } from './rank'
import { settle } from './settle'

// What is published on asking customers, continued: what an ask weighs, and consent.

const ida = personOf()

describe('what is published on burden', () => {
  it.each<[AskKind, number]>([
    ['quote', 10],
    ['survey', 10],
    ['review', 20],
    ['advisory-board', 20],
    ['event', 25],
    ['webinar', 30],
    ['press', 30],
    ['analyst-call', 35],
    ['reference-call', 40],
    ['speaking', 50],
  ])('%s weighs %i', (kind, points) => expect(askKinds.get(kind)?.burden).toBe(points))

  it('weighs a gift 10 and an award 40, and nothing that we give less or more', () => {
    expect(giveWeight).toMatchObject({ gift: 10, award: 40 })
    for (const kind of GiveKind.options) expect(giveWeight[kind]).toBeLessThanOrEqual(40)
  })

  it('lowers nobody’s score for a decline', () => {
    const declines = AskKind.options.map((kind) => ({ on: noon, kind, never: true }))
    const scores = [ida, { ...ida, declines }].map(
      (one) => rank({ kind: 'quote' }, worldOf({ people: [one] }), noon)[0]?.fit,
    )
    expect(scores[1]).toEqual(scores[0])
  })
})

describe('what is published on consent', () => {
  const shutFor = (consent: Person['consent'], kind: Ask['kind'] = 'quote') =>
    gates(askOf({ kind, person: ida.id }), worldOf({ people: [{ ...ida, consent }] }), noon).map(
      ({ reason, sentence }) => [reason, ...sentence.about],
    )
  const on = '2026-02-01T12:00:00.000Z'
  const shut: Partial<Record<ConsentStatus, string>> = {
    refused: 'consent-refused',
    withdrawn: 'consent-withdrawn',
    revoked: 'consent-withdrawn',
    invalidated: 'consent-withdrawn',
    expired: 'consent-expired',
  }

  it.each(ConsentStatus.options)('a use that is %s is shut or open', (status) => {
    const gate = shut[status]
    expect(shutFor([{ use: 'quote', status, on }])).toEqual(gate ? [[gate, 'quote']] : [])
  })

  it.each<[Ask['kind'], ConsentUse]>([
    ['quote', 'quote'],
    ['testimonial', 'name'],
    ['case-study', 'company'],
    ['logo', 'logo'],
    ['video', 'video'],
    ['podcast', 'audio'],
  ])('each use has its own yes: %s wants %s', (kind, use) => {
    expect(shutFor([{ use, status: 'refused', on }], kind)).toEqual([['consent-refused', use]])
    expect(shutFor([{ use: 'photo', status: 'refused', on }], kind)).toEqual([])
  })

  it('ends on its day', () => {
    expect(shutFor([{ use: 'quote', status: 'given', on, expires: '2026-11-21' }])).toEqual([])
    expect(shutFor([{ use: 'quote', status: 'given', on, expires: '2026-11-20' }])).toEqual([
      ['consent-expired', 'quote'],
    ])
  })

  it('is what was said last: withdrawing is as easy as giving', () => {
    const given = { use: 'quote', status: 'given', on } as const
    const withdrawn = { use: 'quote', status: 'withdrawn', on: '2026-03-01T12:00:00.000Z' } as const
    expect(shutFor([given, withdrawn])).toEqual([['consent-withdrawn', 'quote']])
    expect(shutFor([withdrawn, { ...given, on: '2026-04-01T12:00:00.000Z' }])).toEqual([])
  })

  it('comes before use: what somebody said stays internal until there is a yes', () => {
    const ticket = draftOf({ page: { url: 'https://desk.example/t/1', title: '#1', channel: 'ticket' } })
    const { person } = settle(ticket, { personId: id(), companyId: id() }, noon)
    expect(person).toMatchObject({ publication: 'internal-only', consent: [] })
  })
})
