import { expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world()

test('with a stopped background, pin, slip and keep work as ever', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await at.browser.stopWorker()
  await hands.pinAt(page, '#review-8841')
  await at.browser.stopWorker()
  const slip = await hands.clip(page, '#review-8841')
  await at.browser.stopWorker()
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await at.stored('moments')).toHaveLength(1)
  expect(hands.actions).toBe(2)
  await until('the pin of a kept one', async () => (await hands.pin())?.kept)
})

test('with a stopped background, keeping at once keeps once', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await hands.pinAt(page, '#review-8807')
  await at.browser.stopWorker()
  await at.browser.pressCommand('keep-now', page)
  const slip = await hands.slip()
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await at.stored('moments')).toHaveLength(2)
  expect(await at.stored('drafts')).toEqual([])
})
