// A page that changes its address and its words all the time, and one that changes them under the slip.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import { longestTaskOf, traced } from '../../scripts/bench/trace.ts'
import { listenersIn } from '../drive/chromium/listeners.ts'
import { ChromiumPage } from '../drive/chromium/page.ts'
import { Hands, shown } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { tell, times } from './hostile-tally.ts'
import { world } from './setup.ts'

// `STORM=full` is all of it: a thousand new addresses in ten seconds, and ten thousand elements in each of them.
const full = process.env['STORM'] === 'full'
const at = world({ granted: ['http://127.0.0.1/*'], boundless: full })
const wanted = times > 1 ? 20 : 4
const all = 1_000

interface Storm {
  pushed: number
  grown: number
  late: number
  took: number
}
const stormOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { storm: Storm }).storm)

const numberIn = (text: string | undefined) => Number(/\d+/.exec(text ?? '')?.[0] ?? -1)

test('address, author and words of each clip in a storm of navigation belong together', async () => {
  const page = await at.open(at.at('storm.html'))
  const hands = new Hands(page)
  await hands.pinAt(page, '#said')
  await page.evaluate((how: string) => postMessage(how, '*'), full ? 'full' : 'start')
  const slips: Place[] = []
  let [before, during]: (number | undefined)[] = []
  const storm = async () => {
    while (full ? (await stormOf(page)).pushed < all : slips.length < wanted) {
      // The words are never twice the same, so no draft is offered again.
      await page.mouse.move(2, 2)
      await page.hover('#said')
      await at.browser.pressCommand('clip', page)
      const slip = await hands.slip()
      slips.push(slip)
      during = Math.max(during ?? 0, (await listenersIn(page)) ?? 0)
      await hands.press('Enter')
      await hands.receipt(slip)
      await hands.press('Escape')
      await hands.gone()
      before ??= await listenersIn(page)
    }
  }
  if (full && page instanceof ChromiumPage) {
    const longest = longestTaskOf(await traced(page, storm), at.browser.origin)
    console.log(`the longest task with a script of ours in it: ${longest.toFixed(1)} ms on the processor`)
  } else await storm()
  await page.evaluate(() => postMessage('stop', '*'))
  const { pushed, grown, late, took } = await stormOf(page)
  const moments = await at.stored<Moment>('moments')
  expect(moments).toHaveLength(slips.length)
  expect(slips.length).toBeGreaterThan(1)
  const wrong = moments.filter(({ words, who, page: { url } }) => {
    const [said, name, address] = [numberIn(words), numberIn(who.name), numberIn(new URL(url).search)]
    return said < 0 || said !== name || said !== address
  })
  // Read late, as by a script that asks the page a moment after the gesture, they do not belong together.
  tell({
    vector: `clips while ${pushed} addresses and ${grown} elements came in ${took / 1_000} s`,
    tried: slips.length,
    through: wrong.length,
    control: `${late} late readings wrong`,
  })
  expect(wrong).toEqual([])
  const after = await listenersIn(page)
  expect(after).toBe(before)
  if (after !== undefined) {
    // One that is open listens: it is seen, so one that stayed behind would be.
    expect(during).toBeGreaterThan(after)
    tell({
      vector: `listeners left by ${slips.length} slips`,
      tried: slips.length,
      through: after - before!,
      control: `${during! - after} more while one was open`,
    })
  }
  expect(pushed).toBeGreaterThan(100)
  if (full) expect([pushed, grown]).toEqual([all, all * 100])
  expect(late).toBeGreaterThan(0)
  const left = await page.evaluate(() => document.querySelectorAll('goodword-slip').length)
  expect(left).toBe(0)
}, 240_000)

const changes: [how: string, change: (page: Page) => Promise<unknown>][] = [
  [
    'written anew',
    (page) => page.evaluate(() => void (document.querySelector('.said')!.textContent = 'We hate it all.')),
  ],
  ['taken away', (page) => page.evaluate(() => document.querySelector('#one')?.remove())],
  [
    'replaced by somebody else’s',
    (page) =>
      page.evaluate(() => {
        const other = document.createElement('article')
        other.id = 'one'
        other.setAttribute('itemscope', '')
        other.setAttribute('itemtype', 'https://schema.org/Review')
        other.innerHTML =
          '<p itemprop="author">Nobody</p><p class="said" itemprop="reviewBody">Nothing good to say about it at all.</p>'
        document.querySelector('#one')?.replaceWith(other)
      }),
  ],
  ['at another address', (page) => page.evaluate(() => history.pushState(null, '', '?elsewhere'))],
]

test.each(changes)(
  'what is kept is what was there at the gesture, though it is %s meanwhile',
  async (how, change) => {
    const query = `gesture${changes.findIndex(([one]) => one === how)}`
    const page = await at.open(at.at(`said.html?${query}`))
    const hands = new Hands(page)
    const slip = await hands.clip(page, '#one .said')
    const before = await shown(slip)
    await change(page)
    await hands.press('Enter')
    await hands.receipt(slip)
    const moment = await until('it', async () => (await at.stored<Moment>('moments')).at(-1))
    expect(before.words).toContain(query)
    expect(moment).toMatchObject({
      words: before.words,
      who: { name: `Reader ${query}` },
      page: { url: at.at(`said.html?${query}`) },
    })
    // The same page read when it is kept says something else.
    const now = await page.evaluate(() => `${location.search}${document.querySelector('#one')?.textContent}`)
    expect(now.includes(`?${query}`) && now.includes(before.words)).toBe(false)
    tell({ vector: `changed under the slip: ${how}`, tried: 1, through: 0, control: 'another reading' })
  },
)
