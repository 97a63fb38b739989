import { beforeAll, expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { sogo } from './apps/sogo.ts'
import { fromCustomers, fromStaff, type Mail } from './mail.ts'
import { keep, note, shown, signIn, stage, start, writeNote } from './stage.ts'

const at = stage(sogo)
const row = 'md-list-item.sg-message-list-item'
const body = 'md-card .msg-body'
beforeAll(async () =>
  signIn(await at.open(sogo.url), '[ng-model="app.creds.username"]', '[ng-model="app.creds.password"]', row),
)

const pick = async (page: Page, mail: Mail) => {
  await page.click(row, mail.subject.slice(0, 12))
  await page.find(body, start(mail))
}
const open = async (mail: Mail) => {
  const page = await at.open(sogo.url)
  if (mail.ours) await page.click('md-list-item:not(.sg-message-list-item)', 'Sent')
  await pick(page, mail)
  return { page, hands: new Hands(page) }
}
const record = (mail: Mail, url: string) => ({
  words: mail.words,
  // SOGo shows no tags in a subject.
  title: mail.subject.replace(/<[^>]+>/g, ''),
  who: { name: mail.name, email: mail.email },
  said: mail.at,
  page: { site: 'sogo', channel: 'mail', url },
  permalink: url,
})
const check = async (page: Page, hands: Hands, mail: Mail) => {
  const slip = await hands.clip(page, body, start(mail))
  expect(await shown(slip)).toEqual({ words: mail.words, name: mail.name, notices: [] })
  expect(await keep(at, hands, slip)).toMatchObject(record(mail, await page.url()))
}
const [first, second, third, ...others] = fromCustomers

test('the next mail, which a click brings without a load, is read for what it is', async () => {
  const { page, hands } = await open(first!)
  await page.evaluate(() => (document.documentElement.dataset['loaded'] = 'once'))
  const address = await page.url()
  await check(page, hands, first!)
  await hands.press('Escape')
  await pick(page, second!)
  expect(await page.url()).not.toBe(address)
  expect(await hands.pinAt(page, body, start(second!))).toMatchObject({ kept: false })
  await check(page, hands, second!)
  expect(await page.evaluate(() => document.documentElement.dataset['loaded'])).toBe('once')
})

test.each([third!, ...others])('$name: $subject', async (mail) => {
  const { page, hands } = await open(mail)
  await check(page, hands, mail)
})

test.each(fromStaff)('staff’s own words are told from a customer’s: $subject', async (mail) => {
  const { page, hands } = await open(mail)
  const slip = await hands.clip(page, body, start(mail))
  const { words, notices } = await shown(slip)
  expect(words).toBe(mail.words)
  expect(notices.join()).toContain('written by staff')
  await hands.press('Escape')
})

test('the mailbox never hears what is typed in the slip', async () => {
  const { page, hands } = await open(third!)
  const slip = await hands.clip(page, body, start(third!))
  const address = await page.url()
  expect(await writeNote(page, slip)).toBe(note)
  await hands.press('Escape')
  expect([await page.url(), await page.evaluate(countRows)]).toEqual([address, fromCustomers.length])
  await page.reload()
  await page.find(row)
  expect(await page.evaluate(countRows)).toBe(fromCustomers.length)
  // The same key without the slip throws the mail away: the test above can fail.
  await pick(page, third!)
  await page.keyboard.press('Delete')
  await until('a mail fewer', async () => (await page.evaluate(countRows)) === fromCustomers.length - 1)
})

/** Runs in the page. */
const countRows = () => document.querySelectorAll('md-list-item.sg-message-list-item').length
