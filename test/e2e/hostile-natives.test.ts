// Pages that lie about the language and the document: what we read is what stands there.
import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import { Hands } from '../drive/hands.ts'
import type { Page, Rect } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { clobber, names, patch, readLikeUs } from './hostile-natives.ts'
import { tell } from './hostile-tally.ts'
import { world } from './setup.ts'

const at = world({ granted: ['http://127.0.0.1/*'] })
interface Liar {
  counted: { calls: Record<string, number>; armed: boolean }
}
const arm = (page: Page, on: boolean) =>
  // After the driver’s own call is over, which would count.
  page.evaluate(
    (now: boolean) => void setTimeout(() => ((globalThis as unknown as Liar).counted.armed = now)),
    on,
  )
const moved = (page: Page) =>
  page.evaluate(() => {
    const { counted } = globalThis as unknown as Liar
    counted.armed = false
    return Object.entries(counted.calls).filter(([, times]) => times > 0)
  })

/** Where the words and the pin stand on every one of these pages: asked of one that does not lie. */
let said: Rect | undefined
let pin: Rect | undefined

/** What was clipped, but for when, where and under which number. The page’s own script is asked for nothing meanwhile. */
async function clipped(page: Page, during: (on: boolean) => Promise<unknown>): Promise<object> {
  const before = (await at.stored<Draft>('drafts')).length
  const hands = new Hands(page)
  said ??= await page.find('.said p')
  pin ??= await hands.pinAt(page, '.said p')
  const [words, coin] = [said, pin]
  await during(true)
  await until(
    'the slip',
    async () => {
      await page.mouse.move(2, 2)
      await page.mouse.move(words.x + words.width / 2, words.y + words.height / 2)
      await new Promise((done) => setTimeout(done, 400))
      await page.mouse.click(coin.x + 16, coin.y + 16)
      const slip = await Promise.race([
        page.frame('slip.html'),
        new Promise<undefined>((done) => setTimeout(() => done(undefined), 1_000)),
      ])
      return slip?.waitFor(() => document.querySelector('#slip-keep') !== null)
    },
    20_000,
  )
  const drafts = await until('the draft', async () => {
    const all = await at.stored<Draft>('drafts')
    return all.length > before && all
  })
  const { id: _, at: __, ...draft } = drafts.at(-1)!
  const path = (url?: string) => url?.replace(/\?\w+/, '')
  return { ...draft, page: { ...draft.page, url: path(draft.page.url) }, permalink: path(draft.permalink) }
}

/** Without anybody’s words yet, so that each clip makes a draft of its own. */
const fresh = (query: string) => at.open(at.at(`tampered.html?${query}`))

test('natives that count and lie are never called by us, and change nothing of what is read', async () => {
  const plain = await clipped(await fresh('plain'), async () => undefined)
  expect(plain).toMatchObject({
    who: { name: 'Edda Voss', role: 'Warden' },
    words:
      'The beans came up in a week, and the whole lane knows why.\n\nSecond helping of praise, with an emphasis.',
  })
  const page = await fresh('patched')
  const patched = await page.evaluate(patch)
  expect(patched).toBeGreaterThan(90)
  // Before our reader comes, which comes with the pointer.
  const found = await clipped(page, (on) => arm(page, on))
  const calls = await moved(page)
  expect(JSON.stringify(found)).toBe(JSON.stringify(plain))
  expect(calls).toEqual([])
  await arm(page, true)
  await page.evaluate(readLikeUs).catch(() => undefined)
  const control = (await moved(page)).length
  expect(control).toBeGreaterThan(2)
  tell({ vector: 'natives patched', tried: patched, through: calls.length, control: `${control} called` })
})

test('things named after what the readers touch change nothing of what is read', async () => {
  const plain = await clipped(await fresh('unnamed'), async () => undefined)
  const page = await fresh('named')
  await page.evaluate(clobber, names)
  const found = await clipped(page, async () => undefined)
  expect(JSON.stringify(found)).toBe(JSON.stringify(plain))
  const control = await page.evaluate((all: string[]) => {
    const form = Document.prototype.querySelector.call(document, 'form:has(#one)') as unknown as Record<
      string,
      unknown
    >
    return all.filter((name) => form[name] instanceof RadioNodeList).length
  }, names)
  expect(control).toBeGreaterThan(40)
  tell({ vector: 'names clobbered', tried: names.length * 7, through: 0, control: `${control} hidden` })
})
