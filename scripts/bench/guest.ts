// What our script costs while the page lives: rows that come, and twenty pages that nobody touches.
import type { CDPSession } from 'puppeteer-core'
import type { Page } from '../../test/drive/drive.ts'
import { granted, strange } from './pages.ts'
import type { Row } from './row.ts'
import { type ChromiumStage, settled } from './stage.ts'
import { cpuOf, traced } from './trace.ts'

const fed = 600

const callsSince = async (devtools: CDPSession, origin: string): Promise<number> => {
  const { result } = await devtools.send('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => url.startsWith(origin))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, one) => sum + one, 0)
}

async function feed(page: Page): Promise<void> {
  await page.evaluate(() => void dispatchEvent(new Event('go')))
  await page.waitFor(() => document.documentElement.dataset['fed'])
}

async function feeding(stage: ChromiumStage): Promise<Row[]> {
  const page = await stage.browser.open('about:blank')
  const devtools = await stage.devtools(page)
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await page.open(`${granted}/feed`)
  await settled(page)
  // Taking the counts sets them to nothing.
  await callsSince(devtools, stage.ours)
  await feed(page)
  const calls = await callsSince(devtools, stage.ours)
  await page.open(`${granted}/feed`)
  await settled(page)
  const events = await traced(page, () => feed(page))
  await page.close()
  return [
    {
      name: 'feed:calls',
      what: `${fed} rows, four a frame`,
      unit: 'calls a row',
      ours: calls / fed,
      target: { of: 'figure', most: 0 },
    },
    {
      name: 'feed:cpu',
      what: `${fed} rows, four a frame`,
      unit: 'µs a row',
      ours: (cpuOf(events, stage.ours) * 1_000) / fed,
      target: { of: 'figure', most: 1 },
    },
  ]
}

const counters = async (stage: ChromiumStage, url: string) => {
  const page = await stage.browser.open(url)
  await settled(page)
  const devtools = await stage.devtools(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
  await page.close()
  return { nodes, jsEventListeners }
}

async function idling(stage: ChromiumStage): Promise<Row[]> {
  const pages: Page[] = []
  for (let at = 0; at < 20; at++) pages.push(await stage.browser.open(`${granted}/article`))
  await stage.sleep(stage.ours)
  let wakes = 0
  // A worker that was woken stays up for half a minute, so looking now and then misses none.
  for (let look = 0; look < 8; look++) {
    await new Promise((done) => setTimeout(done, 5_000))
    if (await stage.runs(stage.ours)) wakes++
  }
  for (const page of pages) await page.close()
  const with_ = await counters(stage, `${granted}/article`)
  const without = await counters(stage, `${strange}/article`)
  const row = (what: string, unit: string, ours: number, most: number): Row => ({
    name: 'idle:wake',
    what,
    unit,
    ours,
    target: { of: 'figure', most },
  })
  return [
    row('20 granted pages, 40 s', 'times the worker was up', wakes, 0),
    row('above a page that is not granted', 'DOM nodes', with_.nodes - without.nodes, 0),
    row(
      'above a page that is not granted',
      'listeners',
      with_.jsEventListeners - without.jsEventListeners,
      4,
    ),
  ]
}

export const guest = async (stage: ChromiumStage): Promise<Row[]> => [
  ...(await feeding(stage)),
  ...(await idling(stage)),
]
