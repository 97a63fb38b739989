import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../test/support/samples'
import { pieces, termsIn } from './terms'

it.each([
  ['Die Prüfung, über NACHT!', ['die', 'prufung', 'uber', 'nacht']],
  ['Ida’s team isn’t 24/7', ['ida', 'team', 'isn', '24', '7']],
  ['  ', []],
  ['山田さん', ['山田', '田さ', 'さん']],
])('the words of “%s”', (text, expected) => expect(termsIn(text)).toEqual(expected))

it('tells the words that were found from the rest, whatever their case and accents', () => {
  expect(pieces('Über Nacht: ÜBER, nachts.', new Set(['uber', 'nacht']))).toEqual([
    { text: 'Über', found: true },
    { text: ' ', found: false },
    { text: 'Nacht', found: true },
    { text: ': ', found: false },
    { text: 'ÜBER', found: true },
    { text: ', nachts.', found: false },
  ])
})

it('finds inside a sentence without spaces', () => {
  expect(pieces('本当に助かりました。', new Set(['助か']))).toEqual([
    { text: '本当に', found: false },
    { text: '助か', found: true },
    { text: 'りました。', found: false },
  ])
})

it('never alters a text by taking it to pieces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 3 })), (text, terms) => {
      const found = pieces(text, new Set([...terms, ...termsIn(text).slice(0, 2)]))
      expect(found.map((piece) => piece.text).join('')).toBe(text)
    }),
    { numRuns },
  )
})
