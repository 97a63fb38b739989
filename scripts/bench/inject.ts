// What our script costs a page by being there.
import { granted, strange } from './pages.ts'
import { Hands } from '../../test/drive/hands.ts'
import type { Page } from '../../test/drive/drive.ts'
import { median, type Row } from './row.ts'
import { type ChromiumStage, settled } from './stage.ts'
import { cpuOf, longestTaskOf, traced } from './trace.ts'

const times = 7

/** Bytes of our scripts that the page's own process parsed, from before it was opened until `act` is over. */
async function parsed(
  stage: ChromiumStage,
  url: string,
  act: (page: Page) => Promise<void>,
): Promise<number> {
  const page = await stage.browser.open('about:blank')
  const devtools = await stage.devtools(page)
  let bytes = 0
  devtools.on('Debugger.scriptParsed', ({ url: from, length }) => {
    if (from.startsWith(stage.ours)) bytes += length ?? 0
  })
  await devtools.send('Debugger.enable')
  await page.open(url)
  await settled(page)
  await devtools.send('Debugger.setSkipAllPauses', { skip: true })
  await act(page)
  await settled(page)
  await page.close()
  return bytes
}

async function calls(stage: ChromiumStage, url: string): Promise<number> {
  const page = await stage.browser.open('about:blank')
  const devtools = await stage.devtools(page)
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await page.open(url)
  await settled(page, 1_000)
  const { result } = await devtools.send('Profiler.takePreciseCoverage')
  await page.close()
  return result
    .filter(({ url: from }) => from.startsWith(stage.ours))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, one) => sum + one, 0)
}

/** Heap of the page after three collections, in kilobytes. */
async function heap(stage: ChromiumStage, url: string): Promise<number> {
  const page = await stage.browser.open(url)
  await settled(page)
  const devtools = await stage.devtools(page)
  for (let turn = 0; turn < 3; turn++) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await page.close()
  return usedSize / 1_024
}

export async function inject(stage: ChromiumStage): Promise<Row[]> {
  const nothing = () => Promise.resolve()
  const rows: Row[] = []
  const bytes = async (
    what: string,
    url: string,
    most: number,
    act: (page: Page) => Promise<void> = nothing,
  ) =>
    rows.push({
      name: 'inject:bytes',
      what,
      unit: 'B',
      ours: await parsed(stage, url, act),
      target: { of: 'figure', most },
    })
  await bytes('not granted', `${strange}/article`, 0)
  await bytes('granted, idle', `${granted}/article`, 4_096)
  await bytes('words selected', `${granted}/article`, 40_960, (page) =>
    new Hands(page).select(page, '#p0', 'answered within the hour').then(() => settled(page, 1_000)),
  )
  await bytes('slip open', `${granted}/reviews`, 40_960, (page) =>
    new Hands(page).clip(page, '#r0').then(() => undefined),
  )
  for (const view of ['article', 'reviews'])
    rows.push({
      name: 'inject:calls',
      what: view,
      unit: 'calls',
      ours: await calls(stage, `${granted}/${view}`),
      target: { of: 'figure', most: 20 },
    })
  for (const view of ['article', 'reviews']) {
    const [mine, theirs, longest]: [number[], number[], number[]] = [[], [], []]
    for (let turn = 0; turn <= times; turn++) {
      const page = await stage.browser.open('about:blank')
      const events = await traced(page, () => page.open(`${granted}/${view}`).then(() => settled(page)))
      await page.close()
      // The first one fills the browser's code cache.
      if (turn === 0) continue
      mine.push(cpuOf(events, stage.ours))
      theirs.push(cpuOf(events, stage.nothing))
      longest.push(longestTaskOf(events, stage.ours))
    }
    rows.push({
      name: 'inject:cpu',
      what: `${view}, to idle`,
      unit: 'ms',
      ours: median(mine),
      baseline: { what: 'ms, an empty script', value: median(theirs) },
      target: { of: 'ratio', most: 6 },
    })
    rows.push({
      name: 'inject:longtask',
      what: view,
      unit: 'ms',
      ours: median(longest),
      target: { of: 'figure', most: 2 },
      note: 'whatever else the page did in that task is in it',
    })
  }
  const heaps = { with: [] as number[], without: [] as number[] }
  for (let turn = 0; turn < 3; turn++) {
    heaps.with.push(await heap(stage, `${granted}/article`))
    heaps.without.push(await heap(stage, `${strange}/article`))
  }
  rows.push({
    name: 'inject:heap',
    what: 'article, above a page that is not granted',
    unit: 'kB',
    ours: median(heaps.with) - median(heaps.without),
    target: { of: 'figure', most: 300 },
  })
  return rows
}
