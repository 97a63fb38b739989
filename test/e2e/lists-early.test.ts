// Asks and gives of a large library stand before its moments are read, with the numbers and names they have after it.
import { beforeAll, expect, test } from 'vitest'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { askOf, companyOf, giveOf, momentOf, personOf } from '../support/samples'
import { bringIn } from './bring-in.ts'
import { type Held, openHeld } from './held.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)

const firm = companyOf({ names: ['Harbour Watch'] })
const people = Array.from({ length: 60 }, (_, n) => personOf({ names: [`Reader ${n}`], company: firm.id }))
const moments = Array.from({ length: 3_200 }, (_, n) =>
  momentOf({ person: people[n % 60]!.id, words: `Said by number ${n}`, kind: n === 5 ? 'pain' : 'praise' }),
)
const asks = Array.from({ length: 60 }, (_, n) =>
  askOf({
    person: people[n]!.id,
    kind: n % 3 ? 'quote' : 'review',
    state: n % 2 ? 'draft' : 'sent',
    benefit: `Gets number ${n}`,
    moments: [moments[n]!.id],
  }),
)
const gives = Array.from({ length: 60 }, (_, n) =>
  giveOf({
    what: `Promise number ${n}`,
    ...(n % 2 ? { person: people[n]!.id } : { moments: [moments[n]!.id] }),
    ...(n % 3 ? {} : { state: 'done', done: '2026-11-01T12:00:00.000Z' }),
  }),
)

/** Runs in a page of ours: what stands in its frame, or in the page itself. */
function shown() {
  const { own } = globalThis as unknown as { own?: Held }
  const there = own?.frame.contentDocument ?? document
  const texts = (selector: string) =>
    [...there.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent ?? '')
  return {
    titles: texts('.split-list .group-title'),
    rows: texts('.split-list [data-row]'),
    detail: texts('.split-detail article').join(),
    isReading: texts('.split-list .reading').length > 0,
  }
}
const stands = (page: Page, rows: number, detail: string, isReading: boolean) =>
  until(`${rows} rows`, async () => {
    const now = await page.evaluate(shown)
    if (now.rows.length !== rows || !now.detail.includes(detail) || now.isReading !== isReading)
      throw new Error(JSON.stringify(now).slice(0, 400))
    return now
  })

beforeAll(() => bringIn(at, { companies: [firm], people, moments, asks, gives }))

test.each([
  { path: 'asks', rows: 48, detail: '' },
  { path: 'asks?group=waiting&kind=review', rows: 10, detail: '' },
  { path: `asks/${asks[4]!.id}`, rows: 48, detail: 'Said by number 4' },
  { path: 'gives', rows: 44, detail: '' },
  { path: 'gives?state=done', rows: 20, detail: '' },
  { path: `gives/${gives[4]!.id}`, rows: 44, detail: 'Said by number 4' },
])('$path shows what it shows when all is read', async ({ path, rows, detail }) => {
  const after = await stands(await app(path), rows, detail, false)
  const page = await app('data')
  await page.evaluate(openHeld, `${at.browser.origin}/app.html#/${path}`)
  const before = await stands(page, rows, detail, true)
  expect(before).toEqual({ ...after, isReading: true })
})

test('words are looked for once all names are there, and that is said', async () => {
  const page = await app('data')
  await page.evaluate(openHeld, `${at.browser.origin}/app.html#/asks?q=reader`)
  await until('a word that it is read', async () => (await page.evaluate(shown)).isReading)
  expect(await page.evaluate(shown)).toMatchObject({ titles: [], rows: [] })
})
