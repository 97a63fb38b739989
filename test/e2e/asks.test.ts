// The whole cycle: a good word, an ask that waits for a pain to be answered, a promise kept and told, and a thank-you.
import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Give } from '../../utils/domain/give'
import type { Moment } from '../../utils/domain/moment'
import type { Person } from '../../utils/domain/person'
import { Hands } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const at = world({ reducedMotion: true })
const app = (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)

/** Chooses or types as the browser reports it: popups of lists and days are drawn outside of any page. */
const fill = (place: Place, selector: string, value: string) =>
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
const theAsk = async (): Promise<Ask> => {
  const [ask] = await at.stored<Ask>('asks')
  if (!ask) throw new Error('There is no ask')
  return ask
}
const askIs = (state: Ask['state']) => until(`the ask ${state}`, async () => (await theAsk()).state === state)
const maren = async () => {
  const found = (await at.stored<Person>('people')).find(({ emails }) => emails[0]?.startsWith('maren'))
  if (!found) throw new Error('Maren is not known')
  return found
}

test('a good word is kept and its author nominated with one key', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-7 .text p')
  await fill(slip, '.slip-kind select', 'praise')
  await hands.press('n')
  await slip.waitFor(() => document.activeElement?.id === 'slip-reason')
  await page.keyboard.type('Says plainly what it is for')
  await slip.click('.slip-kind-toggle', 'Case study')
  await slip.click('.slip-kind-toggle', 'Quote')
  await slip.type('.slip-nominate input', 'Robin Falk')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept, and nominated.')
  expect((await maren()).advocate).toMatchObject({
    status: 'nominated',
    reason: 'Says plainly what it is for',
    nominatedBy: 'Robin Falk',
    willing: ['case-study', 'quote'],
  })
})

test('an ask is queued, and held when a pain of theirs is clipped from the ticket', async () => {
  const page = await app(`asks/new?person=${(await maren()).id}`)
  await page.click('.suggestion')
  await page.click('.values-answer', 'Yes')
  await page.find('.values-answer[aria-pressed="true"]', 'Yes')
  await page.click('.queue button', 'Queue')
  await askIs('queued')
  expect(await theAsk()).toMatchObject({ kind: 'case-study', gets: 'visibility' })

  const ticket = await at.open('ticket.html')
  const hands = new Hands(ticket)
  const slip = await hands.clip(ticket, '#message-1 .text p')
  await fill(slip, '.slip-kind select', 'pain')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  await askIs('held')
  expect((await theAsk()).holds).toMatchObject([{ gate: 'open-pain' }])
  await page.front()
  await page.find('.holds', 'An open pain comes first')
  // Sending all the same would want a reason.
  expect(await page.evaluate(() => document.body.textContent?.includes('It was sent'))).toBe(false)
  await page.find('button', 'Send anyway…')
})

test('the promise is made, kept and told, and the ask is free by itself', async () => {
  const [pain] = (await at.stored<Moment>('moments')).filter(({ kind }) => kind === 'pain')
  const page = await app(`moments/${pain?.id}`)
  await page.type('.listening textarea', 'The map must not vanish while boats are out')
  await page.click('.quote')
  await until('the understanding', async () =>
    (await at.stored<Moment>('moments')).some(
      ({ understood, stage }) => understood && stage === 'understood',
    ),
  )
  await page.click('a', 'Promise something…')
  await page.type('[data-want="what"]', 'The map stays where it is through every restart')
  await page.click('button', 'Promise')
  await page.click('button', 'Done')
  // The button moves to where the one before it stood.
  await page.waitFor(() => document.body.textContent?.includes('done, not told yet'))
  await page.click('button', 'They were told…')
  await page.click('.channel')
  await page.click('[type="submit"]', 'They were told')
  await until('the give told', async () => (await at.stored<Give>('gives'))[0]?.state === 'told')
  const moments = await at.stored<Moment>('moments')
  expect(moments.find(({ id }) => id === pain?.id)?.stage).toBe('told')
  await askIs('queued')
  expect((await theAsk()).history.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'draft queued',
    'queued held',
    'held queued',
  ])
  const today = await app('today')
  await today.find('.shell-view', 'Free again')
})

