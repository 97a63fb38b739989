import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Moment } from '../../utils/domain/moment'
import { Hands } from '../drive/hands.ts'
import { world } from './setup.ts'

const at = world()

test('support tags one message as an advocacy opportunity and queues an ask in three actions', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-7 .text p')
  await hands.press('a')
  await slip.waitFor(() => document.querySelector('.slip-benefits button'))
  await hands.click(slip, '.slip-benefits button')
  expect(await hands.receipt(slip)).toContain('the ask is queued')
  expect(hands.actions).toBe(3)
  const [moment] = await at.stored<Moment>('moments')
  expect(moment).toMatchObject({
    tags: ['advocacy'],
    who: { name: 'Maren Solheim', email: 'maren.solheim@skerryrescue.example' },
    permalink: `${at.origin}/ticket.html#message-7`,
  })
  expect(moment?.words).toMatch(/^All settled\..*real screens\.$/s)
  const [ask] = await at.stored<Ask>('asks')
  expect(ask).toMatchObject({ state: 'queued', moments: [moment?.id], person: moment?.person })
  expect(ask?.benefit.length).toBeGreaterThan(10)
})

test('undo after queueing takes back the ask with the words', async () => {
  const asks = (await at.stored<Ask>('asks')).length
  const moments = (await at.stored<Moment>('moments')).length
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-5 .text p')
  await hands.press('a')
  await slip.waitFor(() => document.querySelector('.slip-benefits button'))
  await hands.click(slip, '.slip-benefits button')
  await hands.receipt(slip)
  expect(await at.stored('asks')).toHaveLength(asks + 1)
  await hands.press('z')
  await slip.waitFor(() => document.querySelector('#slip-keep'))
  expect(await at.stored('asks')).toHaveLength(asks)
  expect(await at.stored('moments')).toHaveLength(moments)
  await hands.press('Escape')
})

test('the words of the message are taken without quoted mail and signature', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-4 .text p')
  const words = await slip.text('.quote-words')
  expect(words).toContain('given me Advent back')
  expect(words).not.toContain('planned for January')
  await hands.press('Escape')
})

test('the host’s one-key shortcuts never hear what is typed in the slip', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-1 .text p')
  await page.evaluate(() => {
    document.documentElement.dataset['heard'] = ''
    for (const name of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput']) {
      addEventListener(name, () => (document.documentElement.dataset['heard'] += `${name} `), true)
    }
  })
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', 'cr?/ gb')
  for (const key of ['Delete', 'Backspace', 'ArrowUp', 'Home']) await page.keyboard.press(key)
  expect(
    await slip.evaluate(() => document.querySelector<HTMLTextAreaElement>('.slip-more textarea')?.value),
  ).toBe('cr?/ g')
  await hands.press('Escape')
  await page.waitFor(() => document.activeElement === document.body)
  expect(await page.evaluate(() => document.documentElement.dataset['heard'])).toBe('')
  expect(await page.evaluate(() => document.querySelectorAll('.message').length)).toBe(7)
  expect(await page.evaluate(() => document.querySelector('form.composer')?.hasAttribute('hidden'))).toBe(
    true,
  )
})

test('a message in a frame of the page is clipped there', async () => {
  const page = await at.open('mail.html')
  const mail = await page.frame('mail-message.html')
  const hands = new Hands(page)
  const slip = await hands.clip(mail, '.mail-body p')
  const words = await slip.text('.quote-words')
  expect(words).toContain('Tallybird is the reason our new volunteers come back')
  for (const other of ['Bergen in March', 'I owe you a cake', 'Quay 4', 'margin'])
    expect(words).not.toContain(other)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
})
