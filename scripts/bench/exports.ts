// Everything goes out as a file: how long it takes, and how much of it is in memory at once; against the plain way.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName, Page } from '../../test/drive/drive.ts'
import { until } from '../../test/drive/until.ts'
import { fill } from './library.ts'
import { peak } from './memory.ts'
import type { Row } from './row.ts'
import { isChromium, raise, settled } from './stage.ts'

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

/** At each size: the file of everything, as the button makes it. */
export async function exports(browser: BrowserName, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-bench-files-'))
    const stage = await raise(browser, undefined, folder)
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
      const plainly = () => timed(page, () => page.evaluate(allAtOnce))
      const press = () =>
        timed(page, async () => {
          await page.evaluate(watchFiles)
          await page.click(button)
        })
      const [plain, ours] = [await plainly(), await press()]
      const name = `export:json @${size}`
      rows.push({
        name,
        what: 'everything as JSON, to the file',
        unit: 'ms',
        ours: ours.ms,
        baseline: { what: 'ms, all at once', value: plain.ms },
      })
      if (!isChromium(stage)) continue
      const [plainMost, oursMost] = [await peak(stage, page, plainly), await peak(stage, page, press)]
      rows.push({
        name,
        what: 'what of it lives in the page at its most',
        unit: 'MB',
        ours: oursMost,
        baseline: { what: 'MB, all at once', value: plainMost },
        target: { of: 'figure', most: 20 },
        note: `a file of ${(ours.bytes / 1e6).toFixed(1)} MB`,
      })
    } finally {
      await stage.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  return rows
}
