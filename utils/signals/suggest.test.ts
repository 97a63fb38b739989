import { describe, expect, it } from 'vitest'
import { draftOf } from '../../test/support/samples'
import type { Channel } from '../domain/page'
import { noCorrections } from '../domain/correction'
import { corrected } from './adjust'
import { reasonsFor } from './reasons'
import { judgementOf, suggest } from './suggest'

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

  it('says that it was learnt, and from which words', () => {
    const reading = draftOf({
      words: 'The slope of it is steep, and a little slow.',
      page: { url: 'https://a.example/', title: '', site: 'shop', channel: 'review' },
    })
    const before = judgementOf(reading)
    expect(before.kind).toBe('pain')
    const known = corrected(noCorrections, before, 'neutral', 'shop')
    expect(Object.keys(known.phrases)).toContain('slow')
    let many = known
    for (let times = 0; times < 4; times++) many = corrected(many, before, 'neutral', 'shop')
    expect(suggest(reading, many)).toEqual({ kind: 'question', why: { by: 'learnt' } })
    const after = judgementOf(reading, many)
    expect(after).toMatchObject({ kind: 'neutral', was: 'pain', because: before.because })
    // Changed back, they were right the first time.
    for (let times = 0; times < 5; times++) many = corrected(many, after, 'pain', 'shop')
    expect(judgementOf(reading, many)).toEqual(before)
  })

  it('has reasons for its own kind only', () => {
    const reading = draftOf({
      words: 'I love this map. You may quote me on it.',
      page: { url: 'https://a.example/', title: '', channel: 'mail' },
    })
    const judgement = judgementOf(reading)
    expect(suggest(reading).kind).toBe('offer')
    expect(reasonsFor('offer', judgement).signals.map(({ name }) => name)).toContain('offers-reference')
    expect(reasonsFor('pain', judgement)).toEqual({ because: [], signals: [] })
  })
})

describe('a correction', () => {
  it('holds none of the words between those that a cue knows, and no figure', () => {
    const words = 'Give Oona Fairweather a raise. They were down 20% in no time.'
    const judgement = judgementOf(
      draftOf({ words, page: { url: 'https://a.example/', title: '', channel: 'review' } }),
    )
    expect(judgement.because.some((one) => one.words.includes('Oona'))).toBe(true)
    const known = JSON.stringify(corrected(noCorrections, judgement, 'pain', 'shop'))
    expect(known).not.toMatch(/oona|fairweather|20/i)
    expect(known).toContain('give … a raise')
  })

  it('is taken back whole', () => {
    const judgement = judgementOf(
      draftOf({
        words: 'An awful, awful lamp. Never again.',
        page: { url: 'https://a.example/', title: '', channel: 'review' },
      }),
    )
    const once = corrected(noCorrections, judgement, 'need', 'shop')
    const twice = corrected(once, judgement, 'need', 'shop')
    expect(corrected(twice, judgement, 'need', 'shop', -1)).toEqual(once)
    expect(corrected(once, judgement, 'need', 'shop', -1)).toEqual(noCorrections)
  })
})
