// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import type { Cause } from '../../utils/domain/cause'
import { Quote } from './Quote'
import { becauseSaid, marksOf, type Reasons } from './reasons'
import { bare, speakEnglish } from './speak-english'

const words = '“<b>Bold</b>” & 很好用: it saved our launch.'
const cause = (said: string): Cause => {
  const at = words.indexOf(said)
  return { words: said, at, end: at + said.length, why: 'said' }
}
const reasons: Reasons = {
  because: [
    cause('saved our launch'),
    cause('很好用'),
    { ...cause('saved our launch'), title: true, at: 0, end: 4 },
  ],
  signals: [
    { ...cause('<b>Bold</b>'), name: 'recommends-us' },
    { ...cause('it'), name: 'story' },
  ],
}

beforeEach(async () => {
  speakEnglish()
  await act(() => render(null, document.body))
})

test('marks stand in the words as text, whatever the words are, each with what it says', async () => {
  const { marks, titleMarks } = marksOf('praise', reasons)
  await act(() =>
    render(
      <Quote
        words={words}
        title="Gold at last"
        side="by-customer"
        size="full"
        marks={marks}
        titleMarks={titleMarks}
      />,
      document.body,
    ),
  )
  expect(document.querySelector('.quote-words')?.textContent).toBe(words)
  expect([...document.querySelectorAll('.quote-words *')].map(({ localName }) => localName)).toEqual([
    'mark',
    'mark',
    'mark',
  ])
  expect(
    [...document.querySelectorAll('mark')].map((one) => [one.textContent, one.getAttribute('title')]),
  ).toEqual([
    ['Gold', 'Praise'],
    ['<b>Bold</b>', 'recommends us'],
    ['很好用', 'Praise'],
    ['saved our launch', 'Praise'],
  ])
})

test('why is said in a sentence, too', () => {
  expect(bare(becauseSaid('praise', reasons))).toBe(
    'Praise, because of “saved our launch” and “很好用”. The words show: recommends us · told a story.',
  )
  expect(becauseSaid('pain', { because: [], signals: [] })).toBe('')
})
