import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import type { Moment } from '../../utils/domain/moment'
import type { Page } from '../drive/launch.ts'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world()
const ours = (page: Page) => page.evaluate(() => document.querySelectorAll('goodword-pin').length)

test('a slip that is open during an update says so and still keeps', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#review-8841')
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', 'Typed before')
  await until('the draft', async () =>
    (await at.stored<Draft>('drafts')).some(({ notes }) => notes === 'Typed before'),
  )
  await at.browser.reloadExtension()
  await slip.type('.slip-more textarea', ', and after')
  await slip.waitFor(() =>
    document.querySelector('.slip-body')?.textContent?.includes('Goodword was updated'),
  )
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  const [moment] = await at.stored<Moment>('moments')
  expect(moment?.notes).toBe('Typed before, and after')
  expect(await at.stored('drafts')).toEqual([])
})

/** A pin of the new version, once it has come to the page: one moves over the words until it is there. */
const newPin = (page: Page, selector: string) =>
  until('the new pin', async () => {
    await page.mouse.move(2, 2)
    await page.hover(selector)
    return page.evaluate(() => document.querySelector('goodword-pin:not([data-old])') !== null)
  })

test('a page that was open during an update has a working pin again, and one only', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await hands.pinAt(page, '#review-8807')
  await page.evaluate(() => document.querySelector('goodword-pin')?.setAttribute('data-old', ''))
  await at.browser.reloadExtension()
  await at.browser.reloadExtension()
  const before = (await at.stored('moments')).length
  await newPin(page, '#review-8807')
  expect(await ours(page)).toBe(1)
  const slip = await hands.clip(page, '#review-8807')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await at.stored('moments')).toHaveLength(before + 1)
  await until('the kept pin', async () => (await hands.pin())?.kept)
  expect(await ours(page)).toBe(1)
})

test('a page that was open but never reached for has a pin after an update', async () => {
  const page = await at.open('ticket.html')
  await at.browser.reloadExtension()
  await newPin(page, '#message-7 .text p')
  expect(await ours(page)).toBe(1)
})

test('a page that is opened after the extension was disabled and enabled has a pin', async () => {
  await at.browser.toggleExtension()
  const page = await at.open('review.html')
  await newPin(page, '#review-8807')
})
