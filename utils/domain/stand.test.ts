import { describe, expect, it } from 'vitest'
import { giveOf, noon } from '../../test/support/samples'
import type { Give } from './give'
import { hitRate, isReviewDue, isStand, reviewStand, secondStand, type StandResult } from './stand'

const standing = (about: Partial<NonNullable<Give['stand']>> = {}) =>
  giveOf({
    kind: 'stand',
    stand: {
      decision: 'Drop the importer',
      decider: 'Head of product',
      position: 'Six clinics depend on it',
      forecast: { measure: 'clinics that leave', amount: '6', by: '2027-03-01' },
      review: '2027-03-01',
      shared: false,
      seconds: [],
      ...about,
    },
  })
const outcome = { on: noon, result: 'wrong' as const, note: '' }

describe('a stand', () => {
  it('is a give with a position', () => {
    expect(isStand(standing())).toBe(true)
    expect(isStand(giveOf({ kind: 'stand' }))).toBe(false)
  })

  it('is looked at again on its day, once', () => {
    expect(isReviewDue(standing(), '2027-02-28')).toBe(false)
    expect(isReviewDue(standing(), '2027-03-01')).toBe(true)
    expect(isReviewDue(standing(), '2027-04-01')).toBe(true)
    expect(isReviewDue(standing({ outcome }), '2027-04-01')).toBe(false)
    expect(isReviewDue(giveOf(), '2027-04-01')).toBe(false)
  })

  it('is judged on its day or later, and the forecast is never touched', () => {
    const result = { result: 'partly' as const, note: ' Three did ' }
    const stand = standing()
    expect(reviewStand(stand, result, noon, '2027-02-28')).toEqual({
      problem: 'stand-too-early',
      about: '2027-03-01',
    })
    expect(reviewStand(stand, result, noon, '2027-03-01')).toEqual({
      ...stand,
      stand: { ...stand.stand, outcome: { on: noon, result: 'partly', note: 'Three did' } },
    })
    expect(reviewStand(giveOf(), result, noon, '2027-03-01')).toEqual({ problem: 'stand-missing' })
  })

  it('can be seconded when it was shared, by each colleague once', () => {
    expect(secondStand(standing(), 'Jonah')).toEqual({ problem: 'stand-not-shared' })
    expect(secondStand(giveOf(), 'Jonah')).toEqual({ problem: 'stand-not-shared' })
    const shared = standing({ shared: true, seconds: ['Ana'] })
    const seconded = secondStand(shared, ' Jonah ') as Give
    expect(seconded.stand?.seconds).toEqual(['Ana', 'Jonah'])
    expect(secondStand(seconded, 'Jonah')).toBe(seconded)
    expect(secondStand(shared, '  ')).toBe(shared)
  })
})

describe('the hit rate', () => {
  const judged = (...results: StandResult[]) =>
    hitRate(results.map((result) => standing({ outcome: { ...outcome, result } })))

  it('counts partly as a half and unknown not at all', () => {
    expect(judged('confirmed', 'confirmed', 'partly', 'wrong', 'unknown')).toEqual({
      confirmed: 2,
      partly: 1,
      wrong: 1,
      unknown: 1,
      rate: 0.625,
    })
  })

  it('is none while nothing was judged', () => {
    expect(judged('unknown').rate).toBeUndefined()
    expect(hitRate([standing(), giveOf()])).toEqual({
      confirmed: 0,
      partly: 0,
      wrong: 0,
      unknown: 0,
      rate: undefined,
    })
    expect(judged('wrong').rate).toBe(0)
  })
})
