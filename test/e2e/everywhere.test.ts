// What can be done from anywhere: the palette, the keyboard map, ways by letters, light and dark, languages.
import { expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const at = world({ reducedMotion: true })

const app = async (path: string): Promise<Page> => {
  const page = await at.open(`${at.browser.origin}/app.html#/${path}`)
  await page.waitFor(() => document.querySelector('.shell-view > :not(.reading)'))
  return page
}
const hash = (page: Page) => page.evaluate(() => location.hash)
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    return active && active !== document.body ? `${active.tagName} ${active.className}` : ''
  })

test('a name leads to its person, by the palette alone', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-4 .text p')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  const own = await app('today')
  await own.keyboard.press('Control+k')
  await own.waitFor(() => document.querySelector('dialog [role=option]'))
  expect(await wrongIn(own)).toEqual([])
  await own.keyboard.type('maren')
  await own.find('[role=option][aria-selected=true]', 'Maren')
  await own.keyboard.press('Enter')
  await own.waitFor(() => location.hash.startsWith('#/people/'))
  await own.find('#view h2', 'Maren')
})

test('the palette knows deeds and words, takes arrows, and gives the focus back', async () => {
  const page = await app('moments')
  await page.waitFor(() => document.querySelector('[data-row]'))
  await page.keyboard.press('j')
  const before = await focused(page)
  expect(before).toContain('row-link')
  await page.keyboard.press('Control+k')
  await page.waitFor(() => document.querySelector('dialog input:focus'))
  await page.keyboard.press('Escape')
  await page.waitFor(() => !document.querySelector('dialog'))
  expect(await focused(page)).toBe(before)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('advent')
  await page.find('[role=option]', 'Search moments for')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitFor(() => location.hash.includes('q=advent'))
  await page.keyboard.press('Control+k')
  await page.keyboard.type('new ask')
  await page.keyboard.press('Enter')
  await page.waitFor(() => location.hash.startsWith('#/asks/new'))
})

test('“g” and a letter lead to a view, and a letter in a field stays a letter', async () => {
  const page = await app('today')
  for (const [letter, view] of [
    ['m', 'moments'],
    ['p', 'people'],
    ['c', 'companies'],
    ['f', 'find'],
    ['i', 'impact'],
    ['w', 'wall'],
    ['s', 'sort'],
    ['g', 'gives'],
    ['a', 'asks'],
    ['d', 'data'],
    ['t', 'today'],
  ] as const) {
    await page.keyboard.press('g')
    await page.keyboard.press(letter)
    await page.waitFor((wanted: string) => location.hash.startsWith(`#/${wanted}`), view)
    // A search may take the focus; the ways by letters begin outside of fields.
    await page.keyboard.press('Escape')
  }
  await page.evaluate(() => void (location.hash = '#/moments'))
  await page.waitFor(() => document.querySelector('[data-search]'))
  await page.keyboard.press('/')
  await page.keyboard.type('gp')
  await until('the letters to be searched for', async () => (await hash(page)).includes('q=gp'))
})

test('“?” shows every key, and nothing in it is wrong for axe', async () => {
  const page = await app('today')
  await page.keyboard.press('?')
  await page.waitFor(() => (document.querySelectorAll('dialog kbd').length ?? 0) > 30)
  for (const dark of [false, true]) {
    await page.emulate({ dark, reducedMotion: true })
    expect(await wrongIn(page)).toEqual([])
  }
  await page.keyboard.press('Escape')
  await page.waitFor(() => !document.querySelector('dialog'))
})

test('light or dark stays as chosen, on every page of ours', async () => {
  const options = await at.open(`${at.browser.origin}/options.html`)
  await options.waitFor(() => document.querySelector('main h2'))
  const own = await app('today')
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const choose = async (theme: string) => {
    await options.front()
    await options.evaluate((value: string) => {
      const list = [...document.querySelectorAll('select')].find((one) =>
        [...one.options].some((option) => option.value === value),
      )
      if (!list) throw new Error('There is no choice of light and dark')
      list.value = value
      list.dispatchEvent(new Event('change', { bubbles: true }))
    }, theme)
    // One looks at the other page to see what became of it.
    await own.front()
  }
  await choose('light')
  await until('light paper', async () => (await paper(own)) === 'rgb(247, 245, 239)')
  await choose('dark')
  await until('dark paper', async () => (await paper(own)) === 'rgb(24, 23, 21)')
  await own.reload()
  await until('dark paper again', async () => (await paper(own)) === 'rgb(24, 23, 21)')
  await choose('system')
})
