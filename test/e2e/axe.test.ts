import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { crowd } from '../../scripts/lib/crowd.ts'
import { Hands } from '../drive/hands.ts'
import { browserOfThisRun, type Page } from '../drive/launch.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

// Without motion: a colour on its way from one theme to the other is nobody's contrast.
const at = world({ reducedMotion: true })

const views = [
  'today',
  'sort',
  'find',
  'find?q=handover%20lists%20at%20night',
  'moments',
  'moments/*',
  'people',
  'people/*',
  'people?merge=1',
  'companies',
  'companies/*',
  'asks',
  'asks/*',
  'asks/new',
  'asks/sample',
  'gives',
  'gives/*',
  'gives/new',
  'gives/new?kind=stand',
  'impact',
  'wall',
  'wall?public=1',
  'data',
]

test('the slip, its ask and its receipt have nothing that axe finds wrong, light and dark', async () => {
  for (const dark of [false, true]) {
    const page = await at.open('review.html')
    await page.emulate({ dark, reducedMotion: true })
    const hands = new Hands(page)
    const slip = await hands.clip(page, dark ? '#review-8830' : '#review-8841')
    expect(await wrongIn(slip)).toEqual([])
    await page.keyboard.press('a')
    await slip.waitFor(() => document.querySelector('.slip-benefits button'))
    expect(await wrongIn(slip)).toEqual([])
    await page.keyboard.press('Escape')
    await slip.waitFor(() => document.querySelector('#slip-keep'))
    await page.keyboard.press('n')
    await slip.waitFor(() => document.querySelector('#slip-reason'))
    expect(await wrongIn(slip)).toEqual([])
    await page.keyboard.press('Escape')
    await slip.waitFor(() => document.querySelector('#slip-keep'))
    await page.keyboard.press('a')
    await slip.waitFor(() => document.querySelector('.slip-benefits button'))
    await slip.click('.slip-benefits button')
    await hands.receipt(slip)
    expect(await wrongIn(slip)).toEqual([])
    await page.close()
  }
})

/** Fills the browser with a made-up crowd, as somebody who has a file does. */
async function fill(): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'goodword-crowd-')), 'crowd.json')
  writeFileSync(file, JSON.stringify(crowd({ moments: 40, people: 14, asks: 14, gives: 12 }, Date.now())))
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.waitFor(() => document.querySelector('input[type=file]'))
  await page.upload('input[type=file]', file)
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
}

test('a crowd is taken in', async () => {
  await fill()
  expect((await at.stored('moments')).length).toBeGreaterThanOrEqual(40)
})

const ways = [
  ['from left to right', 'en'],
  ['from right to left', 'ar'],
] as const

// The other direction is a matter of the style sheets; one browser looks at it for both.
describe.each(browserOfThisRun() === 'firefox' ? ways.slice(0, 1) : ways)('%s', (_way, language) => {
  test.each(views)(
    'the view %s has nothing that axe finds wrong, light and dark, wide and narrow',
    async (view) => {
      const page = await at.open(`${at.browser.origin}/app.html#/${view.replace('/*', '')}`)
      await page.evaluate((code: string) => localStorage.setItem('language', code), language)
      await page.reload()
      await page.waitFor(() => document.querySelector('.shell-view > :not(.reading)'))
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr')
      if (view.endsWith('/*')) {
        await page.waitFor(() => document.querySelector('a[data-row]'))
        await page.evaluate(() => document.querySelector<HTMLElement>('a[data-row]')?.click())
        await page.waitFor(() => document.querySelector('.split-open'))
      }
      for (const width of [320, 1280]) {
        await page.setViewport(width, 800)
        for (const dark of [false, true]) {
          await page.emulate({ dark, reducedMotion: true })
          expect(await wrongIn(page), `${width} px, ${dark ? 'dark' : 'light'}`).toEqual([])
          expect(await tooWide(page), `${width} px`).toEqual([])
          expect(await tooTall(page), `${width} px`).toBe(0)
        }
      }
    },
  )
})

test('the options have nothing that axe finds wrong', async () => {
  const page = await at.browser.extensionPage('options.html')
  await page.waitFor(() => document.querySelector('main *'))
  expect(await wrongIn(page)).toEqual([])
  await page.close()
})

/** How far the page as a whole can be scrolled: views scroll inside it, below it there is nothing. */
const tooTall = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    return scrollHeight - clientHeight
  })

/** What sticks out of the page to the side: nobody scrolls sideways to read. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const view = document.querySelector('.shell-view')
    if (!view || view.scrollWidth <= view.clientWidth) return []
    const { left, right } = view.getBoundingClientRect()
    return [...view.querySelectorAll('*')]
      .filter((one) => {
        const box = one.getBoundingClientRect()
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1)
      })
      .slice(0, 3)
      .map((one) => `${one.tagName} .${one.className}`)
  })
