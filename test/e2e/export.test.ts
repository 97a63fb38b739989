// What is kept goes out in other forms, for others, or in part; an outside reader finds in the files what was said.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { companyOf, momentOf, noon, personOf } from '../support/samples.ts'
import { Hands } from '../drive/hands.ts'
import type { Page } from '../drive/launch.ts'
import { bringIn } from './bring-in.ts'
import { choose, exportForm, savedFile } from './saved.ts'
import { world } from './setup.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodword-export-'))
const at = world({ downloads: folder })
const firm = companyOf({ names: ['Fernhill Clinics'], industry: 'Health care' })
const yes = (use: 'quote' | 'title') => ({ use, status: 'given' as const, on: noon })
const ida = personOf({ names: ['Ida Norrgård'], emails: ['ida@fernhill.example'], company: firm.id })
const ben = personOf({ names: ['Ben Ashworth'], role: 'Planner', consent: [yes('quote'), yes('title')] })
const mail = { url: 'https://desk.example/1', title: '', channel: 'mail' as const }
const moments = [
  momentOf({ person: ida.id, who: { name: 'Ida Norrgård' }, words: 'You saved our launch.', page: mail }),
  momentOf({ person: ben.id, who: { name: 'Ben Ashworth' }, words: 'The planner is a joy.', page: mail }),
  momentOf({ person: ben.id, who: {}, words: '=HYPERLINK("https://a.example")', page: mail, kind: 'need' }),
]

const form = () => exportForm(at)
const saved = (page: Page, hands: Hands, match: RegExp) => savedFile(page, hands, folder, match)

test('a few words and people are brought in', async () => {
  await bringIn(at, { companies: [firm], people: [ida, ben], moments })
  expect(await at.stored('moments')).toHaveLength(3)
})

test('a spreadsheet holds each of the words, and no cell that it would run', async () => {
  const { page, hands } = await form()
  await choose(page, 'In which form', 'csv')
  const csv = await saved(page, hands, /^goodword-\d.*\.csv$/)
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(new Set(data.map((row) => row['words']))).toEqual(
    new Set(['You saved our launch.', 'The planner is a joy.', '\'=HYPERLINK("https://a.example")']),
  )
  expect(data.find((row) => row['name'] === 'Ida Norrgård')).toMatchObject({ company: 'Fernhill Clinics' })
})

test('for anybody it says beforehand what may go out, and only that does', async () => {
  const { page, hands } = await form()
  await choose(page, 'In which form', 'markdown')
  await choose(page, 'For whom', 'public')
  await page.find('.export-going', '1 of 2 may go out')
  const text = await saved(page, hands, /^goodword-markdown-part-public-.*\.md$/)
  expect(text).toContain('> The planner is a joy.')
  expect(text).toContain('— Planner')
  expect(text).not.toMatch(/Ida|Ben|Ashworth|Fernhill|launch|desk\.example/)
})

test('one person’s part goes out by itself, and comes back into nothing exactly', async () => {
  const page = await at.open(`${at.browser.origin}/app.html#/people/${ida.id}`)
  const hands = new Hands(page)
  await hands.click(page, 'a', 'Save as a file')
  await page.find('.export .chip', 'Ida Norrgård')
  await page.find('.export-going', '1 moment')
  const part = JSON.parse(await saved(page, hands, /^goodword-part-.*\.json$/)) as Record<string, unknown[]>
  expect(part).toMatchObject({ people: [ida], companies: [firm], asks: [], gives: [] })
  expect(part['moments']).toHaveLength(1)
})

test('what a filter finds goes out once it is picked, and nothing else; a page opened anew asks again', async () => {
  const page = await at.open(`${at.browser.origin}/app.html#/moments?side=for-customer`)
  const hands = new Hands(page)
  await page.waitFor(() => document.querySelectorAll('[data-row]').length === 1)
  await page.keyboard.press('Control+a')
  await hands.click(page, '.selection-bar button', 'Save as a file')
  await page.find('.export .chip', '1 moment')
  await page.find('.export-going', '1 moment')
  await choose(page, 'In which form', 'jsonl')
  const lines = (await saved(page, hands, /^goodword-part-.*\.jsonl$/)).trim().split('\n')
  const words = lines.map((line) => (JSON.parse(line) as { moments?: { words: string } }).moments?.words)
  expect(words.filter(Boolean)).toEqual(['=HYPERLINK("https://a.example")'])
  await page.reload()
  await page.find('.data p', 'pick them again')
  expect(await page.evaluate(() => document.querySelector('.export'))).toBe(null)
})
