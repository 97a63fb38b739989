// Says how long the views hold up the browser with ten thousand moments in them: npm run time:views
// The longest task of each, from a trace: one of more than 50 ms is a frame that somebody waits for. Each is done several
// times: what is long in most of them is ours, what is long in one may be the machine’s. How much of it the browser spent on
// collecting garbage is told beside it: when it does so it decides by itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '../test/drive/drive.ts'
import { launch } from '../test/drive/launch.ts'
import { until } from '../test/drive/until.ts'
import { type Held, longestHeld, traced } from './bench/trace.ts'
import { crowd } from './lib/crowd.ts'

const many = { moments: 10_000, people: 2_000, asks: 3_000, gives: 1_500 }
const times = 5
const folder = mkdtempSync(join(tmpdir(), 'goodword-crowd-'))
const file = join(folder, 'crowd.json')
writeFileSync(file, JSON.stringify(crowd(many, Date.now())))
const browser = await launch({ browser: 'chromium' })

/** Waits until the view is drawn and the browser has had time to do what it put off. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestIdleCallback(() => setTimeout(() => done(), 1_500), { timeout: 3_000 }),
      ),
  )

/** Does it several times and tells the longest task of ours in the middle one and in the worst of them. */
async function timed(what: string, page: Page, act: () => Promise<unknown>, before?: () => Promise<unknown>) {
  const all: Held[] = []
  for (let done = 0; done < times; done++) {
    await before?.()
    const events = await traced(page, () => act().then(() => settled(page)))
    const held = longestHeld(events, browser.origin)
    if (!held) throw new Error(`Nothing of ours ran: ${what}`)
    all.push(held)
  }
  all.sort((one, other) => one.ms - other.ms)
  const middle = all[all.length >> 1]!
  const { ms, cpu, collecting, doing } = all.at(-1)!
  const mark = middle.ms > 50 ? '!!' : ms > 50 ? ' !' : '  '
  const told = (one: number) => `${String(Math.round(one)).padStart(3)} ms`
  const worst = `worst ${told(ms)}, on the processor ${told(cpu)}, collecting ${told(collecting)}`
  console.log(`${mark} ${what.padEnd(38)} ${told(middle.ms)}; ${worst}; ${doing}`)
}

async function fill(): Promise<void> {
  const page = await browser.extensionPage('app.html#/data')
  await page.upload('input[type=file]', file)
  await page.click('.import-step .button-go')
  const start = performance.now()
  await until(
    'the import',
    () => page.evaluate(() => document.querySelector('.import-done') !== null),
    180_000,
  )
  console.log(`${JSON.stringify(many)} imported in ${((performance.now() - start) / 1_000).toFixed(1)} s\n`)
  await page.close()
}

const stands = (page: Page) => page.waitFor(() => document.querySelector('.shell-view > *'))

async function openFresh(view: string): Promise<void> {
  const page = await browser.open('about:blank')
  const open = () => page.open(`${browser.origin}/app.html#/${view}`).then(() => stands(page))
  await timed(`open ${view}`, page, open, () => page.open('about:blank'))
  await page.close()
}

const toHash = (page: Page, view: string) =>
  page.evaluate((hash: string) => void (location.hash = hash), `#/${view}`)

const goTo = (page: Page, view: string): Promise<void> =>
  timed(
    `go to ${view}`,
    page,
    () => toHash(page, view),
    () => toHash(page, view === 'data' ? 'today' : 'data').then(() => settled(page)),
  )

const typing = (page: Page, view: string, words: string): Promise<void> =>
  timed(
    `type “${words}” in ${view}`,
    page,
    () => page.keyboard.type(words),
    async () => {
      await toHash(page, view)
      await page.waitFor(() => document.querySelector('[data-search]'))
      await settled(page)
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-search]')
        field?.focus()
        field?.select()
      })
    },
  )

try {
  await fill()
  const views = [
    'today',
    'sort',
    'find',
    'moments',
    'people',
    'companies',
    'asks',
    'gives',
    'impact',
    'wall',
    'data',
  ]
  for (const view of views) await openFresh(view)
  console.log('')
  const page = await browser.extensionPage('app.html#/data')
  await stands(page)
  await settled(page)
  for (const view of views) await goTo(page, view)
  console.log('')
  for (const [view, words] of [
    ['moments', 'handover night'],
    ['people', 'solheim'],
    ['companies', 'rescue'],
    ['asks', 'quote'],
    ['gives', 'audit'],
    ['find', 'handover lists at night'],
  ] as const)
    await typing(page, view, words)
  await goTo(page, 'moments?kind=pain')
  await goTo(page, 'people?status=active')
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
