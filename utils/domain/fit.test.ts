import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advocateOf, anyAskKind, id, noon, numRuns, personOf } from '../../test/support/samples'
import type { Grade } from './fit'
import { Answer, Fit, fitOf, fitParts, valuesOf } from './fit'
import { z } from './schema'

const graded = (grade: Grade) => ({ grade, note: '' })
const answers = (...grades: Grade[]) => grades.map((grade) => ({ question: id(), ...graded(grade) }))

describe('our values', () => {
  it('agree as far as the lowest answer to the team’s questions', () => {
    expect(valuesOf({ fit: {}, answers: answers(4, 2, 3) })).toBe(2)
    expect(valuesOf({ fit: {}, answers: [] })).toBeUndefined()
    expect(valuesOf({ fit: {} })).toBeUndefined()
  })

  it('agree as graded by hand, unless one answer is a clear no', () => {
    const fit = { values: graded(3) }
    expect(valuesOf({ fit })).toBe(3)
    expect(valuesOf({ fit, answers: answers(1, 4) })).toBe(3)
    expect(valuesOf({ fit, answers: answers(4, 0) })).toBe(0)
    expect(valuesOf({ fit: { values: graded(0) }, answers: answers(4) })).toBe(0)
  })
})

describe('fit', () => {
  it('is ten in the middle while nobody graded anything', () => {
    const nothing = { score: 10, veto: false, strong: [], weak: [], unknown: [...fitParts] }
    expect(fitOf(undefined)).toEqual(nothing)
    expect(fitOf({ fit: {} }, { story: 4 })).toEqual(nothing)
  })

  it('sums up the grades and says what speaks for and against', () => {
    const fit: Fit = {
      values: graded(3),
      openness: graded(2),
      story: graded(1),
      readiness: graded(4),
    }
    expect(fitOf({ fit }, { story: 2, openness: 2, mutualBenefit: 3 })).toEqual({
      score: 12,
      veto: false,
      strong: ['values', 'readiness'],
      weak: ['story'],
      unknown: ['mutualBenefit'],
    })
    expect(fitOf({ fit }).weak).toEqual([])
  })

  it('has a veto in the values only', () => {
    expect(fitOf({ fit: { values: graded(0) } }).veto).toBe(true)
    expect(fitOf({ fit: {}, answers: answers(0, 4) }).veto).toBe(true)
    expect(fitOf({ fit: { story: graded(0) } }).veto).toBe(false)
  })

  it('is not changed by any decline, of any kind, number or firmness', () => {
    const grade = fc.option(fc.constantFrom<Grade>(0, 1, 2, 3, 4), { nil: undefined })
    const declines = fc.array(fc.record({ on: fc.constant(noon), kind: anyAskKind, never: fc.boolean() }))
    fc.assert(
      fc.property(fc.array(grade, { minLength: 5, maxLength: 5 }), declines, (grades, declines) => {
        const fit = Object.fromEntries(
          fitParts.flatMap((part, at) => (grades[at] === undefined ? [] : [[part, graded(grades[at])]])),
        )
        const person = personOf({ advocate: advocateOf({ fit }) })
        expect(fitOf({ ...person, declines }.advocate)).toEqual(fitOf(person.advocate))
        const { score } = fitOf(person.advocate)
        expect(score).toBe(grades.reduce<number>((sum, one) => sum + (one ?? 2), 0))
      }),
      { numRuns },
    )
  }, 30_000)

  it('takes grades from nought to four, with a note', () => {
    const takes = (grade: number) => z.safeParse(Fit, { story: { grade, note: 'x' } }).success
    expect([-1, 0, 4, 5, 1.5].map(takes)).toEqual([false, true, true, false, false])
    expect(z.safeParse(Answer, { question: id(), grade: 5, note: '' }).success).toBe(false)
  })
})
