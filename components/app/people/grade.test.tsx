import { expect, test } from 'vitest'
import { aPerson } from '../examples'
import { answered, graded } from './grade'

const now = '2026-11-21T09:00:00.000Z'

test('a first grade makes them known as an advocate, and no more than that', () => {
  expect(graded(aPerson(), 'story', { grade: 3 }, now).advocate).toMatchObject({
    status: 'identified',
    since: now,
    willing: [],
    fit: { story: { grade: 3, note: '' } },
  })
})

test('another grade leaves the note, another note leaves the grade', () => {
  const noted = graded(graded(aPerson(), 'values', { grade: 4 }, now), 'values', { note: ' plain ' }, now)
  expect(noted.advocate?.fit.values).toEqual({ grade: 4, note: 'plain' })
  expect(graded(noted, 'values', { grade: 1 }, now).advocate?.fit.values).toEqual({ grade: 1, note: 'plain' })
})

test('a grade that is taken back leaves nothing, and a note without a grade is none', () => {
  const person = graded(aPerson(), 'openness', { grade: 0 }, now)
  expect(graded(person, 'openness', { grade: undefined }, now).advocate?.fit).toEqual({})
  expect(graded(aPerson(), 'openness', { note: 'x' }, now).advocate?.fit).toEqual({})
})

test('answers to the team’s questions stand by question', () => {
  const [one, other] = ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002']
  const first = answered(answered(aPerson(), one, { grade: 2 }, now), other, { grade: 4 }, now)
  expect(answered(first, one, { grade: 0 }, now).advocate?.answers).toEqual([
    { question: one, grade: 0, note: '' },
    { question: other, grade: 4, note: '' },
  ])
  expect(answered(first, one, { grade: undefined }, now).advocate?.answers).toEqual([
    { question: other, grade: 4, note: '' },
  ])
})
