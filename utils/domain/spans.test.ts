import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { numRuns } from '../../test/support/samples'
import { spansOf } from './spans'

const marked = (text: string, ...marks: [number, number][]) =>
  spansOf(
    text,
    marks.map(([at, end]) => ({ at, end, says: 'good' })),
  ).map(({ text: piece, says }) => (says ? `[${piece}]` : piece))

describe('a marked text', () => {
  it('is cut where its marks stand', () => {
    expect(marked('It saved our launch.', [3, 19])).toEqual(['It ', '[saved our launch]', '.'])
    expect(marked('All of it', [0, 9])).toEqual(['[All of it]'])
    expect(marked('None')).toEqual(['None'])
    expect(marked('')).toEqual([])
  })

  it('takes marks that overlap one after the other, the longer first', () => {
    expect(marked('one two three', [4, 7], [0, 7], [5, 13])).toEqual(['[one two]', '[ three]'])
  })

  it.each([
    ['a letter and its accent', 'caf', 'e\u0301', '!'],
    ['a heart in colour', 'I ', '❤\ufe0f', ' it'],
    ['a family', '', '👩\u200d👩\u200d👧', '!'],
    ['a hand with its skin', 'ok ', '👍🏽', ''],
    ['a flag', '', '🇳🇱', '🇩🇪'],
    ['Devanagari', 'न', 'क्षि', ' '],
    ['a rare Han sign', '很', '𠮷', '好'],
  ])('never cuts %s', (_, before, letter, after) => {
    for (let cut = 1; cut < letter.length; cut++)
      expect(marked(before + letter + after, [before.length, before.length + cut]).join('')).toBe(
        `${before}[${letter}]${after}`,
      )
  })

  it('counts as the text does, in Chinese and after emoji', () => {
    const text = '😀😀 这个产品很好用，谢谢。'
    const at = text.indexOf('很好用')
    expect(marked(text, [at, at + 3])[1]).toBe('[很好用]')
  })
})

test('whatever is marked, the pieces are the text, and no letter is cut that the text has whole', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.constantFrom(' ', '\r\n', '👩\u200d🚀', '日本'),
      ),
    )
    .map((all) => all.join(''))
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(60), fc.nat(60))), (words, ranges) => {
      const spans = spansOf(
        words,
        ranges.map(([at, length]) => ({ at, end: at + length, says: 'x' })),
      )
      expect(spans.map((one) => one.text).join('')).toBe(words)
      const edges = new Set([...letters.segment(words)].map(({ index }) => index))
      let at = 0
      for (const one of spans) {
        expect(one.text).not.toBe('')
        expect(edges.has(at)).toBe(true)
        at += one.text.length
      }
      for (const [from, length] of ranges) {
        let start = 0
        const here = spans.find(({ text: piece }) => (start += piece.length) > from)
        if (length > 0 && from < words.length) expect(here?.says).toBe('x')
      }
    }),
    { numRuns },
  )
})
