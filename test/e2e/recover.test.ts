// A browser that finds its database damaged puts an empty one in its place and says nothing. We do.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSamples } from '../../samples/server.mjs'
import { downloaded, profileFolder } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import { type Browser, launch, type Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { loseDatabaseIn } from './losing.ts'
import { readStore } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const profile = profileFolder(undefined)
const downloads = profileFolder(undefined)
const options = { profileDir: profile.path, downloads: downloads.path, granted: ['http://127.0.0.1/*'] }
const nouns = ['moments', 'people', 'companies'] as const
let browser: Browser
let samples: Awaited<ReturnType<typeof serveSamples>>
let before: Record<string, unknown>
let records = 0

beforeAll(async () => {
  samples = await serveSamples()
  browser = await launch(options)
})
afterAll(async () => {
  await browser.close()
  await samples.close()
  profile.remove()
  downloads.remove()
})

const everything = async () => {
  const rows: [string, unknown][] = []
  for (const noun of nouns) rows.push([noun, await readStore(browser, noun)])
  return Object.fromEntries(rows)
}

async function loseDatabase(): Promise<void> {
  await browser.close()
  loseDatabaseIn(profile.path, browser.name)
  browser = await launch(options)
}

interface Api {
  storage: {
    local: { get(keys: null): Promise<Record<string, unknown>> }
    session: { set(items: object): Promise<void> }
  }
  runtime: { sendMessage(message: object): Promise<unknown> }
}

/** Runs in a page of ours: the keys of the second copy. */
async function copied(): Promise<string[]> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  const all = await (world.browser ?? world.chrome).storage.local.get(null)
  return Object.keys(all).filter((key) => key.startsWith('copy:'))
}

/** Runs in a page of ours: asks the background to keep words, and answers what came of it. */
async function keepSome(words: string): Promise<unknown> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  const draft = {
    id: `0199c0de-0000-7000-8000-${String(words.length).padStart(12, '0')}`,
    at: '2026-11-21T12:00:00.000Z',
    page: { url: 'https://reviews.example/acme', title: 'Acme', channel: 'review' },
    words,
    who: { name: 'Ida' },
    anchor: { quote: '', prefix: '', suffix: '' },
    how: {},
    missing: [],
    tags: [],
    notes: '',
  }
  return (world.browser ?? world.chrome).runtime.sendMessage({ name: 'keep', body: { draft } })
}

/** Runs in a page of ours: says what a context says that has met the first storage error. */
async function stop(): Promise<void> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  const frozen = { problem: 'storage-full' }
  await (world.browser ?? world.chrome).storage.session.set({ frozen })
  const channel = new BroadcastChannel('goodword-frozen')
  channel.postMessage(frozen)
  channel.close()
}

const recovery = async (path = 'app.html#/moments'): Promise<Page> => {
  const page = await browser.extensionPage(path)
  await page.find('.recover-facts')
  return page
}
const fact = (page: Page, at: number) =>
  page.evaluate((n) => document.querySelectorAll('.recover-facts dd')[n]?.textContent ?? '', at)
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '')

test('what is kept is in the second copy soon after', async () => {
  const page = await browser.open(`${samples.origin}/review.html`)
  await page.setViewport(1280, 800)
  const hands = new Hands(page)
  for (const [at, review] of ['#review-8841', '#review-8807', '#review-8830'].entries()) {
    const slip = await hands.clip(page, review)
    await hands.press('Enter')
    expect(await hands.receipt(slip)).toBe('Kept.')
    await hands.press('Escape')
    expect(await readStore(browser, 'moments')).toHaveLength(at + 1)
  }
  await page.close()
  before = await everything()
  records = Object.values(before).reduce<number>((sum, rows) => sum + (rows as unknown[]).length, 0)
  const own = await browser.extensionPage('app.html#/data')
  await until('the copy', async () => (await own.evaluate(copied)).length === records)
  await own.close()
})

