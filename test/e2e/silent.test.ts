// A storage that takes every question and answers none: whoever waits is told so, and nothing is lost once it answers.
import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import type { Moment } from '../../utils/domain/moment'
import { Hands, shown } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world()
const silent = 'The browser’s storage does not answer.'
type Held = typeof globalThis & { held: boolean; over: Promise<void> }

/** Runs in a page of ours: one transaction over everything that does not end, so that all others wait behind it. */
async function hold(): Promise<void> {
  const world = globalThis as Held
  const open = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('goodword')
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(new Error('The database could not be opened'))
  })
  const work = open.transaction([...open.objectStoreNames], 'readwrite')
  world.held = true
  world.over = new Promise((done) => (work.oncomplete = () => done()))
  const again = () => {
    if (world.held) work.objectStore('drafts').get('none').onsuccess = again
    else open.close()
  }
  again()
}
/** Opens a page of ours that holds the storage. */
async function held(): Promise<Page> {
  const holder = await at.open(`${at.browser.origin}/app.html#/data`)
  await holder.find('.import-step, #view h2, #view *')
  await holder.evaluate(hold)
  return holder
}
const letGo = (holder: Page) =>
  holder.evaluate(async () => {
    const world = globalThis as Held
    world.held = false
    await world.over
  })
const says = (place: Place) => place.find('.problem', silent)
const saysNothing = (place: Place) =>
  place.waitFor(
    (words: string) => document.body.innerText.length > 0 && !document.body.innerText.includes(words),
    silent,
  )

test('app and slip say that the storage does not answer, and go on once it does: nothing typed meanwhile is lost', async () => {
  const holder = await held()
  const app = await at.open(`${at.browser.origin}/app.html#/moments`)
  const page = await at.open('review.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#review-8841')
  expect((await shown(slip)).words.length).toBeGreaterThan(20)
  await says(slip)
  await says(app)
  expect(await app.evaluate(() => document.querySelector('.empty, [data-row]'))).toBeNull()
  await slip.type('#slip-name', ' of the silence')
  await hands.press('Enter')
  await letGo(holder)
  expect(await hands.receipt(slip)).toBe('Kept.')
  await saysNothing(slip)
  await app.find('[data-row]', 'of the silence')
  await saysNothing(app)
  const moments = await at.stored<Moment>('moments')
  expect(moments.map(({ who }) => who.name?.includes('of the silence'))).toEqual([true])
  expect(await at.stored('drafts')).toEqual([])
})

test('what is kept at once stands in the slip with the reason, and is kept once', async () => {
  const holder = await held()
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await hands.pinAt(page, '#review-8807')
  await at.browser.pressCommand('keep-now', page)
  const slip = await hands.slip()
  await says(slip)
  await letGo(holder)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toMatch(/kept/i)
  expect(await at.stored<Moment>('moments')).toHaveLength(2)
})

test('what a small frame hands to the page around it stands there with the reason, and waits as a draft', async () => {
  const holder = await held()
  const src = at.at('letter.html?small')
  const wish = new URLSearchParams({ src, width: '300', height: '160' })
  const page = await at.open(at.at(`around.html?${wish}`))
  const hands = new Hands(page)
  const frame = await page.frame(src)
  await hands.select(frame, '#said', 'kind to my father')
  await at.browser.pressCommand('clip', page)
  const slip = await page.frame('slip.html')
  await says(slip)
  await letGo(holder)
  await until('the draft', async () =>
    (await at.stored<Draft>('drafts')).some(({ words }) => words === 'kind to my father'),
  )
})
