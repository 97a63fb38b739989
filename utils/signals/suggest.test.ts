import { describe, expect, it } from 'vitest'
import { draftOf } from '../../test/support/samples'
import type { Channel } from '../domain/page'
import { suggest } from './suggest'

const of = (words: string, rating?: [number, number], channel: Channel = 'ticket') =>
  suggest(
    draftOf({
      words,
      page: { url: 'https://a.example/', title: '', channel },
      ...(rating ? { rating: { value: rating[0], best: rating[1] } } : {}),
    }),
  )

describe('a suggested kind', () => {
  it('follows the rating first, on whatever scale', () => {
    expect(of('It crashed twice', [5, 5])).toEqual({ kind: 'praise', why: { by: 'rating' } })
    expect(of('Love it', [3, 10])).toEqual({ kind: 'pain', why: { by: 'rating' } })
  })

  it.each([
    ['The import is broken again, still not working for us.', 'pain'],
    ['You saved our quarter end.', 'praise'],
    ['It would be great if it could sort by date.', 'need'],
    ['You may quote me on this, with my name.', 'offer'],
    ['I would gladly show them how we do it.', 'offer'],
    ['How do I add a second phone?', 'question'],
  ] as const)('follows the words: %s', (words, kind) => {
    const { kind: found, why } = of(words)
    expect(found).toBe(kind)
    expect(why.by).toBe('words')
    expect(words).toContain(why.words)
  })

  it('follows the sort of place where nothing else tells, and says so', () => {
    expect(of('Monday at ten.')).toEqual({ kind: 'need', why: { by: 'place' } })
    expect(of('Monday at ten.', [3, 5], 'review')).toEqual({ kind: 'praise', why: { by: 'place' } })
  })
})

describe('a suggestion from the judgement', () => {
  it('takes a told story for a story', () => {
    const told =
      'I ordered a lamp for my mother and it arrived broken. I called the shop and Ines picked up at once. She listened, asked two questions and sent a new one the same afternoon. It came before the party and my mother loved it. Wonderful service, thank you Ines!'
    expect(of(told, undefined, 'review').kind).toBe('story')
  })

  it('gives no reason in words where the language is not known', () => {
    expect(of('Bardzo dobra obsługa, polecam wszystkim.')).toEqual({ kind: 'need', why: { by: 'place' } })
  })

  it('follows what this person put right before', () => {
    const reading = draftOf({
      words: 'A disaster of a day, saved by tea.',
      page: { url: 'https://a.example/', title: '', channel: 'review' },
    })
    expect(suggest(reading).kind).toBe('pain')
    expect(
      suggest(reading, { sites: {}, phrases: { 'a disaster': { praise: 60 }, disaster: { praise: 60 } } })
        .kind,
    ).toBe('praise')
  })
})
