// Pages that say something else without a load, or draw themselves again under an open slip.
import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import type { Moment } from '../../utils/domain/moment'
import { Hands, shown } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world()

const thanks = (name: string) => ({
  words: `Your night shift saved the launch of ${name}, and we will not forget it.`,
  name,
})
const keep = async (hands: Hands, slip: Place) => {
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  await hands.press('Escape')
  await hands.gone()
}
const noPin = (hands: Hands) => until('the pin to be gone', async () => !(await hands.pin()))
const pinSays = (hands: Hands, kept: boolean) =>
  until(`a pin that says ${kept ? '' : 'not '}kept`, async () => (await hands.pin())?.kept === kept)

const note = (slip: Place) =>
  slip.waitFor(() => document.querySelector<HTMLTextAreaElement>('.slip-more textarea')?.value)
const write = async (slip: Place, words: string) => {
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', words)
  await until('the draft', async () =>
    (await at.stored<Draft>('drafts')).find(({ notes }) => notes === words),
  )
}

test('another mail in the same elements, at the same address: the pin and the next clip are about that one', async () => {
  const page = await at.open(at.at('mailbox.html'))
  const hands = new Hands(page)
  let slip = await hands.clip(page, '.b-text-part p')
  expect(await shown(slip)).toEqual(thanks('Odile Marchetti'))
  await keep(hands, slip)
  await hands.pinAt(page, '.b-text-part p')
  await pinSays(hands, true)
  // The pointer rests; the next mail comes by key.
  await page.keyboard.press('ArrowDown')
  await pinSays(hands, false)
  await at.browser.pressCommand('clip', page)
  slip = await hands.slip()
  expect(await shown(slip)).toEqual(thanks('Tjark Brandt'))
  await keep(hands, slip)
  await page.click('.messageListItem', 'Odile')
  await hands.pinAt(page, '.b-text-part p')
  await pinSays(hands, true)
  await page.click('.messageListItem', 'Sanna')
  await hands.pinAt(page, '.b-text-part p')
  await pinSays(hands, false)
  const moments = await at.stored<Moment>('moments')
  expect(moments.map(({ words, who }) => ({ words, name: who.name }))).toEqual(
    ['Odile Marchetti', 'Tjark Brandt'].map(thanks),
  )
})

test('the pin goes with a mail that is taken away, and the key reads the one that came in its place', async () => {
  const page = await at.open(at.at('mailbox.html'))
  const hands = new Hands(page)
  await hands.pinAt(page, '.b-text-part p')
  await page.keyboard.press('Shift+ArrowDown')
  await page.waitFor(() => document.querySelector('.from')?.textContent === 'Tjark Brandt')
  await at.browser.pressCommand('clip', page)
  const slip = await hands.slip()
  expect(await shown(slip)).toEqual(thanks('Tjark Brandt'))
  await hands.press('Escape')
  await hands.pinAt(page, '.b-text-part p')
  await page.keyboard.press('Delete')
  await noPin(hands)
})

test('a ticket that comes by pjax is read with its own address, and pin and badge are about it', async () => {
  const page = await at.open(at.at('pjax.html?id=7'))
  const hands = new Hands(page)
  let slip = await hands.clip(page, '.thread-body p')
  await keep(hands, slip)
  await until('the badge', async () => (await at.badge(page)) === '1')
  await page.click('#to-8')
  await noPin(hands)
  expect(await hands.pinAt(page, '.thread-body p')).toMatchObject({ kept: false })
  await until('no badge', async () => (await at.badge(page)) === '')
  slip = await hands.clip(page, '.thread-body p')
  expect(await shown(slip)).toEqual({
    words: 'The planner saved season 8 for Percy Ashdown.',
    name: 'Percy Ashdown',
  })
  await keep(hands, slip)
  const kept = (await at.stored<Moment>('moments')).slice(-2)
  expect(kept.map(({ title, permalink, page: { url } }) => ({ title, permalink, url }))).toEqual(
    [7, 8].map((id) => ({
      title: `The planner, part ${id}`,
      permalink: at.at(`tickets.php?id=${id}#thread-entry-3${id}`),
      url: at.at(`pjax.html?id=${id}`),
    })),
  )
  await page.evaluate(() => history.back())
  await page.waitFor(() => document.querySelector('h3')?.textContent?.endsWith('7'))
  await hands.pinAt(page, '.thread-body p')
  await pinSays(hands, true)
})

/** As frameworks do when they lose track: everything is made again. */
const drawAgain = (page: Page) =>
  page.evaluate(() => {
    const before = document.body
    const after = document.createElement('body')
    after.innerHTML = before.innerHTML
    before.replaceWith(after)
  })

test('a page that draws itself again under the slip disturbs neither what is typed nor what is kept', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#review-8815')
  const said = await shown(slip)
  await write(slip, 'Call her before Advent')
  await drawAgain(page)
  expect(await note(slip)).toBe('Call her before Advent')
  await page.keyboard.type(', on a Monday')
  await keep(hands, slip)
  const [moment] = (await at.stored<Moment>('moments')).slice(-1)
  expect(moment).toMatchObject({ notes: 'Call her before Advent, on a Monday', who: { name: said.name } })
  await hands.pinAt(page, '#review-8815')
  await pinSays(hands, true)
})

test('the way to the next passage goes on from where one was before the page drew itself again', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#review-8815')
  const which = () => slip.evaluate(() => /(\d+)\/\d+/.exec(document.body.innerText)?.[1])
  const before = Number(await which())
  expect(before).toBeGreaterThan(1)
  await drawAgain(page)
  await page.keyboard.press('Alt+ArrowDown')
  await until('the next passage', async () => Number(await which()) === before + 1)
})

test('a page that throws out all that is not its own gets the draft offered again', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  let slip = await hands.clip(page, '#review-8807')
  await write(slip, 'Knows the harbour master')
  await page.evaluate(() => {
    document.documentElement.replaceChildren(document.head, document.body)
  })
  await hands.gone()
  slip = await hands.clip(page, '#review-8807')
  expect(await slip.text('.slip-body')).toContain('Your draft from before')
  expect(await note(slip)).toBe('Knows the harbour master')
  await keep(hands, slip)
  expect((await at.stored<Moment>('moments')).at(-1)).toMatchObject({ notes: 'Knows the harbour master' })
})
