// A newcomer's whole way, from the install to a file of their own, with every deliberate action counted: a click, a
// key, or one text typed. docs/walkthrough.md tells what they stop at; its figures are these.
import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Moment } from '../../utils/domain/moment'
import type { Person } from '../../utils/domain/person'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { downloaded } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodword-newcomer-'))
const at = world({ welcome: true, downloads: folder })
const actions: Record<string, number> = {}

/** Counts what somebody does until the end of the work. */
async function counted(what: string, hands: Hands, work: () => Promise<void>): Promise<void> {
  const before = hands.actions
  await work()
  actions[what] = hands.actions - before
}

const stateOf = async (state: Ask['state']) =>
  until(`the ask ${state}`, async () => (await at.stored<Ask>('asks'))[0]?.state === state)

test('the first steps: a sample kept, a site switched on', async () => {
  const page = await at.browser.page('welcome.html')
  await page.setViewport(1280, 900)
  const hands = new Hands(page)
  await counted('first steps', hands, async () => {
    await hands.click(page, '.welcome-pin')
    await page.waitFor(() => document.activeElement?.id === 'slip-keep')
    await hands.press('Enter')
    await page.waitFor(() => document.querySelector('.slip-receipt-said'))
    await hands.press('Escape')
    await hands.click(page, '.welcome-sites button', 'Trustpilot')
    await page.waitFor(() => document.querySelector('.welcome-sites [aria-pressed=true]'))
  })
  await page.close()
})

test('a word of praise from a ticket: kept, its author nominated, an ask queued', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  await counted('clip', hands, async () => {
    const slip = await hands.clip(page, '#message-7 .text p')
    hands.actions++
    await slip.evaluate(() => {
      const kind = document.querySelector<HTMLSelectElement>('.slip-kind select')
      if (kind) kind.value = 'praise'
      kind?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await hands.press('Enter')
    expect(await hands.receipt(slip)).toBe('Kept.')
  })
  const slip = await hands.slip()
  await counted('nominate', hands, async () => {
    await hands.press('n')
    await slip.waitFor(() => document.activeElement?.id === 'slip-reason')
    hands.actions++
    await page.keyboard.type('Says plainly what it is for')
    await hands.press('Enter')
    await slip.waitFor(() => document.querySelector('.slip-receipt-said')?.textContent?.includes('nominated'))
  })
  await counted('ask', hands, async () => {
    await hands.press('a')
    await slip.waitFor(() => document.querySelector('.slip-benefits button'))
    await hands.press('1')
    await slip.waitFor(() => document.querySelector('.slip-receipt a[href*="#/asks/"]'))
  })
  expect((await at.stored<Ask>('asks')).map(({ state }) => state)).toEqual(['queued'])
  await counted('write and send', hands, async () => {
    await hands.click(slip, '.slip-receipt a', 'Write it')
    const own = await at.browser.page(/app\.html.*#\/asks\//)
    await own.setViewport(1280, 900)
    // A message is signed: who one is, is asked once.
    hands.actions++
    await own.type('.my-name input', 'Robin Falk')
    hands.actions++
    await own.keyboard.press('Enter')
    hands.actions++
    await own.find('a[href^="mailto:"]')
    await hands.click(own, 'button', 'It was sent')
    await stateOf('sent')
  })
})

test('the yes, what came of it, and a thank-you', async () => {
  const page = await at.browser.page(/app\.html.*#\/asks\//)
  await page.front()
  const hands = new Hands(page)
  await counted('yes and done', hands, async () => {
    await hands.click(page, 'button', 'They said yes')
    await stateOf('accepted')
    await hands.click(page, 'button', 'Done')
    await hands.click(page, '.grade', '4')
    await hands.click(page, 'button', 'It is done')
    await stateOf('completed')
  })
  await counted('thank', hands, async () => {
    await hands.press('g')
    await hands.press('t')
    await page.waitFor(() => location.hash.startsWith('#/today'))
    await hands.click(page, '.today-row button', 'Thanked')
    await stateOf('thanked')
  })
})

test('everything in a file of their own', async () => {
  const page = await at.browser.page(/app\.html.*#\/today/)
  const hands = new Hands(page)
  await counted('export', hands, async () => {
    await hands.press('g')
    await hands.press('d')
    await hands.click(page, 'button', 'Export as JSON')
    await downloaded(folder, /\.json$/)
  })
  const [moments, people] = [await at.stored<Moment>('moments'), await at.stored<Person>('people')]
  expect([moments.length, people.length]).toEqual([2, 2])
  expect(actions).toEqual({
    'first steps': 4,
    clip: 3,
    nominate: 3,
    ask: 2,
    'write and send': 5,
    'yes and done': 4,
    thank: 3,
    export: 3,
  })
})
