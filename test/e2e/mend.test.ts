// A site has moved a mark: the slip says so, somebody points at the right place, and the next one is read again.
import { expect, test } from 'vitest'
import { Hands, shown } from '../drive/hands.ts'
import type { Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { readFixture } from '../support/fixtures.ts'
import { world } from './setup.ts'

const { expected, html } = readFixture('amazon-2024.html')
const moved = html.replaceAll('class="a-profile-name"', 'data-who-writes')

const emptied = 'https://github.com/kestrel/oars/issues/7'

const at = world({
  granted: ['https://*/*', 'http://127.0.0.1/*'],
  answer: ({ href }) =>
    href === emptied
      ? { body: '<title>Oars</title><p>All of it is drawn anew.</p>' }
      : href === expected.url
        ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: moved }
        : undefined,
})

const [first, second] = expected.moments
const words = '[data-hook="review-body"]'
const nameIn = async (slip: Place) => (await shown(slip)).name

test('pointing at the name mends the reader, for the next one too', async () => {
  const page = await at.open(expected.url)
  const hands = new Hands(page)
  let slip = await hands.clip(page, words)
  expect(await nameIn(slip)).toBe('')
  expect(await slip.text('.slip-notice')).toMatch(/not found where it used to be: .*who/i)
  await slip.click('.mend button', 'who')
  await until('the frame that follows the pointer', () => page.pierce('[role="status"]'))
  await page.click('[data-who-writes]')
  await slip.waitFor(() => document.querySelector('.mend-status')?.textContent)
  expect(await nameIn(slip)).toBe(first?.who?.name)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toMatch(/kept/i)
  await page.reload()
  slip = await hands.clip(page, words)
  expect(await nameIn(slip)).toBe(first?.who?.name)
  expect(await slip.evaluate(() => document.querySelectorAll('.mend[open]').length)).toBe(0)

  const options = await at.browser.extensionPage('options.html')
  await options.find('.site-patches', 'who')
  await options.click('.site-patches button', 'Forget')
  await options.waitFor(() => !document.querySelector('.site-patches'))
  await options.find('.site-health', 'read well')
})

test('Escape leaves everything as it was, and the arrow keys point as well', async () => {
  const page = await at.open(expected.url)
  const hands = new Hands(page)
  const slip = await hands.clip(page, words, second?.words?.split('\n')[0])
  await slip.click('.mend button', 'who')
  await until('the frame', () => page.pierce('[role="status"]'))
  await page.keyboard.press('Escape')
  await slip.waitFor(() => document.visibilityState === 'visible')
  expect(await nameIn(slip)).toBe('')
  await slip.click('.mend button', 'who')
  await until('the frame', () => page.pierce('[role="status"]'))
  const steps = await page.evaluate(() => {
    const item = document.querySelectorAll('[data-who-writes]')[1]?.closest('[data-hook="review"]')
    const all = [...(item?.querySelectorAll('*') ?? [])].filter((one) => one.getClientRects().length)
    return all.findIndex((one) => one.matches('[data-who-writes]'))
  })
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await slip.waitFor(() => document.querySelector('.mend-status')?.textContent)
  expect(await nameIn(slip)).toBe(second?.who?.name)
})

test('the repair note holds the page’s build and nobody’s words', async () => {
  const page = await at.open(expected.url)
  const slip = await new Hands(page).clip(page, words, second?.words?.split('\n')[0])
  await slip.click('.mend summary')
  await slip.click('.mend button', 'Repair note')
  const note = await slip.waitFor(() => document.querySelector<HTMLTextAreaElement>('.mend-text')?.value)
  expect(note).toContain('site: amazon')
  expect(note).toContain('data-hook="review-body"')
  for (const word of `${second?.words} ${second?.who?.name}`
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length > 4))
    expect(String(note).toLowerCase()).not.toContain(word.toLowerCase())
  await slip.click('.mend-note button', 'Copy')
  await slip.find('.mend-note button', 'Copied')
})

test('a page that always held something, and no longer does, says so in the slip and in the options', async () => {
  const page = await at.open(emptied)
  const hands = new Hands(page)
  await page.hover('p')
  await at.browser.pressCommand('clip', page)
  const slip = await page.frame('slip.html')
  expect(await slip.waitFor(() => document.querySelector('.problem')?.textContent)).toMatch(
    /this site has changed/i,
  )
  await hands.press('Escape')
  const options = await at.browser.extensionPage('options.html')
  await options.find('.site-lost', 'any review')
})

test('a page that nobody wrote a reader for offers none to mend: the next such page is somebody else’s', async () => {
  const page = await at.open('review.html')
  const slip = await new Hands(page).clip(page, '#review-8807')
  expect((await shown(slip)).name).not.toBe('')
  expect(await slip.evaluate(() => document.querySelectorAll('.mend').length)).toBe(0)
})
