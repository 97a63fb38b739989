import { beforeEach, expect, test } from 'vitest'
import { exactSaid, relative } from './dates'
import { bare, speakEnglish } from './speak-english'
import { count, plain, t } from './words'

beforeEach(speakEnglish)

test('one and many have their own words', () => {
  expect([count('good_words', 1), count('good_words', 2), count('good_words', 0)].map(bare)).toEqual([
    '1 good word',
    '2 good words',
    '0 good words',
  ])
})

test('a name is isolated from the sentence around it, except in what leaves us', () => {
  expect(t('ask_somebody', 'ليلى')).toBe('Ask \u2068ليلى\u2069…')
  expect(plain('ask_somebody', 'ليلى')).toBe('Ask ليلى…')
})

test('a name cannot end its own isolation, nor leave it open', () => {
  expect(t('ask_somebody', '\u2069\u202eevil')).toBe('Ask \u2068\u202eevil\u2069…')
  expect(t('ask_somebody', 'a\u0000b')).toBe('Ask \u2068ab\u2069…')
  expect(t('ask_somebody', '\u2067one')).toBe('Ask \u2068\u2067one\u2069\u2069…')
  expect(t('ask_somebody', '\u2066one\u2069')).toBe('Ask \u2068\u2066one\u2069\u2069…')
})

test('a date is said no more exactly than the page told it', () => {
  expect(exactSaid('2026')).toBe('2026')
  expect(exactSaid('2026-10')).toBe('October 2026')
  expect(exactSaid('2026-10-05')).toBe('Oct 5, 2026')
})

test.each([
  ['2026-11-21', 'today'],
  ['2026-11-24', 'in 3 days'],
  ['2026-11-20', 'yesterday'],
  ['2026-10-31', '3 weeks ago'],
  ['2026-05-21', '6 months ago'],
  ['2024-11-21', '2 years ago'],
])('%s is %s', (when, said) => {
  expect(relative(when, '2026-11-21')).toBe(said)
})
