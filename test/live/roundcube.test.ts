import { beforeAll, expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { roundcube } from './apps/roundcube.ts'
import { fromCustomers, fromStaff, type Mail } from './mail.ts'
import { keep, note, shown, signIn, stage, start, writeNote } from './stage.ts'

const at = stage(roundcube)
beforeAll(async () => signIn(await at.open(roundcube.url), '#rcmloginuser', '#rcmloginpwd', '#messagelist'))

const row = '#messagelist tr.message'
/** Chooses the mail in the list; it comes up in the preview, which is a frame beside it. */
const pick = async (page: Page, mail: Mail) => {
  await page.click(row, mail.subject)
  return until('the mail', async () => {
    const preview = await page.frame('_action=preview')
    return (await preview.text()).includes(start(mail)) && preview
  })
}
const open = async (mail: Mail) => {
  const page = await at.open(`${roundcube.url}/?_task=mail&_mbox=${mail.ours ? 'Sent' : 'INBOX'}`)
  return { page, frame: await pick(page, mail), hands: new Hands(page) }
}
const complaint = fromCustomers[2]!

test.each(fromCustomers)('$name: $subject', async (mail) => {
  const { page, frame, hands } = await open(mail)
  const slip = await hands.clip(frame, '#messagebody', start(mail))
  expect(await shown(slip)).toEqual({ words: mail.words, name: mail.name, notices: [] })
  const moment = await keep(at, hands, slip)
  const url = await frame.url()
  const uid = new URL(url).searchParams.get('_uid')
  expect(moment).toMatchObject({
    words: mail.words,
    title: mail.subject,
    who: { name: mail.name, email: mail.email },
    // The page names no zone.
    said: mail.at.slice(0, -1),
    page: { site: 'roundcube', channel: 'mail' },
    permalink: `${roundcube.url}/?_task=mail&_action=show&_uid=${uid}&_mbox=INBOX`,
  })
  expect(moment.page.url).toContain(`_uid=${uid}&`)
  expect(await page.url()).not.toContain('_uid')
})

test.each(fromStaff)('staff’s own words are told from a customer’s: $subject', async (mail) => {
  const { frame, hands } = await open(mail)
  const slip = await hands.clip(frame, '#messagebody', start(mail))
  const { words, notices } = await shown(slip)
  expect(words).toBe(mail.words)
  expect(notices.join()).toContain('written by staff')
  await hands.press('Escape')
})

test('the mailbox never hears what is typed in the slip', async () => {
  const { page, frame, hands } = await open(complaint)
  const slip = await hands.clip(frame, '#messagebody', start(complaint))
  const [address, mail] = [await page.url(), await frame.url()]
  expect(await writeNote(page, slip)).toBe(note)
  await hands.press('Escape')
  expect([await page.url(), await frame.url()]).toEqual([address, mail])
  expect(await page.evaluate(countRows)).toBe(fromCustomers.length)
  await page.reload()
  await page.find(row)
  expect(await page.evaluate(countRows)).toBe(fromCustomers.length)
  // The same key without the slip throws the mail away: the test above can fail.
  await pick(page, complaint)
  // Until all of the mail is there, Roundcube hears no command.
  await page.waitFor(() => !(globalThis as unknown as { rcmail: { busy: boolean } }).rcmail.busy)
  await page.keyboard.press('Delete')
  await until('a mail fewer', async () => (await page.evaluate(countRows)) === fromCustomers.length - 1)
})

/** Runs in the page. A mail that went to the trash leaves an unseen row. */
const countRows = () =>
  [...document.querySelectorAll('#messagelist tr.message')].filter((one) => one.checkVisibility()).length
