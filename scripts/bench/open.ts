// Opens a view of the app and waits for what shows that it stands.
import { call } from '../../test/drive/script.ts'
import { until } from '../../test/drive/until.ts'
import { median } from './row.ts'
import type { Stage } from './stage.ts'

interface Watched {
  goodwordOpen: { drawn: number; first: number; requests: number; counts: number; longest?: number }
}

/** Runs before anything else in the page: counts what is asked of the database, and notes when something stands there. */
function watchOpen(selector: string): void {
  const seen: Watched['goodwordOpen'] = { drawn: 0, first: 0, requests: 0, counts: 0 }
  // Not `globalThis`: in Firefox this runs beside the page's own scope.
  ;(window as unknown as Watched).goodwordOpen = seen
  for (const kind of [IDBObjectStore.prototype, IDBIndex.prototype] as object[])
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']) {
      const real = Reflect.get(kind, name) as (...all: unknown[]) => unknown
      Reflect.set(kind, name, function (this: unknown, ...all: unknown[]) {
        if (!seen.drawn) seen.requests++
        if (!seen.drawn && name === 'count') seen.counts++
        return real.apply(this, all)
      })
    }
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    seen.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest ?? 0, duration)
    }).observe({ type: 'longtask', buffered: true })
  }
  const look = () => {
    if (!seen.first && document.querySelector('.shell-view > *')) seen.first = performance.now()
    if (document.querySelector(selector)) seen.drawn = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** A view in a tab of its own, once `selector` stands in it; at most so many milliseconds are waited. */
export async function open(stage: Stage, view: string, selector: string, most = 120_000) {
  const page = await stage.watched(call(watchOpen, [selector]))
  await page.open(`${stage.ours}/app.html#/${view}`)
  const seen = await until(
    `${selector} in ${view}`,
    async () => {
      const now = await page.evaluate(() => (globalThis as unknown as Watched).goodwordOpen)
      return now.drawn ? now : undefined
    },
    most,
  )
  return { page, seen }
}

// What takes that long says the same the second time.
const long = 5_000

/** The same view so many times, in a tab of its own each. What never stands has no figures, but says why. */
export async function openings(stage: Stage, view: string, selector: string, times: number) {
  const all: Watched['goodwordOpen'][] = []
  let why: string | undefined
  for (let turn = 0; turn < times && !why; turn++)
    try {
      const { page, seen } = await open(stage, view, selector)
      await page.close()
      all.push(seen)
      if (seen.drawn > long) break
    } catch (error) {
      why = error instanceof Error ? error.message : String(error)
    }
  return {
    ms: median(all.map(({ drawn }) => drawn)),
    requests: Math.max(...all.map(({ requests }) => requests)),
    counts: Math.max(...all.map(({ counts }) => counts)),
    longest: median(all.flatMap(({ longest }) => longest ?? [])),
    why,
  }
}
