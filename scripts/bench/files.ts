// Everything goes out as a file: how long it takes, and how much of it is in memory at once; against the plain way.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession } from 'puppeteer-core'
import type { Page } from '../../test/drive/drive.ts'
import { until } from '../../test/drive/until.ts'
import { fill } from './library.ts'
import type { Row } from './row.ts'
import { raise, settled } from './stage.ts'

interface Noted {
  goodwordFile?: { bytes: number; ms: number }
}

/** Runs in the page: notes when a file of ours is ready, and how large it is. */
function watchFiles(): void {
  const [start, real] = [performance.now(), URL.createObjectURL.bind(URL)]
  ;(globalThis as Noted).goodwordFile = undefined
  URL.createObjectURL = (file: Blob) => {
    ;(globalThis as Noted).goodwordFile = { bytes: file.size, ms: performance.now() - start }
    URL.createObjectURL = real
    return real(file)
  }
}

/** Runs in the page: the same records, all at once. */
async function allAtOnce(): Promise<void> {
  const start = performance.now()
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  const database = await done(indexedDB.open('goodword'))
  const names = ['companies', 'people', 'moments', 'asks', 'gives', 'drafts', 'rules']
  const tx = database.transaction(names)
  const all = await Promise.all(names.map(async (name) => [name, await done(tx.objectStore(name).getAll())]))
  const file = new Blob([JSON.stringify(Object.fromEntries(all))])
  ;(globalThis as Noted).goodwordFile = { bytes: file.size, ms: performance.now() - start }
  database.close()
}

type Done = Required<Noted>['goodwordFile']

async function timed(page: Page, work: () => Promise<unknown>): Promise<Done> {
  await page.evaluate(() => void ((globalThis as Noted).goodwordFile = undefined))
  await work()
  return until('the file', () => page.evaluate(() => (globalThis as Noted).goodwordFile), 300_000)
}

/** What lives at its most, in MB over before: what is only waiting to be swept up does not count. */
async function peak(page: Page, devtools: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const lives = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  }
  const before = await lives()
  let [most, over] = [before, false]
  const done = timed(page, work).finally(() => (over = true))
  while (!over) most = Math.max(most, await lives())
  await done
  return (most - before) / 1e6
}

/** At each size: the file of everything, as the button makes it. */
export async function files(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-bench-files-'))
    const stage = await raise(undefined, folder)
    try {
      await fill(stage, size)
      const page = await stage.browser.open(`${stage.ours}/app.html#/data`)
      const button = '.data-part .button'
      await until(
        'the button',
        () => page.evaluate((s: string) => document.querySelector(s) !== null, button),
        120_000,
      )
      await settled(page, 2_000)
      const devtools = await stage.devtools(page)
      await devtools.send('Performance.enable')
      const plainly = () => page.evaluate(allAtOnce)
      const press = async () => {
        await page.evaluate(watchFiles)
        await page.click(button)
      }
      const [plain, ours] = [await timed(page, plainly), await timed(page, press)]
      const [plainMost, oursMost] = [await peak(page, devtools, plainly), await peak(page, devtools, press)]
      const name = `export:json @${size}`
      rows.push(
        {
          name,
          what: 'everything as JSON, to the file',
          unit: 'ms',
          ours: ours.ms,
          baseline: { what: 'ms, all at once', value: plain.ms },
        },
        {
          name,
          what: 'what of it lives in the page at its most',
          unit: 'MB',
          ours: oursMost,
          baseline: { what: 'MB, all at once', value: plainMost },
          target: { of: 'figure', most: 20 },
          note: `a file of ${(ours.bytes / 1e6).toFixed(1)} MB`,
        },
      )
    } finally {
      await stage.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  return rows
}
