// The first minute: the first steps come up once, and one good word is kept by keyboard alone.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const at = world({ welcome: true, granted: [], reducedMotion: true })

/** Goes on by Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  await until(`the focus on “${words}”`, async () => {
    const on = await page.evaluate(
      () => document.activeElement?.closest('a, button, summary')?.textContent ?? '',
    )
    if (on.includes(words)) return true
    await page.keyboard.press('Tab')
    return false
  })
}

test('an install opens the first steps, and nothing in them is wrong for axe', async () => {
  const page = await at.browser.page('welcome.html')
  await page.waitFor(() => document.querySelector('.welcome'))
  for (const width of [320, 1280]) {
    await page.setViewport(width, 900)
    for (const dark of [false, true]) {
      await page.emulate({ dark, reducedMotion: true })
      expect(await wrongIn(page), `${width} px, ${dark ? 'dark' : 'light'}`).toEqual([])
    }
  }
})

test('the sample is kept and removed again without a mouse', async () => {
  const page = await at.browser.page('welcome.html')
  await page.front()
  await tabTo(page, 'Clip')
  await page.keyboard.press('Enter')
  await page.waitFor(() => document.activeElement?.id === 'slip-keep')
  await page.keyboard.press('Enter')
  await page.waitFor(() => document.querySelector('.slip-receipt-said'))
  expect((await at.stored<Moment>('moments')).map(({ words }) => words)).toEqual([
    'You answered on a Sunday evening, and by Monday all forty of us were working again.',
  ])
  await page.front()
  await page.keyboard.press('Escape')
  await page.find('.welcome [role=status]', 'Kept.')
  await tabTo(page, 'Remove the sample')
  await page.keyboard.press('Enter')
  await page.find('.welcome-pin')
  await until('nothing to be left of it', async () => {
    const left = await Promise.all(['moments', 'people', 'drafts'].map((noun) => at.stored(noun)))
    return left.every(({ length }) => length === 0)
  })
})

test('a site is switched on with one press, and off again', async () => {
  const page = await at.browser.page('welcome.html')
  await page.front()
  await page.click('.welcome-sites button', 'Trustpilot')
  await page.waitFor(
    () => document.querySelector('.welcome-sites [aria-pressed=true]')?.textContent === 'Trustpilot',
  )
  await page.click('.welcome-sites button', 'Trustpilot')
  await page.waitFor(() => !document.querySelector('.welcome-sites [aria-pressed=true]'))
})

test('they come once only, and again for whoever asks', async () => {
  const first = await at.browser.page('welcome.html')
  await first.close()
  await at.browser.restart()
  const options = await at.browser.extensionPage('options.html')
  await options.find('button', 'First steps')
  const open = () => options.evaluate(countWelcome)
  expect(await open()).toBe(0)
  await options.click('button', 'First steps')
  await until('the first steps again', async () => (await open()) === 1)
})

async function countWelcome(): Promise<number> {
  interface Api {
    tabs: { query(about: object): Promise<{ url?: string }[]> }
  }
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  const tabs = await (world.browser ?? world.chrome).tabs.query({})
  return tabs.filter(({ url }) => url?.includes('/welcome.html')).length
}
