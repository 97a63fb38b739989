import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Moment } from '../../utils/domain/moment'
import type { Person } from '../../utils/domain/person'
import { Hands } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { choose } from './choose.ts'
import { world } from './setup.ts'

const at = world()

const app = async (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)
// Not by innerText: a row outside the screen is not laid out before it is scrolled to, and has none.
const rows = (place: Place) =>
  place.evaluate(() =>
    [...document.querySelectorAll('[data-row]')].map((row) => (row.textContent ?? '').replace(/\s+/g, ' ')),
  )
const rowsLeft = (place: Place, many: number) =>
  place.waitFor((wanted: number) => document.querySelectorAll('[data-row]').length === wanted, many)

/** Chooses in a list as the browser reports it; its own popup is drawn outside of any page. */
const momentWith = async (words: string) => {
  const found = (await at.stored<Moment>('moments')).find((moment) => moment.words.includes(words))
  if (!found) throw new Error(`Nobody said “${words}”`)
  return found
}
const maren = async () => {
  const found = (await at.stored<Person>('people')).find(({ emails }) =>
    emails.some((email) => email.startsWith('maren')),
  )
  if (!found) throw new Error('Maren is not known')
  return found
}

test('a few words of two people are kept', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  for (const [message, kind] of [
    ['1', 'need'],
    ['4', 'praise'],
    ['5', 'question'],
  ] as const) {
    const slip = await hands.clip(page, `#message-${message} .text p`)
    await choose(slip, '.slip-kind select', kind)
    await slip.waitFor(
      (wanted: string) => document.querySelector<HTMLSelectElement>('.slip-kind select')?.value === wanted,
      kind,
    )
    await hands.press('Enter')
    expect(await hands.receipt(slip)).toBe('Kept.')
    await hands.press('Escape')
    await until('the slip to be gone', async () => !(await page.pierce('iframe')))
  }
  expect((await at.stored<Moment>('moments')).map(({ kind }) => kind)).toEqual(['need', 'praise', 'question'])
})

test('search finds words and names, with or without accents', async () => {
  const page = await app('moments')
  await rowsLeft(page, 3)
  await page.type('[data-search]', 'hakon bratt')
  await rowsLeft(page, 1)
  expect((await rows(page))[0]).toContain('Håkon')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('ÁDVENT')
  await rowsLeft(page, 2)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('nobody ever said')
  await page.find('button', 'Show everything')
})

test('moments are filtered by side and by kind, and the address remembers it', async () => {
  const page = await app('moments')
  await rowsLeft(page, 3)
  await page.click('.segments button', 'By customers')
  await rowsLeft(page, 1)
  await page.click('.segments button', 'For customers')
  await rowsLeft(page, 2)
  await choose(page, 'select[aria-label="Kind"]', 'question')
  await rowsLeft(page, 1)
  await page.reload()
  await rowsLeft(page, 1)
  expect((await rows(page))[0]).toContain('boat hours')
})

test('a note and a tag persist, and the words stay as they were said', async () => {
  const before = await momentWith('given me Advent back')
  const page = await app(`moments/${before.id}`)
  await page.type('.auto-text textarea', 'Ring her on Saturdays')
  await page.type('.tag-field input', 'year-end')
  await page.keyboard.press('Enter')
  await until('both to be kept', async () => {
    const { notes, tags } = await momentWith('given me Advent back')
    return notes === 'Ring her on Saturdays' && tags.includes('year-end')
  })
  await page.reload()
  expect(
    await page.waitFor(() => document.querySelector<HTMLTextAreaElement>('.auto-text textarea')?.value),
  ).toBe('Ring her on Saturdays')
  await page.find('.tag-field .chips', 'year-end')
  expect((await momentWith('given me Advent back')).words).toBe(before.words)
})

