// A doubt on any page becomes quotes and people that answer it: by the menu, and then by keys alone.
import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Moment } from '../../utils/domain/moment'
import type { Person } from '../../utils/domain/person'
import { Hands } from '../drive/hands.ts'
import { browserOfThisRun, type Page, type Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { choose } from './choose.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const at = world({ reducedMotion: true, hosts: ['plain.test'] })
const app = (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)
const chromium = browserOfThisRun() === 'chromium'
const doubt = 'Wrenbox has never lost a seed list of ours'

const momentWith = async (words: string) => {
  const found = (await at.stored<Moment>('moments')).find((moment) => moment.words.includes(words))
  if (!found) throw new Error(`Nobody said “${words}”`)
  return found
}
const focused = (place: Place, id: string) =>
  place.waitFor((wanted: string) => document.activeElement?.getAttribute('data-row') === wanted, id)
const said = (place: Place, words: string) =>
  place.waitFor(
    (wanted: string) => document.querySelector('.find [role="status"]')?.textContent?.includes(wanted),
    words,
  )

test('some words are kept: one review in public, two from a ticket', async () => {
  const review = await at.open('review.html')
  const hands = new Hands(review)
  const slip = await hands.clip(review, '#review-8830')
  await choose(slip, '.slip-kind select', 'praise')
  await hands.press('Enter')
  await hands.receipt(slip)
  const ticket = await at.open('ticket.html')
  const more = new Hands(ticket)
  for (const [message, kind] of [
    ['4', 'praise'],
    ['1', 'need'],
  ] as const) {
    const other = await more.clip(ticket, `#message-${message} .text p`)
    await choose(other, '.slip-kind select', kind)
    await more.press('Enter')
    await more.receipt(other)
    await more.press('Escape')
    await more.gone()
  }
  expect((await at.stored<Moment>('moments')).map(({ kind }) => kind)).toEqual(['praise', 'praise', 'need'])
})

test('names for use cases and doubts are given to words, and the journey is noted', async () => {
  const { id } = await momentWith('empty Saturday shifts')
  const page = await app(`moments/${id}`)
  await page.type('.tag-field:nth-of-type(4) input', 'Volunteer shifts')
  await page.keyboard.press('Enter')
  await page.find('.tag-field .chips', 'Volunteer shifts')
  await page.keyboard.press('Tab')
  await until('the use case', async () =>
    (await momentWith('empty Saturday shifts')).useCases?.includes('Volunteer shifts'),
  )
})

test('their yes to the words and to the name is noted', async () => {
  const { person } = await momentWith('empty Saturday shifts')
  for (const use of ['quote', 'name']) {
    const page = await app(`people/${person}`)
    await page.click('button', 'Add an answer…')
    await page.find('.form select')
    await choose(page, '.form select', use)
    await page.click('.form [type="submit"]')
    await until('the yes', async () =>
      (await at.stored<Person>('people')).some(({ consent }) => consent.some((one) => one.use === use)),
    )
  }
})

test('words selected on any page are looked for by the menu', async () => {
  const page = await at.open(at.at('plain.html', 'plain.test'))
  await new Hands(page).select(page, '#said', doubt)
  const { x, y, height } = await page.find('#said')
  await at.browser.contextMenu('find', page, { x: x + 260, y: y + height / 2 })
  // Chromium's driver hands the click over without the grant that opens a panel: then it is a tab.
  const place: Place = chromium
    ? await at.browser.page(/app\.html#\/find/)
    : await until('the sidebar', () => at.browser.panel())
  const typed = () => document.querySelector<HTMLTextAreaElement>('[data-search]')?.value
  expect(await place.waitFor(typed)).toBe(doubt)
  if (chromium) await (place as Page).close()
})

test('a panel that is open already goes there, and what was handed over is gone', async () => {
  const page = await at.open(at.at('plain.html', 'plain.test'))
  const panel = chromium
    ? await at.browser.openPanel(page)
    : await until('the sidebar', () => at.browser.panel())
  await panel.waitFor(() => document.querySelector('.shell-view *'))
  await panel.evaluate(handOver, 'pantry line')
  const typed = (wanted: string) =>
    document.querySelector<HTMLTextAreaElement>('[data-search]')?.value === wanted
  await panel.waitFor(typed, 'pantry line')
  await panel.waitFor(isGone)
})

test('by keys alone a quote is found and copied as far as its author agreed', async () => {
  const open = await momentWith('empty Saturday shifts')
  const secret = await momentWith('given me Advent back')
  const page = await app('find')
  await page.find('.empty', 'Find the words that answer a doubt')
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: (text: string) => {
        document.documentElement.dataset['copied'] = text
        return Promise.resolve()
      },
    })
  })
  const copied = () => page.evaluate(() => document.documentElement.dataset['copied'])
  await page.keyboard.press('/')
  await page.keyboard.type('emty saturday')
  await page.find('.find-one mark', 'Saturday')
  await page.keyboard.press('Enter')
  await focused(page, open.id)
  await page.keyboard.press('c')
  await said(page, 'Copied')
  const text = await copied()
  expect(text).toBe(`“${open.words}”\n— Priya Raman`)

  await page.keyboard.press('/')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('advent')
  await page.find(`[data-find="${secret.id}"] .find-reasons`, 'ask before you quote it')
  await page.keyboard.press('Enter')
  await focused(page, secret.id)
  await page.keyboard.press('c')
  await said(page, 'Not copied')
  expect(await copied()).toBe(text)
  for (const width of [320, 1280]) {
    await page.setViewport(width, 800)
    expect(await wrongIn(page), `${width} px`).toEqual([])
  }
  await focused(page, secret.id)
  await page.keyboard.press('a')
  await page.find('.ask-title')
  expect(await page.url()).toContain(`moment=${secret.id}`)
  await page.click('.suggestion')
  await page.click('button', 'Keep as a draft')
  const ask = await until('the draft', async () => (await at.stored<Ask>('asks'))[0])
  expect(ask).toMatchObject({ kind: 'quote', moments: [secret.id], person: secret.person, state: 'draft' })
})

test('a filter that leaves nothing says which to drop', async () => {
  const page = await app('find?q=advent&use=Volunteer%20shifts')
  await page.click('.empty button', 'Without')
  const { id } = await momentWith('given me Advent back')
  await page.waitFor((wanted: string) => document.querySelector(`[data-find="${wanted}"]`), id)
  expect(await page.url()).not.toContain('use=')
})

interface Session {
  set(about: object): Promise<void>
  get(key: string): Promise<object>
}
interface Api {
  windows: { getCurrent(): Promise<{ id: number }> }
  storage: { session: Session }
}

/** What the background lays down once the panel may be opened. */
async function handOver(q: string): Promise<void> {
  const scope = globalThis as unknown as { browser?: Api; chrome: Api }
  const api = scope.browser ?? scope.chrome
  const { id } = await api.windows.getCurrent()
  await api.storage.session.set({ find: { q, window: id, at: Date.now() } })
}

async function isGone(): Promise<boolean> {
  const scope = globalThis as unknown as { browser?: Api; chrome: Api }
  const api = scope.browser ?? scope.chrome
  return Object.keys(await api.storage.session.get('find')).length === 0
}
