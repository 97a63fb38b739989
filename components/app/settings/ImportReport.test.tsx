// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test } from 'vitest'
import { bare, speakEnglish } from '../../parts/speak-english'
import { ImportReport, type Report } from './ImportReport'

const none = { companies: 0, people: 0, moments: 0, asks: 0, gives: 0, drafts: 0, rules: 0 }
const report: Report = {
  added: { ...none, moments: 2 },
  merged: { ...none, people: 1 },
  unchanged: { ...none, moments: 40 },
  refused: [{ noun: 'asks', at: 6, why: 'benefit: Invalid input' }],
  ignored: ['revenue'],
}

beforeEach(speakEnglish)

test('an import says what was new, updated and unchanged, noun by noun, without empty rows', () => {
  render(<ImportReport report={report} />, document.body)
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  expect(rows).toEqual([
    ['Moments', '2', '0', '40'],
    ['People', '0', '1', '0'],
  ])
})

test('what was left out is named', () => {
  render(<ImportReport report={report} />, document.body)
  expect(bare(document.body.textContent)).toContain('does not keep it: revenue. What a customer pays')
})

test('each refused record is named by its place, counted from one, with the reason', () => {
  render(<ImportReport report={report} />, document.body)
  expect(bare(document.querySelector('.report-refused')?.textContent)).toBe('1 record was refused:')
  expect(bare(document.querySelector('.report li')?.textContent)).toBe('Asks, no. 7: benefit: Invalid input')
})
