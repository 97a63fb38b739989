// Lists without end and pages that say something else without a load.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import { Hands, shown } from '../drive/hands.ts'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { pageUnder } from './real-address.ts'
import { world } from './setup.ts'

const at = world({ granted: ['https://*/*', 'http://127.0.0.1/*'], answer: pageUnder })
const reviews = (path: string) => `https://www.trustpilot.com/review/${path}`

const seeds = (n: number) => ({
  words: `Seed list ${n} came back whole, and the crew wrote to say so.`,
  name: `Reader ${n}`,
})
const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)
const keptLast = async () => (await at.stored<Moment>('moments')).at(-1)

interface Api {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> }
  scripting: {
    executeScript(what: object): Promise<{ result: number }[]>
  }
}

/** Runs in the background: how much the page script hears and watches, of what it asked for since the first call. */
async function watched(url: string): Promise<number> {
  const all = globalThis as unknown as { browser?: Api; chrome: Api }
  const api = all.browser ?? all.chrome
  const tab = (await api.tabs.query({})).find((one) => one.url === url)
  const count = () => {
    const own = globalThis as unknown as { heard?: object[]; seen?: object[] }
    if (own.heard && own.seen) return own.heard.length + own.seen.length
    const heard: object[] = (own.heard = [])
    own.seen = []
    const wrap = (kind: object, name: string, also: (on: object) => void) => {
      const before = Reflect.get(kind, name) as (...args: unknown[]) => unknown
      Reflect.set(kind, name, function (this: object, ...args: unknown[]) {
        also(this)
        return before.apply(this, args)
      })
    }
    wrap(EventTarget.prototype, 'addEventListener', (on) => heard.push(on))
    for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
      wrap(prototype, 'observe', (by) => own.seen?.push(by))
      wrap(prototype, 'disconnect', (by) => (own.seen = own.seen?.filter((one) => one !== by)))
    }
    return 0
  }
  const [answer] = await api.scripting.executeScript({ target: { tabId: tab?.id }, func: count })
  return answer?.result ?? -1
}

test('among five thousand reviews one far down is read, and the page carries two elements of ours, no more', async () => {
  const page = await at.open(reviews('many.html'))
  const before = await nodes(page)
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#review-4321 p')
  expect(await shown(slip)).toEqual(seeds(4321))
  expect(await slip.text()).toContain('4321/5000')
  expect(await nodes(page)).toBe(before + 2)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await keptLast()).toMatchObject({
    words: seeds(4321).words,
    who: { name: 'Reader 4321' },
    permalink: 'https://www.trustpilot.com/reviews/4321',
  })
})

test('rows that an endless list adds later get the pin, and nothing is hung on any row', async () => {
  const url = reviews('many.html?200')
  const page = await at.open(url)
  expect(await at.browser.inBackground(watched, url)).toBe(0)
  const hands = new Hands(page)
  await hands.pinAt(page, '#review-2 p')
  const asked = await at.browser.inBackground(watched, url)
  expect(asked).toBeGreaterThan(5)
  await page.keyboard.press('End')
  await page.find('#review-250')
  for (const n of [201, 230, 250]) await hands.pinAt(page, `#review-${n} p`)
  expect(await at.browser.inBackground(watched, url)).toBe(asked)
  const slip = await hands.clip(page, '#review-244 p')
  expect(await shown(slip)).toEqual(seeds(244))
})

/** The virtual list writes what stands at this place into its first row. */
async function scrollTo(page: Page, n: number): Promise<void> {
  await page.evaluate((to: number) => void (document.querySelector('#list')!.scrollTop = (to - 1) * 180), n)
  await page.waitFor((name: string) => document.querySelector('.who')?.textContent === name, seeds(n).name)
}
const row = '#rows article:first-child p'

test('a row that was written anew under the pin is read as it stands now, and the slip keeps what it showed', async () => {
  const page = await at.open(reviews('recycled.html'))
  const hands = new Hands(page)
  await hands.pinAt(page, row)
  await scrollTo(page, 100)
  const pin = await until('the pin', () => hands.pin())
  await page.mouse.click(pin.x + 16, pin.y + 16)
  let slip = await hands.slip()
  expect(await shown(slip)).toEqual(seeds(100))
  await scrollTo(page, 300)
  expect(await shown(slip)).toEqual(seeds(100))
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await keptLast()).toMatchObject({
    words: seeds(100).words,
    who: { name: 'Reader 100' },
    permalink: 'https://www.trustpilot.com/reviews/100',
  })
  await hands.press('Escape')
  await hands.gone()
  slip = await hands.clip(page, row)
  expect(await shown(slip)).toEqual(seeds(300))
  await hands.press('Escape')
  await hands.gone()
})

test('the pin tells of the words that stand in a row now whether they are kept', async () => {
  const page = await at.open(reviews('recycled.html'))
  const hands = new Hands(page)
  const slip = await hands.clip(page, row)
  await hands.press('Enter')
  await hands.receipt(slip)
  await hands.press('Escape')
  await hands.pinAt(page, row)
  await until('the kept pin', async () => (await hands.pin())?.kept)
  await scrollTo(page, 40)
  await until('the pin of what is not kept', async () => (await hands.pin())?.kept === false)
  await scrollTo(page, 1)
  await until('the kept pin again', async () => (await hands.pin())?.kept)
})

test('whoever stands in a row by now lends their name to nobody else’s words', async () => {
  const page = await at.open(reviews('recycled.html?moved'))
  const hands = new Hands(page)
  const slip = await hands.clip(page, row)
  expect((await shown(slip)).name).toBe('')
  await scrollTo(page, 500)
  await slip.click('.mend button', 'who')
  await page.click('#rows article:first-child .who')
  await hands.click(slip, '#slip-keep')
  await hands.receipt(slip)
  expect((await keptLast())?.who.name).toBeUndefined()
})
