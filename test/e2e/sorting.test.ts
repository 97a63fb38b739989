// What was kept is put in order one after the other, by keys alone; whatever was done can be taken back exactly.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import type { Person } from '../../utils/domain/person'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { bringIn, heardAgo } from './bring-in.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const at = world({ reducedMotion: true })
const app = (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)

const [first, second, third, fourth] = [
  heardAgo(40, 'We need the list on paper too.'),
  heardAgo(30, 'It saved our season.'),
  heardAgo(20, 'Buy cheap watches here.'),
  heardAgo(10, 'May we see the audit log?', { kind: 'question' }),
]
const old = heardAgo(24 * 40, 'Long ago, and nobody looked.')

const kept = async (one: Moment) => (await at.stored<Moment>('moments')).find(({ id }) => id === one.id)
const shows = (page: Page, one: Moment) =>
  page.waitFor(
    (words: string) =>
      document.querySelector('.sort-card .quote-words')?.textContent === words &&
      document.activeElement?.closest('.sort') !== null,
    one.words,
  )
const stands = (what: string, one: Moment, like: (now: Moment | undefined) => boolean) =>
  until(what, async () => like(await kept(one)))

test('moments are brought in, and Today says how many wait to be sorted', async () => {
  await bringIn(at, { moments: [first, second, third, fourth, old] })
  const page = await app('today')
  await page.find('.group-title', 'Fresh moments to sort')
  expect(await page.text('.today')).toContain('4 moments that nobody has looked at yet')
})

test('kind, tag and person by keys; the focus never leaves; each thing is taken back exactly', async () => {
  const before = await kept(first)
  const page = await app('sort')
  await shows(page, first)
  expect(await wrongIn(page)).toEqual([])
  await page.find('.sort-head', '1 of 4')
  await page.keyboard.press('5')
  await stands('a need', first, (now) => now?.kind === 'need')
  await page.find('.sort-kind[aria-pressed="true"]', 'Need')
  await page.keyboard.press('t')
  await page.keyboard.type('paper')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await stands('a tag', first, (now) => now?.tags[0] === 'paper')
  await shows(page, first)
  await page.keyboard.press('p')
  await page.waitFor(() => document.activeElement?.matches('.sort-person select'))
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ana Duarte')
  await page.keyboard.press('Enter')
  await stands('a person', first, (now) => now?.person !== undefined)
  expect((await at.stored<Person>('people')).map(({ names }) => names)).toEqual([['Ana Duarte']])
  await page.keyboard.press('Enter')
  await stands('it in order', first, (now) => now?.sorted !== undefined)
  await shows(page, second)
  // The last first, all of it; nothing of it is left.
  for (const [what, like] of [
    ['not in order', (now) => now?.sorted === undefined],
    ['nobody’s', (now) => now?.person === undefined],
    ['without a tag', (now) => now?.tags.length === 0],
    ['praise again', (now) => now?.kind === 'praise'],
  ] satisfies [string, (now: Moment | undefined) => boolean][]) {
    await page.keyboard.press('z')
    await stands(what, first, like)
    await shows(page, first)
  }
  expect(await kept(first)).toEqual(before)
  expect(await at.stored('people')).toEqual([])
})

test('what is discarded comes back with one key, and with the bar', async () => {
  const before = await at.stored('moments')
  const page = await app('sort')
  await shows(page, first)
  await page.keyboard.press('x')
  await shows(page, second)
  await until('it to be gone', async () => !(await kept(first)))
  await page.keyboard.press('z')
  await shows(page, first)
  await until('it to be back', async () => (await kept(first)) !== undefined)
  await page.keyboard.press('Delete')
  await shows(page, second)
  await until('it to be gone', async () => !(await kept(first)))
  await page.click('.undo-bar button', 'Undo')
  await shows(page, first)
  expect(await at.stored('moments')).toEqual(before)
})

test('back and forth, the other side, and a calm end that says what was done', async () => {
  const page = await app('sort')
  await shows(page, first)
  await page.keyboard.press('s')
  await stands('the other side', first, (now) => now?.kind === 'need')
  await page.keyboard.press('j')
  await shows(page, second)
  await page.keyboard.press('k')
  await shows(page, first)
  await page.keyboard.press('Enter')
  await shows(page, second)
  await page.keyboard.press('Enter')
  await shows(page, third)
  await page.keyboard.press('x')
  await shows(page, fourth)
  await page.keyboard.press('Enter')
  await page.find('.sort-end', 'All in order.')
  await page.find('.sort-end', '3 moments are in order. 1 was discarded.')
  expect(await page.evaluate(() => document.activeElement?.matches('.sort-end'))).toBe(true)
  expect(await wrongIn(page)).toEqual([])
  const now = await at.stored<Moment>('moments')
  expect(now.filter(({ sorted }) => sorted).map(({ words }) => words)).toEqual(
    [first, second, fourth].map(({ words }) => words),
  )
  expect(now.find(({ id }) => id === old.id)?.sorted).toBeUndefined()
  await page.keyboard.press('z')
  await shows(page, fourth)
  await page.keyboard.press('a')
  await page.waitFor(() => location.hash.startsWith('#/asks/new?moment='))
})
