import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { standardRules } from '../../utils/domain/rulebook'
import { profileFolder } from '../drive/folders.ts'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { tabTo } from './by-keyboard.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const folder = profileFolder(undefined)
const at = world({ downloads: folder.path, reducedMotion: true })
afterAll(() => folder.remove())

let made = 0
const id = () => `0199c0de-0000-7000-8000-${String(++made).padStart(12, '0')}`
const on = new Date().toISOString()
const yes = (...uses: string[]) => uses.map((use) => ({ use, status: 'given', on, evidence: 'by mail' }))
const person = (name: string, about: object = {}) => ({
  id: id(),
  revision: 1,
  names: [name],
  emails: [],
  handles: [],
  links: [],
  publication: 'internal-only',
  consent: [],
  declines: [],
  since: on,
  tags: [],
  notes: '',
  ...about,
})
const moment = (who: { id: string; names: string[] }, words: string, channel: string) => ({
  id: id(),
  revision: 1,
  fingerprint: String(made).padStart(28, '0'),
  kind: 'praise',
  stage: 'heard',
  words,
  who: { name: who.names[0] },
  person: who.id,
  heard: on,
  page: { url: `https://desk.example/${made}`, title: '', channel },
  anchor: { quote: '', prefix: '', suffix: '' },
  how: {},
  tags: [],
  notes: '',
})

const agreed = person('Ana Duarte', {
  role: 'CTO',
  publication: 'named',
  consent: yes('quote', 'name', 'title'),
})
const silent = person('Ben Ode')
const inPublic = person('Cem Aydın')
const archive = {
  goodword: 2,
  exported: on,
  companies: [],
  people: [agreed, silent, inPublic],
  moments: [
    moment(agreed, 'Your night shift saved the launch, and we will not forget it.', 'mail'),
    moment(silent, 'Between the two of us: it is the best we ever had.', 'mail'),
    moment(inPublic, 'Set up in an afternoon.', 'review'),
  ],
  asks: [],
  gives: [],
  drafts: [],
  rules: [{ ...standardRules, me: 'Robin Falk', team: [{ name: 'Robin Falk', function: 'Support' }] }],
}

const app = (path: string) => at.open(`${at.browser.origin}/app.html#/${path}`)

test('an archive is brought in', async () => {
  const path = join(folder.path, 'archive.json')
  writeFileSync(path, JSON.stringify(archive))
  const page = await app('data')
  await page.upload('input[type="file"]', path)
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
  expect(await at.stored('moments')).toHaveLength(3)
})

test('a figure opens what stands behind it, and the way back leads to the figure', async () => {
  const page = await app('impact')
  await tabTo(page, '[data-row="meter.known"]')
  await page.keyboard.press('Enter')
  await page.waitFor(() => document.querySelectorAll('.impact-rows .row-link').length === 3)
  expect(await page.url()).toMatch(/#\/impact\?figure=meter\.known$/)
  expect(await page.evaluate(() => document.activeElement?.matches('.split-detail'))).toBe(true)
  await tabTo(page, '.impact-rows .row-link', 'Ben Ode')
  await page.keyboard.press('Enter')
  await page.waitFor(() => document.querySelector('.split-detail h2')?.textContent?.includes('Ben Ode'))
  await page.evaluate(() => history.back())
  await page.waitFor(() => document.querySelectorAll('.impact-rows .row-link').length === 3)
  await page.evaluate(() => history.back())
  await page.waitFor(() => document.activeElement?.matches('[data-row="meter.known"]'))
})

test('the wall shows to others only what they may see, and says how to ask for the rest', async () => {
  const page = await app('wall')
  await page.waitFor(() => document.querySelectorAll('.wall-one').length === 3)
  await tabTo(page, '.segment-part', 'May be shown')
  await page.keyboard.press('Enter')
  await page.waitFor(() => document.querySelectorAll('.wall-one').length === 2)
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('.wall-one')].map((one) => one.textContent ?? ''),
  )
  expect(shown.join(' ')).toContain('Ana Duarte')
  expect(shown.join(' ')).toContain('Cem Aydın')
  expect(shown.join(' ')).not.toMatch(/Ben Ode|Between the two/)
  await tabTo(page, '.wall-hidden summary')
  await page.keyboard.press('Enter')
  await tabTo(page, '.wall-hidden .button')
  await page.keyboard.press('Enter')
  await page.waitFor(() => document.querySelector('.ask-title')?.textContent?.includes('Ben Ode'))
  expect(await page.url()).toContain('kind=quote')
})