test('a lost database shows what was there and never an empty library', async () => {
  await loseDatabase()
  const page = await recovery()
  expect(plain(await fact(page, 0))).toMatch(/^3 moments, the newest from /)
  expect(plain(await fact(page, 1))).toBe('0 moments, 0 people and 0 asks')
  expect(plain(await fact(page, 2))).toMatch(/^3 moments, 3 people/)
  expect(await page.evaluate(() => document.querySelector('.empty, .moments, .today'))).toBeNull()
  for (const dark of [false, true]) {
    await page.emulate({ dark, reducedMotion: true })
    expect(await wrongIn(page)).toEqual([])
  }
})

test('nothing is written while it is lost, and the copy stays as it was', async () => {
  const page = await recovery('app.html#/today')
  const held = await page.evaluate(copied)
  expect(await page.evaluate(keepSome, 'Said while it was gone.')).toEqual({
    ok: false,
    problem: { problem: 'storage-lost' },
  })
  expect(await readStore(browser, 'moments')).toEqual([])
  expect(await page.evaluate(copied)).toEqual(held)
})

test('the second copy can be saved as a file without being touched', async () => {
  const page = await recovery()
  await page.click('.recover button', 'Save the second copy')
  await downloaded(downloads.path, /^goodword-copy-.*\.json$/)
  expect(await page.text('.recover')).toContain('Saved as')
})

test('it comes back from the second copy exactly as it was, here and in the other windows', async () => {
  const other = await recovery('app.html#/people')
  const page = await recovery()
  await page.click('.recover button', 'Restore from the second copy')
  await page.find('.recover-figures')
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('.recover-figures dd')].map((one) => one.textContent),
    ),
  ).toEqual([records, records, 0, 0].map(String))
  expect(await wrongIn(page)).toEqual([])
  expect(await everything()).toEqual(before)
  await page.click('.recover button', 'Open the library')
  await page.waitFor(() => document.querySelector('.recover') === null && document.body.textContent)
  await other.waitFor(() => document.querySelector('.recover') === null)
  expect(await page.evaluate(keepSome, 'Said when it was back.')).toMatchObject({ ok: true })
  expect(await readStore(browser, 'moments')).toHaveLength(4)
})

test('after the first storage error every window says so, and nothing is written until somebody tries again', async () => {
  const page = await browser.extensionPage('app.html#/moments')
  const other = await browser.extensionPage('app.html#/people')
  await page.waitFor(() => document.querySelector('#view > *'))
  await other.evaluate(stop)
  await page.find('.frozen')
  expect(plain(await page.text('.frozen .problem-what'))).toContain('(the disk is full)')
  expect(await page.evaluate(keepSome, 'Said while nothing was written.')).toMatchObject({ ok: false })
  const late = await browser.extensionPage('app.html#/asks')
  await late.find('.frozen')
  for (const dark of [false, true]) {
    await page.emulate({ dark, reducedMotion: true })
    expect(await wrongIn(page)).toEqual([])
  }
  await late.click('.frozen button', 'Save everything')
  await downloaded(downloads.path, /^goodword-\d.*\.json$/)
  await late.click('.frozen button', 'Try again')
  for (const one of [late, page]) await one.waitFor(() => document.querySelector('.frozen') === null)
  expect(await page.evaluate(keepSome, 'Said when it was written again.')).toMatchObject({ ok: true })
})

test('the library is still there after the next start, and one may go on with an empty one', async () => {
  await browser.close()
  browser = await launch(options)
  const page = await browser.extensionPage('app.html#/moments')
  await page.waitFor(() => document.body.textContent?.includes('Said when it was back.'))
  expect(await page.evaluate(() => document.querySelector('.recover'))).toBeNull()
  await loseDatabase()
  const lost = await recovery()
  await lost.click('.recover button', 'Go on with what is here')
  await lost.waitFor(() => document.querySelector('.recover') === null)
  await until('the copy', async () => (await lost.evaluate(copied)).length === 0)
  expect(await lost.evaluate(keepSome, 'A new beginning.')).toMatchObject({ ok: true })
})
