import { describe, expect, it } from 'vitest'
import { advocateOf, noon, personOf } from '../../test/support/samples'
import { AdvocateStatus, identify } from './advocate'
import { archiveSchema } from './archive-schema'
import { canNominate } from './nomination'
import { isProblem, problem } from './problem'
import { Rating } from './rating'
import { z } from './schema'
import { withValues } from './values'

describe('a problem', () => {
  it('is told from everything else, and says what it is about only where it is about something', () => {
    expect(problem('gone')).toStrictEqual({ problem: 'gone' })
    expect(problem('gone', 'x')).toStrictEqual({ problem: 'gone', about: 'x' })
    expect(isProblem(problem('gone'))).toBe(true)
    expect([null, undefined, 'problem', 7, {}, { about: 'x' }].map(isProblem)).not.toContain(true)
  })
})

describe('a rating', () => {
  it('is at most the best of its scale', () => {
    const takes = (value: number, best: number) => z.safeParse(Rating, { value, best }).success
    expect([takes(5, 5), takes(4.5, 5), takes(0, 5), takes(6, 5), takes(-1, 5), takes(0, 0)]).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('the published schema', () => {
  it('says which it is', () => {
    expect(archiveSchema()).toMatchObject({
      $id: 'urn:goodword:archive:v2',
      title: 'Goodword archive, version 2',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    })
  })
})

describe('what we know of somebody as an advocate', () => {
  it('decides whether they can be put forward: not who is one already, or on the way', () => {
    const open = AdvocateStatus.options.filter((status) => canNominate({ advocate: advocateOf({ status }) }))
    expect(open).toEqual(['identified', 'inactive'])
    expect(canNominate({})).toBe(true)
  })

  it('takes an answer on values, and keeps the note that stands there', () => {
    const story = { grade: 3 as const, note: '' }
    const known = personOf({
      advocate: advocateOf({ fit: { story, values: { grade: 1, note: 'Twice late' } } }),
    })
    expect(withValues(known, 4, noon)).toEqual({
      ...known,
      advocate: { ...known.advocate, fit: { story, values: { grade: 4, note: 'Twice late' } } },
    })
    const stranger = personOf({ advocate: undefined })
    expect(withValues(stranger, 2, noon)).toEqual({
      ...stranger,
      advocate: { ...identify(noon), fit: { values: { grade: 2, note: '' } } },
    })
    expect(withValues(personOf({ advocate: advocateOf({ fit: {} }) }), 0, noon).advocate?.fit).toEqual({
      values: { grade: 0, note: '' },
    })
  })
})
