import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf, numRuns } from '../../test/support/samples'
import { tagOf, tagsOfBoth, withTag, withoutTag } from './tagging'

const many = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`)

describe('a tag', () => {
  it('is added once, without blanks, and taken away', () => {
    const moment = momentOf({ tags: ['a'] })
    expect(withTag(moment, ' b ').tags).toEqual(['a', 'b'])
    expect(withTag(moment, ' a ')).toBe(moment)
    expect(withTag(moment, '  ')).toBe(moment)
    expect(withoutTag(withTag(moment, 'b'), 'a').tags).toEqual(['b'])
    expect(withoutTag(moment, 'b')).toBe(moment)
    expect(tagOf('x'.repeat(80))).toHaveLength(60)
  })

  it('finds no room beyond a hundred', () => {
    const full = momentOf({ tags: many(100) })
    expect(withTag(full, 'one more')).toBe(full)
    expect(withTag(momentOf({ tags: many(99) }), 'last').tags).toHaveLength(100)
  })

  it('added and taken away again leaves all as it was', () => {
    const tags = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }).map(tagOf), { maxLength: 8 })
    fc.assert(
      fc.property(tags, fc.string({ maxLength: 8 }).map(tagOf), (before, tag) => {
        fc.pre(!before.includes(tag))
        const moment = momentOf({ tags: before })
        expect(withoutTag(withTag(moment, tag), tag).tags).toEqual(before)
      }),
      { numRuns },
    )
  })
})

it('the tags of two are each said once, and none is lost', () => {
  expect(tagsOfBoth({ tags: ['a', 'b'] }, { tags: ['b', 'c'] })).toEqual({ tags: ['a', 'b', 'c'], over: [] })
  const both = tagsOfBoth({ tags: many(99) }, { tags: ['x', 'y', 'z'] })
  expect(both.tags).toHaveLength(100)
  expect(both.over).toEqual(['y', 'z'])
})
