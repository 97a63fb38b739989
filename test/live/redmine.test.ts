import { beforeAll, expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import { redmine } from './apps/redmine.ts'
import { letters } from './letters.ts'
import { fromCustomers, fromStaff, ticketOf } from './mail.ts'
import { keep, shown, signIn, stage, start } from './stage.ts'

const at = stage(redmine)
beforeAll(async () => signIn(await at.open(`${redmine.url}/login`), '#username', '#password', '#loggedas'))

const open = async (id: number) => {
  const page = await at.open(`${redmine.url}/issues/${id}`)
  return { page, hands: new Hands(page) }
}

test.each(fromCustomers)('$name: $subject', async (mail) => {
  const id = ticketOf(mail)
  const { page, hands } = await open(id)
  const slip = await hands.clip(page, '.wiki', start(mail))
  expect(await shown(slip)).toEqual({ words: mail.words, name: mail.name, notices: [] })
  const moment = await keep(at, hands, slip)
  const title = letters[id - 1]?.title
  const isNote = mail.subject !== title
  expect(moment).toMatchObject({
    words: mail.words,
    title,
    who: { name: mail.name },
    said: mail.at.slice(0, 10),
    page: { site: 'redmine', channel: 'ticket', url: `${redmine.url}/issues/${id}` },
    permalink: `${redmine.url}/issues/${id}${isNote ? '#note-2' : ''}`,
  })
  // Redmine shows no address.
  expect(moment.who.email).toBeUndefined()
})

test.each(fromStaff)('staff’s own words are told from a customer’s: $subject', async (mail) => {
  const { page, hands } = await open(ticketOf(mail))
  const slip = await hands.clip(page, '.wiki', start(mail))
  const { words, notices } = await shown(slip)
  expect(words).toBe(mail.words)
  expect(notices.join()).toContain('written by staff')
  await hands.press('Escape')
})
