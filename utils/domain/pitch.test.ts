import { expect, test } from 'vitest'
import { advocateOf, askOf, id, personOf } from '../../test/support/samples'
import type { Grade } from './fit'
import { pitchProblem } from './pitch'

const ida = personOf()
const ready = askOf({ person: ida.id, gets: 'credit' })
const valued = (grade: Grade) => personOf({ advocate: advocateOf({ fit: { values: { grade, note: '' } } }) })

test('an ask that says what they get, of what kind, to somebody of our values is ready', () => {
  expect(pitchProblem(ready, ida)).toBeUndefined()
  expect(pitchProblem(ready, valued(1))).toBeUndefined()
})

test('each missing part keeps it in draft', () => {
  expect(pitchProblem({ ...ready, benefit: ' \n' }, ida)).toEqual({ problem: 'ask-without-benefit' })
  expect(pitchProblem({ ...ready, gets: undefined }, ida)).toEqual({ problem: 'ask-without-give' })
  expect(pitchProblem({ ...ready, benefit: '', gets: undefined }, ida)).toEqual({
    problem: 'ask-without-benefit',
  })
  for (const person of [
    personOf({ advocate: undefined }),
    personOf({ advocate: advocateOf({ fit: {} }) }),
    undefined,
  ])
    expect(pitchProblem(ready, person)).toEqual({ problem: 'ask-without-values' })
  expect(pitchProblem(ready, valued(0))).toEqual({ problem: 'ask-values-veto' })
})

test('answers to the team’s own questions say as well whether values agree', () => {
  const answers = [{ question: id(), grade: 2 as const, note: '' }]
  expect(pitchProblem(ready, personOf({ advocate: advocateOf({ fit: {}, answers }) }))).toBeUndefined()
})

test('where nobody is named there is nobody to answer for', () => {
  expect(pitchProblem({ ...ready, person: undefined }, undefined)).toBeUndefined()
})
