import { describe, expect, it } from 'vitest'
import { draftOf } from '../../test/support/samples'
import { Rulebook, standardRules } from '../domain/rulebook'
import { lessonOf, withLesson } from './lesson'
import { suggest } from './suggest'

const page = { url: 'https://a.example/', title: '', site: 'shop', channel: 'review' as const }
const slow = draftOf({ words: 'The label printer is slow.', page })
const other = draftOf({ words: 'On old tablets the map is slow.', page })

describe('a lesson', () => {
  it('is followed the next time the same words come', () => {
    const lesson = lessonOf(slow, 'idea', undefined)
    expect(suggest(other).kind).toBe('pain')
    const rules = lesson && withLesson(standardRules, lesson)
    expect(rules?.corrections).toEqual({ sites: { shop: { need: 1 } }, phrases: { slow: { need: 1 } } })
    expect(Rulebook.safeParse(rules).success).toBe(true)
    expect(suggest(other, rules?.corrections)).toEqual({ kind: 'need', why: { by: 'learnt' } })
    expect(lesson && rules && withLesson(rules, lesson, -1)).toEqual(standardRules)
  })

  it('is none where we were right, by whatever name, or where the rating spoke', () => {
    expect(lessonOf(slow, 'pain', undefined)).toBeUndefined()
    const praised = draftOf({ words: 'I love it, wonderful.', page })
    expect(lessonOf(praised, 'story', undefined)).toBeUndefined()
    expect(lessonOf({ ...slow, rating: { value: 5, best: 5 } }, 'need', undefined)).toBeUndefined()
  })

  it('that is changed back counts for what we had said first', () => {
    const lesson = lessonOf(slow, 'need', undefined)
    const once = lesson && withLesson(standardRules, lesson)
    const back = lessonOf(other, 'pain', once?.corrections)
    const twice = once && back && withLesson(once, back)
    expect(twice?.corrections?.phrases).toEqual({ slow: { need: 1, pain: 1 } })
    expect(suggest(slow, twice?.corrections).kind).toBe('pain')
  })
})
