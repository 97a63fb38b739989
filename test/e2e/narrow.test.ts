import { expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
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

test('a slip has the room that it needs, whatever it showed and however wide the page was meanwhile', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-1 .text p')
  const cut = () =>
    slip.evaluate(() => {
      const body = document.querySelector('.slip-body')
      return body ? body.scrollHeight - body.clientHeight : NaN
    })
  expect(await cut()).toBe(0)
  // While it shows nothing it needs none, and is not told so.
  await slip.evaluate(async () => {
    const shown = document.querySelector<HTMLElement>('#slip')
    if (!shown) throw new Error('There is no slip')
    shown.style.display = 'none'
    shown.append(document.createTextNode(''))
    await new Promise((done) => setTimeout(done, 200))
    shown.style.display = ''
  })
  expect(await cut()).toBe(0)
  await page.setViewport(300, 800)
  await slip.waitFor(() => innerWidth < 300)
  await page.setViewport(1280, 800)
  await slip.waitFor(() => innerWidth > 300)
  await until('the whole slip to be seen', async () => (await cut()) === 0)
})