test('the way back leads to the page at the very words', async () => {
  const { id } = await momentWith('given me Advent back')
  const page = await app(`moments/${id}`)
  await page.find('.moment-do a', 'Open at these words')
  const href = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLAnchorElement>('.moment-do a')].find((link) =>
        link.textContent?.includes('Open at'),
      )?.href,
  )
  const url = new URL(String(href))
  expect(url.protocol).toBe('http:')
  expect(url.href.split('#')[0]).toBe(`${at.origin}/ticket.html`)
  expect(decodeURIComponent(url.hash)).toMatch(/:~:text=.*Ines, you said you would ring/)
})

test('a person’s timeline shows both sides, and they are nominated with a reason and kinds', async () => {
  const page = await app(`people/${(await maren()).id}`)
  await page.find('.event-by-customer')
  await page.find('.event-for-customer')
  await page.click('button', 'Nominate as an advocate')
  await page.type('form textarea', 'Says it plainly')
  await page.click('.checks label', 'Speaking')
  await page.click('form button', 'Nominate')
  await until('the nomination', async () => (await maren()).advocate?.status === 'nominated')
  expect((await maren()).advocate).toMatchObject({ willing: ['speaking'] })
  expect(JSON.stringify((await maren()).advocate)).toContain('Says it plainly')
})

test('an ask cannot be queued before it says what they get, and then it is', async () => {
  const { id } = await momentWith('given me Advent back')
  const page = await app(`moments/${id}`)
  await page.click('.moment-do a', 'Ask')
  await page.click('.queue button', 'Queue')
  await page.waitFor(() => document.activeElement?.hasAttribute('data-benefit'))
  expect(await at.stored('asks')).toEqual([])
  await page.keyboard.type('A seat at the table & a cake, with candles')
  await page.click('.queue button', 'Queue')
  await page.waitFor(() => document.activeElement?.getAttribute('data-pitch') === 'ask-without-give')
  await choose(page, '[data-pitch="ask-without-give"]', 'introduction')
  await page.click('.queue button', 'Queue')
  await page.waitFor(() => document.activeElement?.closest('[data-pitch="ask-without-values"]') !== null)
  await page.click('.values-answer', 'Yes')
  await page.find('.values-answer[aria-pressed="true"]', 'Yes')
  await page.click('.queue button', 'Queue')
  const [ask] = await until('the ask', async () => {
    const asks = await at.stored<Ask>('asks')
    return asks.length > 0 && asks
  })
  expect(ask).toMatchObject({
    state: 'queued',
    moments: [id],
    person: (await maren()).id,
    benefit: 'A seat at the table & a cake, with candles',
  })
})

test('an ask opens as a mail draft with everything encoded', async () => {
  const [ask] = await at.stored<Ask>('asks')
  const page = await app(`asks/${ask?.id}`)
  await page.find('.face-text mark', '{{me}}')
  expect(await page.evaluate(() => document.querySelectorAll('a[href^="mailto:"]').length)).toBe(0)
  await page.type('.my-name input', 'Robin Falk')
  await page.click('.my-name button', 'Save')
  const href = await page.waitFor(() =>
    document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.getAttribute('href'),
  )
  expect(href).toMatch(/^mailto:maren\.solheim@skerryrescue\.example\?subject=[^&\s]+&body=[^&\s]+$/)
  const about = new URLSearchParams(String(href).split('?')[1])
  expect(about.get('body')).toContain('A seat at the table & a cake, with candles')
  expect(about.get('body')).toContain('Maren')
  expect(about.get('body')).toMatch(/Robin Falk$/)
})

test('a draft that waits is continued from the panel', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#review-8822')
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', 'Half a thought')
  await hands.press('Escape')
  await until('the slip to be gone', async () => !(await page.pierce('iframe')))
  const panel = await at.browser.openPanel(page)
  await panel.click('.strip-draft a')
  expect(
    await panel.waitFor(() => document.querySelector<HTMLTextAreaElement>('.draft-view textarea')?.value),
  ).toBe('Half a thought')
  await panel.click('.draft-view button', 'Keep')
  await panel.waitFor(() => document.querySelector('.slip-receipt-said')?.textContent === 'Kept.')
  expect((await at.stored<Moment>('moments')).at(-1)).toMatchObject({ notes: 'Half a thought' })
  expect(await at.stored('drafts')).toEqual([])
})
