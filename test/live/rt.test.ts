import { beforeAll, expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import { Hands } from '../drive/hands.ts'
import { rt } from './apps/rt.ts'
import { fromCustomers, fromStaff, type Mail, ticketOf } from './mail.ts'
import { keep, kept, note, shown, signIn, stage, start, writeNote } from './stage.ts'

const at = stage(rt)
beforeAll(async () => signIn(await at.open(rt.url), '[name=user]', '[name=pass]', '#preferences'))

const body = '.transaction.message .messagebody'
const open = async (id: number) => {
  const page = await at.open(`${rt.url}/Ticket/Display.html?id=${id}`)
  await page.find(body)
  await page.waitFor(standsStill)
  return { page, hands: new Hands(page) }
}
const record = (mail: Mail) => ({
  words: mail.words,
  title: mail.subject,
  who: { name: mail.name, email: mail.email },
  said: mail.at.replace('Z', ':00+00:00'),
  page: { site: 'rt', channel: 'ticket', url: `${rt.url}/Ticket/Display.html?id=${ticketOf(mail)}` },
  permalink: expect.stringContaining(`/Ticket/Display.html?id=${ticketOf(mail)}#txn-`),
})
const [thanks, ...others] = fromCustomers

test('thanks in a ticket are tagged, and an ask is queued', async () => {
  const { page, hands } = await open(ticketOf(thanks!))
  const slip = await hands.clip(page, body, start(thanks!))
  await hands.press('a')
  await slip.find('.slip-benefits button')
  await hands.click(slip, '.slip-benefits button')
  expect(await hands.receipt(slip)).toContain('the ask is queued')
  const moment = await kept(at, thanks!.words)
  expect(moment).toMatchObject({ ...record(thanks!), tags: ['advocacy'] })
  const asks = await at.stored<Ask>('asks')
  expect(asks).toMatchObject([{ state: 'queued', moments: [moment.id], person: moment.person }])
})

test.each(others)('$name: $subject', async (mail) => {
  const { page, hands } = await open(ticketOf(mail))
  const slip = await hands.clip(page, body, start(mail))
  expect(await shown(slip)).toEqual({ words: mail.words, name: mail.name, notices: [] })
  expect(await keep(at, hands, slip)).toMatchObject(record(mail))
})

test.each(fromStaff)('staff’s own words are told from a customer’s: $subject', async (mail) => {
  const { page, hands } = await open(ticketOf(mail))
  const slip = await hands.clip(page, body, start(mail))
  const { words, notices } = await shown(slip)
  expect(words).toBe(mail.words)
  expect(notices.join()).toContain('written by staff')
  await hands.press('Escape')
})

test('the ticket never hears what is typed in the slip', async () => {
  const { page, hands } = await open(ticketOf(others[1]!))
  const slip = await hands.clip(page, body, start(others[1]!))
  const [address, messages] = [await page.url(), await page.evaluate(countMessages)]
  expect(await writeNote(page, slip)).toBe(note)
  await hands.press('Escape')
  expect([await page.url(), await page.evaluate(countMessages)]).toEqual([address, messages])
  // The same key without the slip does what RT says: the test above can fail.
  await page.waitFor(() => document.activeElement === document.body)
  await page.keyboard.press('r')
  await page.waitFor(() => location.pathname.endsWith('/Ticket/Update.html'))
})

/** Runs in the page: RT brings the messages after the page, and unfolds them slowly. */
async function standsStill(): Promise<boolean> {
  const height = document.documentElement.scrollHeight
  for (let frames = 0; frames < 15; frames++) await new Promise(requestAnimationFrame)
  return document.documentElement.scrollHeight === height
}

/** Runs in the page. */
const countMessages = () => document.querySelectorAll('.transaction.message').length
