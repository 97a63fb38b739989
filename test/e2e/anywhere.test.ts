import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import type { Moment } from '../../utils/domain/moment'
import { browserOfThisRun, type Page } from '../drive/launch.ts'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world({ hosts: ['plain.test'] })
const words = 'Wrenbox has never lost a seed list of ours'
const chromium = browserOfThisRun() === 'chromium'

const openPlain = () => at.open(at.at('plain.html', 'plain.test'))
const inSight = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('goodword')).length,
  )

/** Chromium's driver hands the key over without the browser's own grant for it, which the toolbar button brings. */
const gesture = async (page: Page) => {
  if (chromium) await at.browser.openPanel(page)
}

const keepsTheWords = async (hands: Hands, before: number) => {
  const slip = await hands.slip()
  expect(await slip.text('.quote-words')).toBe(words)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toMatch(/kept/i)
  const moments = await at.stored<Moment>('moments')
  expect(moments).toHaveLength(Math.max(before, 1))
  expect(moments[0]).toMatchObject({
    words,
    page: { url: at.at('plain.html', 'plain.test') },
    how: { words: 'selection' },
  })
  expect(moments[0]?.anchor.prefix).toMatch(/Before anything else: $/)
  expect(moments[0]?.anchor.suffix).toMatch(/^, not once in nine years\./)
}

test('a page that was not switched on holds nothing of ours, whatever is done on it', async () => {
  const own = await at.browser.extensionPage('app.html#/data')
  await own.evaluate(listenToMessages)
  const page = await openPlain()
  const hands = new Hands(page)
  await page.hover('#said')
  await page.click('#first')
  await hands.select(page, '#said', words)
  await page.keyboard.press('Tab')
  expect(await inSight(page)).toBe(0)
  expect(await hands.pin()).toBeUndefined()
  expect(await page.evaluate(() => (globalThis as unknown as { added: string[] }).added)).toEqual([])
  const globals = await page.evaluate(() => {
    const { before } = globalThis as unknown as { before: string[] }
    return Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name))
  })
  expect(globals.filter((name) => /good|clip|slip|pin\b/i.test(name))).toEqual([])
  // A page that is switched on is heard, so the silence above means something.
  const other = await at.open('review.html')
  await new Hands(other).pinAt(other, '#review-8841')
  const heard = await own.waitFor(
    () =>
      (globalThis as { heard?: string[] }).heard?.some((url) => url.includes('review.html')) &&
      (globalThis as { heard?: string[] }).heard,
  )
  expect(heard && heard.filter((url) => url.includes('plain.test'))).toEqual([])
  await own.close()
})

test('words selected anywhere are clipped by the key', async () => {
  const page = await openPlain()
  const hands = new Hands(page)
  await hands.select(page, '#said', words)
  await gesture(page)
  await at.browser.pressCommand('clip', page)
  await keepsTheWords(hands, 1)
})

test('words selected anywhere are clipped by the context menu', async () => {
  const page = await openPlain()
  const hands = new Hands(page)
  await hands.select(page, '#said', words)
  await gesture(page)
  const { x, y, height } = await page.find('#said')
  await at.browser.contextMenu('clip', page, { x: x + 260, y: y + height / 2 })
  await keepsTheWords(hands, 1)
})

test('an address that the menu names loses its session, as every other does', async () => {
  const page = await at.open(at.at('plain.html?order=4&token=s3cret', 'plain.test'))
  await new Hands(page).select(page, '#said', words)
  const { x, y, height } = await page.find('#said')
  // In Chromium nobody granted the page, so that the browser’s word for it is all there is.
  await at.browser.contextMenu('clip', page, { x: x + 260, y: y + height / 2 })
  const url = at.at('plain.html?order=4', 'plain.test')
  await until('the draft', async () => (await at.stored<Draft>('drafts')).find((one) => one.page.url === url))
  expect(JSON.stringify(await at.stored<Draft>('drafts'))).not.toContain('s3cret')
})

test('words selected anywhere are clipped by the button in the panel', async () => {
  const page = await openPlain()
  const hands = new Hands(page)
  await hands.select(page, '#said', words)
  const panel = await at.browser.openPanel(page)
  await panel.click('.strip button', 'Clip what is selected')
  await keepsTheWords(hands, 1)
})

test('with nothing selected the slip says what to do', async () => {
  const page = await openPlain()
  const panel = await at.browser.openPanel(page)
  await panel.click('.strip button', 'Clip what is selected')
  const slip = await page.frame('slip.html')
  expect(await slip.waitFor(() => document.querySelector('.problem')?.textContent)).toMatch(/select/i)
})

test('where we may not stand, the panel says so and what to do', async () => {
  const page = await at.browser.extensionPage('options.html')
  const panel = await at.browser.openPanel(page)
  await panel.click('.strip button', 'Clip what is selected')
  await panel.find('.strip .problem')
  const said = await panel.evaluate(() =>
    [...document.querySelectorAll('.strip .problem p')].map((line) => line.textContent),
  )
  expect(said).toEqual([
    expect.stringMatching(/this page\.$/),
    expect.stringMatching(/button in the toolbar/),
  ])
  await page.close()
})

test('where we may not stand, the key is answered at the toolbar button', async () => {
  const page = await at.browser.extensionPage('options.html')
  await at.browser.pressCommand('clip', page)
  await until('the sign on the button', async () => (await at.badge(page)) === '?')
  expect(await at.title(page)).toMatch(/page/i)
  await page.close()
})

test('on a page that is switched on, selected words bring the pin to them', async () => {
  const page = await at.open(at.at('plain.html'))
  const hands = new Hands(page)
  await hands.select(page, '#said', words)
  const pin = await until('the pin', () => hands.pin())
  const rect = await page.evaluate(() => {
    const { right, top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect()
    return { right, top, bottom }
  })
  expect(Math.abs(pin.x + pin.width / 2 - rect.right)).toBeLessThan(40)
  expect(pin.y).toBeGreaterThan(rect.top - 40)
  expect(pin.y).toBeLessThan(rect.bottom + 40)
  await page.mouse.click(pin.x + pin.width / 2, pin.y + pin.height / 2)
  const slip = await hands.slip()
  expect(await slip.text('.quote-words')).toBe(words)
  await hands.press('Escape')
})

function listenToMessages() {
  type Heard = { heard: string[] }
  interface Api {
    runtime: { onMessage: { addListener(hear: (message: unknown, sender: { url?: string }) => void): void } }
  }
  const all = globalThis as unknown as Heard & { browser?: Api; chrome: Api }
  all.heard = []
  const api = all.browser ?? all.chrome
  api.runtime.onMessage.addListener((_, sender) => void all.heard.push(sender.url ?? ''))
}