test('a card is downloaded as a picture of the size that was chosen', async () => {
  const pictures = () => readdirSync(folder.path).filter((name) => name.endsWith('.png'))
  // Width and height stand in the first chunk of every PNG.
  const sizeOf = (name: string) => {
    const file = readFileSync(join(folder.path, name))
    expect(file.subarray(1, 4).toString()).toBe('PNG')
    expect(file.length).toBeGreaterThan(5_000)
    return [file.readUInt32BE(16), file.readUInt32BE(20)]
  }
  const whole = (name: string) =>
    until(`the picture ${name}`, async () => {
      const found = pictures().find((one) => one.includes(name))
      return found && readFileSync(join(folder.path, found)).subarray(-8).includes('IEND') ? found : undefined
    })
  for (const [size, width, height] of [
    ['wide', 1200, 675],
    ['square', 1080, 1080],
  ] as const) {
    const page = await app('wall?public=1')
    await tabTo(page, '.wall-do a', 'Make a card')
    await page.keyboard.press('Enter')
    await page.waitFor(() => document.querySelector('canvas')?.getAttribute('aria-label')?.length)
    if (size === 'square') {
      await tabTo(page, '[name="Size"]')
      await page.keyboard.press('ArrowDown')
      await page.waitFor(() => document.querySelector('canvas')?.height === 1080)
    }
    await tabTo(page, '.card-maker .button', 'Download')
    await page.keyboard.press('Enter')
    expect(sizeOf(await whole(size))).toEqual([width, height])
    // Firefox shows what it has downloaded in a panel of its own, which takes the next keys.
    await at.browser.restart()
  }
})

test('one good word at a time fills the page, and the arrow keys go through them', async () => {
  const page = await app('wall?public=1&show=1')
  const words = () => page.text('.wall-stage .quote-words')
  await page.waitFor(() => document.activeElement?.matches('.wall-stage'))
  const first = await words()
  await page.keyboard.press('ArrowRight')
  await page.waitFor(
    (before: string) => document.querySelector('.wall-stage .quote-words')?.textContent !== before,
    first,
  )
  await page.keyboard.press('Escape')
  await page.waitFor(() => document.querySelectorAll('.wall-one').length === 2)
})

test('the figures are one sheet of A4 on paper', async () => {
  const page = await app('impact')
  await page.waitFor(() => document.querySelector('.chart'))
  // Only this browser prints without a window.
  const tab = (page as Page & { tab?: { pdf(about: object): Promise<Uint8Array> } }).tab
  if (at.browser.name !== 'chromium' || !tab) return
  const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/MediaBox \[0 0 594\.9\d* 841\.9\d*\]/)
})

test.each([
  'impact',
  'impact?figure=meter.known',
  'wall',
  'wall?public=1',
  'wall?public=1&show=1',
  `wall/${archive.moments[0]?.id}?public=1`,
])('%s has nothing that axe finds wrong, light and dark, wide and narrow', async (view) => {
  const page = await app(view)
  for (const width of [320, 1280]) {
    await page.setViewport(width, 800)
    for (const dark of [false, true]) {
      await page.emulate({ dark, reducedMotion: true })
      await page.waitFor(() => document.querySelector('.shell-view *'))
      expect(await wrongIn(page), `${width} px, ${dark ? 'dark' : 'light'}`).toEqual([])
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider).toBeLessThanOrEqual(0)
    }
  }
})
