// Find in a large library answers before the library is read: what it shows then is what it shows when all is there.
import { beforeAll, expect, test } from 'vitest'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { askOf, companyOf, momentOf, personOf } from '../support/samples'
import { bringIn } from './bring-in.ts'
import { type Held, openHeld } from './held.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)

const firm = companyOf({ names: ['Harbour Watch'], industry: 'Rescue' })
const people = Array.from({ length: 30 }, (_, n) =>
  personOf({ names: [`Reader ${n}`], ...(n % 2 ? { company: firm.id } : {}) }),
)
const moments = Array.from({ length: 3_200 }, (_, n) =>
  momentOf({
    words: n === 77 ? 'The fulmars nest.' : `The night shift${n % 400 ? '.' : ', and the gannets are back.'}`,
    person: people[n % 30]!.id,
    ...(n % 800 ? {} : { useCases: ['Bird count'] }),
  }),
)
// Whoever was asked lately stands behind the others.
const asks = [
  askOf({
    person: people[0]!.id,
    state: 'sent',
    history: [{ on: new Date(Date.now() - 86_400_000).toISOString(), from: 'queued', to: 'sent' }],
  }),
]

/** Runs in a page of ours: what stands in that frame, or in the page itself. */
function shown(): { rows: string[]; titles: string[]; held: number; isReading: boolean } {
  const { own } = globalThis as unknown as { own?: Held }
  const there = own?.frame.contentDocument ?? document
  const all = (selector: string) => [...there.querySelectorAll<HTMLElement>(selector)]
  return {
    rows: all('[data-find]').map(({ dataset, textContent }) => `${dataset['find']} ${textContent}`),
    titles: all('.find .group-title').map(({ textContent }) => textContent ?? ''),
    held: own?.held ?? 0,
    isReading: all('.find .reading').length > 0,
  }
}
function type(words: string): void {
  const { own } = globalThis as unknown as { own?: Held }
  const there = own?.frame.contentDocument ?? document
  const field = there.querySelector<HTMLTextAreaElement>('[data-search]')
  if (!field) throw new Error('There is no field')
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
/** What stands there once these titles do, and all that they count. */
const titles = (page: Page, wanted: string) =>
  until(wanted, async () => {
    const now = await page.evaluate(shown)
    const many = (wanted.match(/\d+/g) ?? []).reduce((sum, one) => sum + Number(one), 0)
    if (now.titles.join() !== wanted || now.rows.length < many)
      throw new Error(JSON.stringify(now).slice(0, 600))
    return now
  })

beforeAll(async () => {
  await bringIn(at, { companies: [firm], people, moments, asks })
  const page = await app('find?q=gannets')
  // The index is made with the first visit.
  await titles(page, 'Quotes 8,People 3')
  await page.close()
})

/** What is found for these words, and then for others. */
async function foundIn(page: Page): Promise<string[][]> {
  const first = await titles(page, 'Quotes 8,People 3')
  await page.evaluate(type, 'fulmar')
  const next = await titles(page, 'Quotes 1,People 1')
  return [first.rows, next.rows]
}

test('what is looked for stands before all is read, in the same order, with the same reasons', async () => {
  const path = 'find?q=gannets'
  const whole = await foundIn(await app(path))
  const early = await app('data')
  await early.evaluate(openHeld, `${at.browser.origin}/app.html#/${path}`)
  expect(await foundIn(early)).toEqual(whole)
  // Readers who were asked lately come last.
  expect(whole[0]?.at(-1)).toMatch(/Reader 0.*Last asked/)
  expect(whole[1]?.[0]).toContain('fulmars')
  // The rest of it was asked for only once there was an answer, and never came.
  expect((await early.evaluate(shown)).held).toBeGreaterThan(0)
})

test('what a filter leaves stands before all is read; where only all of it can tell, that is said', async () => {
  const early = await app('data')
  await early.evaluate(openHeld, `${at.browser.origin}/app.html#/find?use=Bird+count`)
  const { rows } = await titles(early, 'Quotes 4,People 3')
  expect(rows.every((one) => one.includes('gannets'))).toBe(true)

  const waiting = await app('data')
  await waiting.evaluate(openHeld, `${at.browser.origin}/app.html#/find?journey=use`)
  await until('a word that it is read', async () => (await waiting.evaluate(shown)).isReading)
  expect(await waiting.evaluate(shown)).toMatchObject({ rows: [], titles: [] })
})
