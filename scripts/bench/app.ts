// The app with much in it: opened in a browser that runs, and in one that was just started; searched and filtered.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call } from '../../test/drive/script.ts'
import { until } from '../../test/drive/until.ts'
import { fill } from './library.ts'
import { median, type Row } from './row.ts'
import { raise, settled, type Stage } from './stage.ts'

interface Watched {
  goodwordOpen: { drawn: number; first: number; requests: number; counts: number; longest: number }
}

/** Runs before anything else in the page: counts what is asked of the database, and notes when something stands there. */
function watchOpen(selector: string): void {
  const seen = { drawn: 0, first: 0, requests: 0, counts: 0, longest: 0 }
  ;(globalThis as unknown as Watched).goodwordOpen = seen
  for (const kind of [IDBObjectStore.prototype, IDBIndex.prototype] as object[])
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']) {
      const real = Reflect.get(kind, name) as (...all: unknown[]) => unknown
      Reflect.set(kind, name, function (this: unknown, ...all: unknown[]) {
        seen.requests++
        if (name === 'count') seen.counts++
        return real.apply(this, all)
      })
    }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    if (!seen.first && document.querySelector('.shell-view > *')) seen.first = performance.now()
    if (document.querySelector(selector)) seen.drawn = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function open(stage: Stage, view: string, selector: string) {
  const page = await stage.browser.open('about:blank')
  const devtools = await stage.devtools(page)
  await devtools.send('Page.enable')
  const source = call(watchOpen, [selector])
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source })
  await page.open(`${stage.ours}/app.html#/${view}`)
  const seen = await until(
    `${selector} in ${view}`,
    async () => {
      const now = await page.evaluate(() => (globalThis as unknown as Watched).goodwordOpen)
      return now.drawn ? now : undefined
    },
    120_000,
  )
  return { page, seen }
}

const views = [
  ['today', '.shell-view .rows > li'],
  ['moments', '.shell-view [data-row]'],
  ['people', '.shell-view [data-row]'],
] as const

async function openings(stage: Stage, view: string, selector: string, times: number) {
  const all: Watched['goodwordOpen'][] = []
  for (let turn = 0; turn < times; turn++) {
    const { page, seen } = await open(stage, view, selector)
    await page.close()
    all.push(seen)
  }
  return {
    ms: median(all.map(({ drawn }) => drawn)),
    requests: Math.max(...all.map(({ requests }) => requests)),
    counts: Math.max(...all.map(({ counts }) => counts)),
    longest: median(all.map(({ longest }) => longest)),
  }
}

const queries = [
  ['a word', 'handover'],
  ['a beginning', 'hando'],
  ['with a mistake', 'handovr'],
  ['three words', 'night shift printer'],
  ['nothing', 'xylophone'],
] as const

/** Runs in the page: types the words at once and waits until what was found stands still for two frames. */
async function search(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('[data-search]')
  if (!field) throw new Error('There is no field')
  const view = document.querySelector('.shell-view')
  const start = performance.now()
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  let last = start
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => (last = performance.now()))
    if (view) observer.observe(view, { childList: true, subtree: true, characterData: true })
    let still = 0
    let before = 0
    const look = () => {
      still = last === before ? still + 1 : 0
      before = last
      if (last > start && still > 20) {
        observer.disconnect()
        done()
      } else if (performance.now() - start > 20_000) done()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return last - start
}

async function searches(stage: Stage, size: number): Promise<Row[]> {
  const { page } = await open(stage, 'find', '[data-search]')
  await settled(page, 1_000)
  const rows: Row[] = []
  for (const [what, words] of queries) {
    const spent: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      spent.push(await page.evaluate(search, words))
      await page.evaluate(search, '')
    }
    rows.push({
      name: `search:q @${size}`,
      what: `${what}, to the last of what was found`,
      unit: 'ms',
      ours: median(spent),
      target: { of: 'figure', most: 100 },
    })
  }
  await page.close()
  return rows
}

async function atSize(size: number, first: Map<string, number>): Promise<Row[]> {
  const profile = mkdtempSync(join(tmpdir(), 'goodword-bench-'))
  let stage = await raise(profile)
  try {
    await fill(stage, size)
    // The first visit settles what gates hold and frees; what is measured is any other day.
    await settled((await open(stage, ...views[0])).page, 5_000)
    await stage.close()
    stage = await raise(profile)
    const fresh = await openings(stage, 'today', views[0][1], 1)
    const rows: Row[] = [
      { name: `dash:open @${size}`, what: 'Today, browser just started', unit: 'ms', ours: fresh.ms },
    ]
    for (const [view, selector] of views) {
      const { ms, requests, counts, longest } = await openings(stage, view, selector, 3)
      const small = first.get(view)
      first.set(view, small ?? ms)
      rows.push(
        {
          name: `dash:open @${size}`,
          what: `${view}, to its first rows`,
          unit: 'ms',
          ours: ms,
          ...(small ? { baseline: { what: 'ms, the smallest size', value: small } } : {}),
          ...(small ? { target: { of: 'ratio' as const, most: 1.3 } } : {}),
          note: `longest task ${Math.round(longest)} ms`,
        },
        {
          name: `dash:open @${size}`,
          what: `${view}, until then`,
          unit: 'requests',
          ours: requests,
          target: { of: 'figure', most: 6 },
          note: `${counts} count()`,
        },
      )
    }
    return [...rows, ...(await searches(stage, size))]
  } finally {
    await stage.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** At each size, the smallest first: what it is held against. */
export async function app(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  const first = new Map<string, number>()
  for (const size of sizes.toSorted((one, other) => one - other)) rows.push(...(await atSize(size, first)))
  return rows
}
