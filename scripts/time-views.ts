// Says how long the views hold up the browser with ten thousand moments in them: npm run time:views
// A task of more than 50 ms is a frame that somebody waits for; the browser itself reports each of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '../test/drive/drive.ts'
import { launch } from '../test/drive/launch.ts'
import { until } from '../test/drive/until.ts'
import { crowd } from './lib/crowd.ts'

const many = { moments: 10_000, people: 2_000, asks: 3_000, gives: 1_500 }
const folder = mkdtempSync(join(tmpdir(), 'goodword-crowd-'))
const file = join(folder, 'crowd.json')
writeFileSync(file, JSON.stringify(crowd(many, Date.now())))
const browser = await launch({ browser: 'chromium' })

interface Watched {
  goodwordTasks?: number[]
}

/** Runs in the page: every task of more than 50 ms from now on, and those before where the page is fresh. */
function watch(before: boolean): void {
  const tasks: number[] = []
  ;(globalThis as Watched).goodwordTasks = tasks
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration))
  }).observe({ type: 'longtask', buffered: before })
}

/** Waits until the view is drawn and the browser has had time to say what it was held up by. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestIdleCallback(() => setTimeout(() => done(), 400), { timeout: 3_000 }),
      ),
  )

const held = async (page: Page): Promise<number[]> => {
  await settled(page)
  return page.evaluate(() => (globalThis as Watched).goodwordTasks ?? [])
}

const say = (what: string, tasks: readonly number[], ms?: number) =>
  console.log(
    `${what.padEnd(34)} ${tasks.length ? `${tasks.length} over 50 ms, the longest ${Math.max(...tasks)} ms` : 'none over 50 ms'}${ms === undefined ? '' : `; drawn after ${Math.round(ms)} ms`}`,
  )

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

async function openFresh(view: string): Promise<void> {
  const page = await browser.open('about:blank')
  await page.open(`${browser.origin}/app.html#/${view}`)
  await page.evaluate(watch, true)
  await page.waitFor(() => document.querySelector('.shell-view > *'))
  say(`open ${view}`, await held(page))
  await page.close()
}

async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate(watch, false)
  await page.evaluate((hash: string) => void (location.hash = hash), `#/${view}`)
  say(`go to ${view}`, await held(page))
}

async function typing(page: Page, view: string, words: string): Promise<void> {
  await page.evaluate((hash: string) => void (location.hash = hash), `#/${view}`)
  await page.waitFor(() => document.querySelector('[data-search]'))
  await settled(page)
  await page.evaluate(watch, false)
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-search]')?.focus())
  await page.keyboard.type(words)
  say(`type “${words}” in ${view}`, await held(page))
}

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
  await page.waitFor(() => document.querySelector('.shell-view > *'))
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
