import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020'
import { afterAll, expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import { buildFolder, downloaded, profileFolder } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import { browserOfThisRun, launch, type Browser, type Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { readStore, world } from './setup.ts'

const folder = profileFolder(undefined)
const at = world({ downloads: folder.path })
const nouns = ['moments', 'people', 'companies', 'asks', 'gives', 'drafts', 'rules'] as const
let other: Browser | undefined

afterAll(async () => {
  await other?.close()
  folder.remove()
})

const everything = async (browser: Browser) => {
  const rows: [string, unknown][] = []
  for (const noun of nouns) rows.push([noun, await readStore(browser, noun)])
  return Object.fromEntries(rows)
}
const file = () => downloaded(folder.path, /\.json$/)
const report = (page: Page) =>
  page.waitFor(() => {
    const rows = [...document.querySelectorAll('.report tbody tr')]
    return (
      rows.length > 0 &&
      Object.fromEntries(
        rows.map((row) => [
          row.children[0]?.textContent,
          [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
        ]),
      )
    )
  })

test('some of everything is there', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  let slip = await hands.clip(page, '#message-7 .text p')
  await hands.press('a')
  await slip.waitFor(() => document.querySelector('.slip-benefits button'))
  await hands.press('1')
  await hands.receipt(slip)
  await page.open(`${at.origin}/review.html`)
  slip = await hands.clip(page, '#review-8841')
  await hands.press('Enter')
  await hands.receipt(slip)
  await hands.press('Escape')
  slip = await hands.clip(page, '#review-8807')
  await hands.press('Escape')
  await until('a draft', async () => (await at.stored('drafts')).length)
  const own = await at.browser.extensionPage('app.html#/data')
  await own.evaluate(promiseSomething, (await at.stored<{ id: string }>('people'))[0]?.id ?? '')
  await own.close()
  // The promise holds the ask as soon as any view of ours looks at both.
  const view = await at.browser.extensionPage('app.html#/data')
  await until('the ask held', async () => (await at.stored<Ask>('asks'))[0]?.state === 'held')
  await view.close()
  const counts = await Promise.all(nouns.map(async (noun) => [noun, (await at.stored(noun)).length]))
  expect(Object.fromEntries(counts)).toEqual({
    moments: 2,
    people: 2,
    companies: 1,
    asks: 1,
    gives: 1,
    drafts: 1,
    rules: 0,
  })
})

test('everything is exported in three actions at most, as the published schema says', async () => {
  const page = await at.open('review.html')
  const panel = await at.browser.openPanel(page)
  const hands = new Hands(page)
  hands.actions++
  await hands.click(panel, '[role="tab"], nav a', 'Data')
  await hands.click(panel, 'button', 'Export as JSON')
  expect(hands.actions).toBeLessThanOrEqual(3)
  const schema = JSON.parse(
    readFileSync(join(buildFolder(undefined, browserOfThisRun()), 'archive.schema.json'), 'utf8'),
  ) as object
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const validate = ajv.compile(schema)
  const archive = JSON.parse(readFileSync(await file(), 'utf8')) as Record<string, unknown[]>
  expect(validate(archive), ajv.errorsText(validate.errors)).toBe(true)
  expect(nouns.map((noun) => archive[noun]?.length)).toEqual([2, 2, 1, 1, 1, 1, 0])
  expect(validate({ ...archive, moments: [{ words: 'Nobody said this' }] })).toBe(false)
})

test('the file brings an equal store into a fresh profile', async () => {
  other = await launch({})
  const page = await other.extensionPage('app.html#/data')
  await page.upload('input[type="file"]', await file())
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
  expect(await report(page)).toEqual({
    Moments: [2, 0, 0],
    People: [2, 0, 0],
    Companies: [1, 0, 0],
    Asks: [1, 0, 0],
    Gives: [1, 0, 0],
    Drafts: [1, 0, 0],
  })
  expect(await everything(other)).toEqual(await everything(at.browser))
})

test('bringing it in twice changes nothing', async () => {
  const page = await other!.extensionPage('app.html#/data')
  await page.upload('input[type="file"]', await file())
  expect(await report(page)).toEqual({
    Moments: [0, 0, 2],
    People: [0, 0, 2],
    Companies: [0, 0, 1],
    Asks: [0, 0, 1],
    Gives: [0, 0, 1],
    Drafts: [0, 0, 1],
  })
  expect(await everything(other!)).toEqual(await everything(at.browser))
})

test.each([
  ['broken.txt.json', '{"goodword": 1, "moments": [', /is not JSON/],
  ['theirs.json', '{"contacts": []}', /not a Goodword archive/],
])(
  'a file that is none of ours (%s) is answered by a sentence and the next step',
  async (name, text, sentence) => {
    const before = await everything(at.browser)
    const path = join(folder.path, name)
    writeFileSync(path, text)
    const page = await at.browser.extensionPage('app.html#/data')
    await page.upload('input[type="file"]', path)
    await page.find('.problem')
    const said = await page.evaluate(() =>
      [...document.querySelectorAll('.problem p')].map((line) => line.textContent),
    )
    expect(said[0]).toMatch(sentence)
    expect(said[1]?.length).toBeGreaterThan(10)
    expect(await everything(at.browser)).toEqual(before)
    await page.close()
  },
)

/** Runs in an extension page: there is no view for gives yet, so the promise is put where one would be. */
async function promiseSomething(person: string) {
  const open = indexedDB.open('goodword')
  await new Promise((done) => (open.onsuccess = done))
  const work = open.result.transaction('gives', 'readwrite')
  const id = '0199c0de-0000-7000-8000-000000000001'
  work.objectStore('gives').put({
    id,
    revision: 1,
    kind: 'fix',
    what: 'One export for the year',
    person,
    moments: [],
    state: 'promised',
    promised: '2026-11-21T12:00:00.000Z',
  })
  await new Promise((done) => (work.oncomplete = done))
  open.result.close()
}