test('it goes out, is answered, done and thanked; balance and timeline say so', async () => {
  const page = await app(`asks/${(await theAsk()).id}`)
  const mail = await page.waitFor(() =>
    document.querySelector<HTMLAnchorElement>('a[href^="mailto:maren"]')?.getAttribute('href'),
  )
  expect(decodeURIComponent(String(mail))).toContain('Robin Falk')
  await page.click('button', 'It was sent')
  await askIs('sent')
  expect((await theAsk()).message).toMatch(/^Hello Maren,/)
  await page.click('button', 'They said yes')
  await askIs('accepted')
  await page.click('button', 'Done')
  await page.click('.grade', '4')
  await page.type('input[type="number"]', '75')
  await page.click('button', 'It is done')
  await askIs('completed')
  expect((await theAsk()).outcome).toMatchObject({ actual: 4, minutes: 75 })
  await page.click('button', 'Thanked…')
  await page.type('.form input', 'Call')
  await page.click('[type="submit"]', 'Thanked')
  await askIs('thanked')
  expect((await theAsk()).outcome).toMatchObject({ actual: 4, minutes: 75, told: { channel: 'Call' } })

  const gives = await at.stored<Give>('gives')
  expect(gives.map(({ kind, state, by }) => [kind, state, by])).toEqual([
    ['fix', 'told', 'Robin Falk'],
    ['visibility', 'promised', 'Robin Falk'],
  ])
  const person = await app(`people/${(await maren()).id}`)
  await person.find('.balance', 'We gave 20')
  await person.find('.balance', 'They gave 50')
  await person.find('.event-by-customer', 'Case study')
  await person.find('.event-for-customer', 'The map stays where it is')
  await person.find('.event-owed', 'finished piece')
})

test('a stand is looked back on when its day has come, and counts', async () => {
  const { id } = await maren()
  let page = await app(`gives/new?kind=stand&person=${id}`)
  const tomorrow = await page.evaluate(() => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10))
  await page.type('[data-want="decision"]', 'End the free tier for rescue services')
  await page.type('[data-want="decider"]', 'Pricing board')
  await page.type('[data-want="position"]', 'They train half of those who come to us later')
  await page.type('[data-want="measure"]', 'services that leave')
  await page.type('[data-want="amount"]', '4 of 11')
  await fill(page, '[data-want="by"]', tomorrow)
  await fill(page, '[data-want="review"]', tomorrow)
  await page.click('button', 'Take this stand')
  const stand = await until('the stand', async () =>
    (await at.stored<Give>('gives')).find(({ kind }) => kind === 'stand'),
  )
  expect(stand).toMatchObject({ state: 'promised', person: id, stand: { shared: false, review: tomorrow } })
  await page.find('.shell-view', 'you will be asked what happened')
  expect(await page.evaluate(() => document.querySelectorAll('.result').length)).toBe(0)

  page = await app('data')
  await page.find('button', 'Export')
  await page.evaluate(() => {
    const real = Date.now
    Date.now = () => real() + 3 * 86_400_000
  })
  await page.click('[role="tab"], nav a', 'Today')
  await page.find('.shell-view', 'Stands to look back on')
  await page.click('a', 'Look back')
  await page.click('.result', 'Confirmed')
  await page.click('button', 'Write it down')
  await until('the outcome', async () =>
    (await at.stored<Give>('gives')).some(({ stand }) => stand?.outcome?.result === 'confirmed'),
  )
  await page.click('[role="tab"], nav a', 'Gives')
  await page.find('.hit-rate', 'right in 1 of 1')
})

test('none of these views has anything that axe finds wrong, with all that is in them', async () => {
  const [pain] = (await at.stored<Moment>('moments')).filter(({ kind }) => kind === 'pain')
  const gives = (await at.stored<Give>('gives')).map(({ id }) => `gives/${id}`)
  const ask = `asks/${(await theAsk()).id}`
  for (const path of ['today', ask, `people/${(await maren()).id}`, `moments/${pain?.id}`, ...gives]) {
    const page = await app(path)
    for (const dark of [false, true]) {
      await page.setViewport(dark ? 320 : 1280, 800)
      await page.emulate({ dark, reducedMotion: true })
      await page.waitFor(() => document.querySelector('.shell-view h2, .today'))
      expect(await wrongIn(page), `${path} ${dark ? 'dark, 320 px' : 'light'}`).toEqual([])
    }
    await page.close()
  }
})
