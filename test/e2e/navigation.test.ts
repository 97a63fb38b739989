import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import type { Moment } from '../../utils/domain/moment'
import { Hands } from '../drive/hands.ts'
import type { Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world()

const note = (slip: Place) =>
  slip.waitFor(() => document.querySelector<HTMLTextAreaElement>('.slip-more textarea')?.value)
const write = async (slip: Place, words: string) => {
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', words)
}
const waiting = async (words: string) =>
  until(`the draft with “${words}”`, async () =>
    (await at.stored<Draft>('drafts')).find(({ notes }) => notes === words),
  )

test('pin, words and address follow a page that swaps its content without a load', async () => {
  const page = await at.open(at.at('soft.html?one'))
  const hands = new Hands(page)
  let slip = await hands.clip(page, '#said')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  await hands.press('Escape')
  await until('the kept pin', async () => (await hands.pin())?.kept)
  await page.click('#two')
  await page.waitFor(() => document.querySelector('#said')?.textContent?.includes('second'))
  expect(await hands.pinAt(page, '#said')).toMatchObject({ kept: false })
  await until('the badge to be of this page', async () => (await at.badge(page)) === '')
  slip = await hands.clip(page, '#said')
  expect(await slip.text('.quote-words')).toContain('gave up')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  await hands.press('Escape')
  const moments = await at.stored<Moment>('moments')
  expect(moments.map(({ page: { url } }) => url)).toEqual([at.at('soft.html?one'), at.at('soft.html?two')])
  await page.evaluate(() => history.back())
  await page.waitFor(() => document.querySelector('#said')?.textContent?.includes('first'))
  await hands.pinAt(page, '#said')
  await until('the pin of what was kept before', async () => (await hands.pin())?.kept)
})

test('the pin leaves with the item it was on', async () => {
  const page = await at.open(at.at('soft.html?two'))
  const hands = new Hands(page)
  const pin = await hands.pinAt(page, '#said')
  await page.evaluate(() => document.querySelector<HTMLElement>('#gone')?.click())
  await page.mouse.move(pin.x - 30, pin.y + 60)
  await until('the pin to be gone', async () => !(await hands.pin()))
})

test('a page that removes what is ours loses nobody’s draft, and the next clip works', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  let slip = await hands.clip(page, '#review-8815')
  await write(slip, 'She sings in the choir')
  await waiting('She sings in the choir')
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('goodword-pin, goodword-slip')) one.remove()
  })
  const pin = await hands.pinAt(page, '#review-8807')
  const item = await page.find('#review-8807')
  expect(pin.y).toBeGreaterThanOrEqual(item.y - 32)
  slip = await hands.clip(page, '#review-8815')
  expect(await note(slip)).toBe('She sings in the choir')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect((await at.stored<Moment>('moments')).at(-1)).toMatchObject({ notes: 'She sings in the choir' })
})

test('leaving the page with an open slip keeps the draft, for the panel and for the next slip', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  let slip = await hands.clip(page, '#review-8822')
  const words = await slip.text('.quote-words')
  await write(slip, 'Ask about the ferry')
  await waiting('Ask about the ferry')
  await page.open(`${at.origin}/index.html`)
  const panel = await at.browser.openPanel(page)
  const offered = await panel.waitFor(() => document.querySelector('.strip-draft .strip-words')?.textContent)
  expect(words.replace(/\s+/g, ' ')).toContain(String(offered).replace(/\s+/g, ' ').slice(0, 60))
  await page.open(`${at.origin}/review.html`)
  slip = await hands.clip(page, '#review-8822')
  expect(await note(slip)).toBe('Ask about the ferry')
  expect(await slip.text('.slip-body')).toContain('Your draft from before')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  await panel.waitFor(() => !document.querySelector('.strip-draft'))
})
