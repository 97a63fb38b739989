// What a team settles for itself, and what goes out of an ask: drawn by lot, written by nobody's favour, sent by nobody but us.
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Moment } from '../../utils/domain/moment'
import type { Rulebook } from '../../utils/domain/rulebook'
import { downloaded, profileFolder } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const folder = profileFolder(undefined)
afterAll(() => folder.remove())
const at = world({ downloads: folder.path })
const app = (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)
const rules = async (): Promise<Rulebook | undefined> => (await at.stored<Rulebook>('rules'))[0]
const choose = (place: Place, selector: string, value: string) =>
  place.evaluate(
    (s: string, v: string) => {
      const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(s)
      if (!field) throw new Error(`There is no ${s}`)
      field.value = v
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
    },
    selector,
    value,
  )

test('a kind of one’s own, with its words, stands beside ours', async () => {
  const page = await at.browser.extensionPage('options.html')
  await page.type('.rules .field input', 'Robin Falk')
  await page.keyboard.press('Tab')
  await until('the name', async () => (await rules())?.me === 'Robin Falk')
  await page.type('.rules section[aria-labelledby="rules-kinds"] .add-line input', 'Trade-fair cameo')
  await page.click('.rules section[aria-labelledby="rules-kinds"] .add-line button')
  await page.click('.rules-kind summary', 'Trade-fair cameo')
  await page.type('.rules-kind .field:nth-of-type(4) textarea', 'Would you stand with us for ten minutes?')
  await page.keyboard.press('Tab')
  await until('the opening', async () => (await rules())?.kinds[0]?.opening.startsWith('Would you stand'))
  await page.close()
  const ask = await app('asks/new')
  await ask.find('.ask-what select')
  await choose(ask, '.ask-what select', 'custom:Trade-fair cameo')
  await ask.type('[data-benefit]', 'A stage')
  await ask.click('button', 'Draft a message')
  expect(
    await ask.waitFor(() => document.querySelector<HTMLTextAreaElement>('.ask-message')?.value),
  ).toContain('Would you stand with us for ten minutes?')
  await ask.click('button', 'Keep as a draft')
  const kept = await until('the draft', async () => (await at.stored<Ask>('asks'))[0])
  expect(kept).toMatchObject({ kind: 'custom', customKind: 'Trade-fair cameo', state: 'draft' })
})

test('a sample for reviews is drawn by lot, kept, and asks for no praise', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  for (const review of ['8807', '8822', '8830']) {
    const slip = await hands.clip(page, `#review-${review}`)
    await hands.press('Enter')
    await hands.receipt(slip)
    await hands.press('Escape')
    await hands.gone()
  }
  const people = (await at.stored<{ id: string }>('people')).length
  expect(people).toBe(3)
  const draw = await app('asks/sample?venue=trustpilot')
  await draw.find('.shell-view', `${people} people can be drawn`)
  await choose(draw, 'input[type="number"]', '1')
  await draw.click('button', 'Draw, and draft the asks')
  const asks = await until('the asks', async () => {
    const all = (await at.stored<Ask>('asks')).filter(({ kind }) => kind === 'review')
    return all.length === people && all
  })
  const [drawn] = (await rules())?.draws ?? []
  expect(drawn).toMatchObject({ venue: 'trustpilot', every: 1, eligible: people })
  for (const ask of asks) {
    expect(ask).toMatchObject({ state: 'draft', venue: 'trustpilot', draw: drawn?.id, gets: 'thanks' })
    expect(ask.message).toContain('good and bad')
    for (const { words } of await at.stored<Moment>('moments'))
      expect(ask.message).not.toContain(words.slice(0, 20))
  }
  // One that was picked by hand is held, and says why.
  const [first] = asks
  const hand = await app(`asks/new?person=${first?.person}&kind=review`)
  await hand.find('.ask-what .field:last-child select')
  await choose(hand, '.ask-what .field:last-child select', 'trustpilot')
  await hand.find('.holds', 'an unbiased sample')
})

test('the words go into the reply box of the page at hand, and nothing is sent', async () => {
  const ticket = await at.open('ticket.html')
  const hands = new Hands(ticket)
  const slip = await hands.clip(ticket, '#message-7 .text p')
  await hands.press('a')
  await slip.waitFor(() => document.querySelector('.slip-benefits button'))
  await slip.click('.slip-benefits button')
  expect(await hands.receipt(slip)).toContain('the ask is queued')
  await hands.press('Escape')
  await hands.gone()
  const ask = (await at.stored<Ask>('asks')).find(({ state }) => state === 'queued')
  let page = await app(`asks/${ask?.id}`)
  await page.click('button', 'Put into the reply box')
  await page.find('.problem', 'No reply box was found')
  await ticket.front()
  await ticket.click('[data-do="reply"]')
  await page.front()
  await page.click('button', 'Put into the reply box')
  const typed = await ticket.waitFor(
    () => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value,
  )
  expect(typed).toMatch(/^Hello Maren,/)
  expect(typed).toContain(ask?.benefit)
  expect(await ticket.evaluate(() => document.querySelector<HTMLElement>('.composer')?.hidden)).toBe(false)
  expect((await at.stored<Ask>('asks')).find(({ id }) => id === ask?.id)?.state).toBe('queued')
  await page.click('button', 'Reminder')
  const reminder = readFileSync(await downloaded(folder.path, /^goodword-.*\.ics$/), 'utf8')
  expect(reminder.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(reminder).toMatch(/SUMMARY:.*Maren Solheim/)
  // What is not known stays in sight and keeps it back.
  page = await app(`asks/${ask?.id}`)
  await page.click('button', 'Edit')
  await page.type('.ask-message', 'Hello {{someone}}, would you?')
  await page.click('button', 'Save')
  await page.find('.face-text mark', '{{someone}}')
  await page.click('button', 'It was sent')
  await page.find('.problem', 'still has open places')
})
