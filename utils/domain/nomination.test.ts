import { expect, test } from 'vitest'
import { advocateOf, noon, personOf } from '../../test/support/samples'
import { canNominate, capChoices, putForward } from './nomination'

const nomination = {
  reason: 'Says it plainly',
  willing: ['quote' as const],
  nominatedBy: 'Robin Falk',
  caps: [...capChoices.quarter_2],
}

test('somebody new is nominated with reason, kinds, limit and the name of who did it', () => {
  expect(putForward(personOf({ advocate: undefined }), nomination, noon)).toMatchObject({
    advocate: { status: 'nominated', since: noon, ...nomination, never: [], fit: {} },
  })
})

test('what was known of them before stays; the reason for which they left goes', () => {
  const before = advocateOf({ status: 'inactive', ended: 'Moved on', never: ['video'] })
  const after = putForward(personOf({ advocate: before }), nomination, noon)
  expect(after).toMatchObject({
    advocate: { ...nomination, status: 'nominated', never: ['video'], fit: before.fit },
  })
  expect(after).not.toHaveProperty('advocate.ended')
})

test('limits that nobody chose anew stay', () => {
  const before = advocateOf({ status: 'identified', caps: [...capChoices.year] })
  const { caps: _, ...rest } = nomination
  expect(putForward(personOf({ advocate: before }), rest, noon)).toMatchObject({
    advocate: { caps: capChoices.year },
  })
})

test('who is an advocate already is not put forward again', () => {
  const person = personOf({ advocate: advocateOf({ status: 'active' }) })
  expect(canNominate(person)).toBe(false)
  expect(putForward(person, nomination, noon)).toEqual({
    problem: 'advocate-cannot',
    about: 'active → nominated',
  })
})
