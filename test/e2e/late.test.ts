// Software that people host themselves, and that shows what it is only after our reader came.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import { Hands, shown } from '../drive/hands.ts'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world({ granted: ['http://late.test/*'], hosts: ['late.test'] })

const season = { words: 'The planner saved our season, and the whole club knows it.', name: 'Sanna Lehto' }
const last = async () => (await at.stored<Moment>('moments')).at(-1)

/** Whose reader stands in the page now. */
const readerOf = async (page: Page) =>
  at.browser.inBackground(
    async (url: string) => {
      interface Api {
        tabs: { query(about: object): Promise<{ id: number; url?: string }[]> }
        scripting: { executeScript(what: object): Promise<{ result?: string }[]> }
      }
      const all = globalThis as unknown as { browser?: Api; chrome: Api }
      const api = all.browser ?? all.chrome
      const tab = (await api.tabs.query({})).find((one) => one.url === url)
      const func = () => (globalThis as { goodwordReader?: { site: string } }).goodwordReader?.site ?? ''
      return (await api.scripting.executeScript({ target: { tabId: tab?.id }, func }))[0]?.result
    },
    await page.url(),
  )
const draw = (page: Page) => page.evaluate(() => (globalThis as unknown as { draw(): void }).draw())

test.each(['', '?same'])(
  'software that shows later what it is gets its own reader, the pointer at rest %s',
  async (how) => {
    const page = await at.open(at.at(`late.html${how}`, 'late.test'))
    const hands = new Hands(page)
    await page.hover('#splash')
    await until('the generic reader', async () => (await readerOf(page)) === 'generic')
    // It is drawn under the pointer, which does not move any more; once as large as before, but at a new address.
    await draw(page)
    await until('the site’s reader', async () => (await readerOf(page)) === 'zammad')
    const pin = await until('the pin', () => hands.pin())
    await page.mouse.click(pin.x + 16, pin.y + 16)
    const slip = await hands.slip()
    expect(await shown(slip)).toEqual(season)
    await hands.press('Enter')
    expect(await hands.receipt(slip)).toMatch(/kept/i)
    expect((await at.stored<Moment>('moments')).filter(({ words }) => words === season.words)).toContainEqual(
      expect.objectContaining({
        page: expect.objectContaining({ site: 'zammad', channel: 'ticket' }),
        title: 'The planner',
        said: '2026-03-02T10:00:00.000Z',
      }),
    )
  },
)

test('an open slip stays when the page shows what it is, and the next one is read by the site’s reader', async () => {
  const page = await at.open(at.at('late.html', 'late.test'))
  const hands = new Hands(page)
  await hands.select(page, '#splash', 'your tickets are on their way')
  await at.browser.pressCommand('clip', page)
  let slip = await hands.slip()
  await draw(page)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  // Keeping makes the reader look at the page again.
  await page.hover('#article-32 p')
  await slip.find('#slip-undo')
  await hands.press('Escape')
  await hands.gone()
  expect(await last()).toMatchObject({ words: 'your tickets are on their way', page: { site: 'generic' } })
  slip = await hands.clip(page, '#article-32 p')
  expect((await shown(slip)).name).toBe('Olu Lehto')
  await hands.press('Enter')
  await hands.receipt(slip)
  expect(await last()).toMatchObject({ page: { site: 'zammad' } })
})
