import { expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import { world } from './setup.ts'

const at = world()

test('in a page of 360 px the pin works and the slip fits', async () => {
  const page = await at.open('ticket.html')
  await page.setViewport(360, 640)
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-4 .text p')
  const frame = await page.pierce('iframe')
  expect(frame?.x).toBeGreaterThanOrEqual(0)
  expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThanOrEqual(360)
  expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThanOrEqual(640)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
})

test('a slip that waits unseen takes no click from the page', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const pin = await hands.pinAt(page, '#message-1 .text p')
  await page.mouse.move(pin.x + 16, pin.y + 16)
  await page.frame('slip.html')
  await page.evaluate(() =>
    addEventListener('click', (event) => (document.title = (event.target as Element).tagName), true),
  )
  await page.mouse.click(100, 100)
  expect(await page.evaluate(() => document.title)).not.toMatch(/GOODWORD/)
  await page.mouse.click(30, 30)
  expect(await page.evaluate(() => document.title)).not.toMatch(/GOODWORD|#4127/)
})
