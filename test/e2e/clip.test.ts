import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import type { Moment } from '../../utils/domain/moment'
import type { Person } from '../../utils/domain/person'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world()
const review = '#review-8841'

test('a rep clips praise on a review page in two actions, and it is kept', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, review)
  const words = await slip.text('.quote-words')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(hands.actions).toBeLessThanOrEqual(3)
  const [moment] = await at.stored<Moment>('moments')
  expect(moment?.words.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '))
  expect(moment).toMatchObject({
    kind: 'praise',
    page: { url: `${at.origin}/review.html` },
    rating: { best: 5 },
  })
  expect(moment?.who.name).toBeTruthy()
  expect((await until('the kept pin', () => hands.pin()))?.kept).toBe(true)
})

test('the page seen again says how many of its moments are kept', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await hands.pinAt(page, review)
  await until('the pin of a kept one', async () => (await hands.pin())?.kept)
  expect(await at.badge(page)).toBe('1')
})

test('keeping the same words again writes nothing twice', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, review)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toContain('kept already')
  expect(await at.stored('moments')).toHaveLength(1)
})

test('undo takes it back, person and all, and leaves the draft', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-4 .text p')
  await hands.press('Enter')
  await hands.receipt(slip)
  expect(await at.stored('moments')).toHaveLength(2)
  await hands.press('z')
  await slip.waitFor(() => document.querySelector('#slip-keep'))
  expect(await at.stored('moments')).toHaveLength(1)
  expect((await at.stored<Person>('people')).filter((person) => person.emails.length)).toEqual([])
  expect(await at.stored<Draft>('drafts')).toHaveLength(1)
  await hands.press('Escape')
})

test('Escape leaves a draft with everything typed, and it is offered again', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  let slip = await hands.clip(page, '#review-8815')
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', 'Call her before Advent')
  await hands.press('Escape')
  await until('the slip to be gone', async () => !(await page.pierce('iframe')))
  await page.reload()
  slip = await hands.clip(page, '#review-8815')
  expect(
    await slip.waitFor(() => document.querySelector<HTMLTextAreaElement>('.slip-more textarea')?.value),
  ).toBe('Call her before Advent')
  expect(await slip.text('.slip-body')).toContain('Your draft from before')
  await hands.press('Escape')
})

test('a known author brings the person card', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  let slip = await hands.clip(page, '#message-4 .text p')
  await hands.press('Enter')
  await hands.receipt(slip)
  await hands.press('Escape')
  slip = await hands.clip(page, '#message-7 .text p')
  const card = await slip.waitFor(() => document.querySelector('.person-card')?.textContent)
  expect(card).toContain('Maren Solheim')
  expect(card).toContain('never asked')
})

test('by keyboard alone: key, next passage, Enter', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await at.browser.pressCommand('clip', page)
  const slip = await hands.slip()
  const first = await slip.text('.quote-words')
  await page.keyboard.press('Alt+ArrowDown')
  await slip.waitFor(
    (before: string) => document.querySelector('.quote-words')?.textContent !== before,
    first,
  )
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toMatch(/kept/i)
})

test('Tab and Shift+Tab lead on from every button of the slip', async () => {
  const page = await at.open('review.html')
  const slip = await new Hands(page).clip(page, review)
  await slip.waitFor(() => document.activeElement?.id === 'slip-keep')
  const stops = new Set<string>()
  const here = () =>
    slip.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      return String(all.indexOf(document.activeElement ?? document.body))
    })
  stops.add(await here())
  for (let step = 0; step < 4; step++) {
    const before = await here()
    await page.keyboard.press('Shift+Tab')
    await until('the focus elsewhere', async () => (await here()) !== before)
    stops.add(await here())
  }
  expect(stops.size).toBe(5)
  await page.keyboard.press('Tab')
  expect(stops).toContain(await here())
  await page.keyboard.press('Escape')
})

test('the second key keeps at once, without the slip, with undo', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await hands.pinAt(page, '#review-8807')
  const before = (await at.stored('moments')).length
  await page.front()
  await hands.pinAt(page, '#review-8807')
  await at.browser.pressCommand('keep-now', page)
  const slip = await hands.slip()
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await at.stored('moments')).toHaveLength(before + 1)
})
