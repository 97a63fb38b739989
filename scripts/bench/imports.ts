// A file of ours comes in, as somebody brings it in; against the plainest way to put the same records into a database.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName, Page } from '../../test/drive/drive.ts'
import { crowd } from '../lib/crowd.ts'
import { manyFor } from './library.ts'
import { peak } from './memory.ts'
import type { Row } from './row.ts'
import { raise, settled, type Stage } from './stage.ts'

interface Noted {
  goodwordRecords?: object[]
  goodwordLongest?: number
}

/** Runs in a page with a file in its field: the file is read whole and taken apart at once. */
async function readAtOnce(): Promise<void> {
  const file = document.querySelector('input')?.files?.[0]
  if (!file) throw new Error('There is no file')
  const text = await file.text()
  const all = JSON.parse(text) as Record<string, unknown>
  // Both are held until here, as they are until such a reader has looked at every record.
  const records = Object.values(all).flatMap((one) => (Array.isArray(one) ? (one as object[]) : []))
  await new Promise((done) => setTimeout(done, 300))
  if (text.length) (globalThis as Noted).goodwordRecords = records
}

/** Runs in a page of an extension: what was read, into a store without indexes, in one transaction. */
async function putAll(): Promise<number> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('bench-import', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true })
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => fail(new Error(opening.error?.name))
  })
  const records = (globalThis as Noted).goodwordRecords ?? []
  const start = performance.now()
  const tx = database.transaction('rows', 'readwrite', { durability: 'strict' })
  for (const record of records) tx.objectStore('rows').put(record)
  await new Promise<void>((done, fail) => {
    tx.oncomplete = () => done()
    tx.onabort = () => fail(new Error(tx.error?.name))
  })
  database.close()
  return performance.now() - start
}

/** Runs in the page: how long its longest task is from now on, where the browser tells of such. */
function watchTasks(): void {
  const own = globalThis as Noted
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return
  own.goodwordLongest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      own.goodwordLongest = Math.max(own.goodwordLongest ?? 0, duration)
  }).observe({ type: 'longtask' })
}

/** Runs in the page: waits by being told, so that the waiting costs nothing. Milliseconds. */
function stands(selector: string): Promise<number> {
  const start = performance.now()
  return new Promise((done) => {
    const look = () => {
      if (!document.querySelector(selector)) return false
      done(performance.now() - start)
      return true
    }
    if (!look())
      new MutationObserver((_, observer) => {
        if (look()) observer.disconnect()
      }).observe(document.body, { subtree: true, childList: true })
  })
}

async function dataView(stage: Stage): Promise<Page> {
  const page = await stage.browser.open(`${stage.ours}/app.html#/data`)
  await page.waitFor(() => document.querySelector('.import input[type=file]') !== null)
  await settled(page, 2_000)
  return page
}

/** Chooses the file, looks at what would happen and brings it in; milliseconds of each. */
async function bringIn(page: Page, path: string): Promise<{ look: number; go: number }> {
  const go = '.import-step .button-go'
  await page.upload('.import input[type=file]', path)
  const look = await page.evaluate(stands, go)
  await page.click(go)
  return { look, go: await page.evaluate(stands, '.import-done') }
}

async function plainPage(stage: Stage, path: string): Promise<Page> {
  const page = await stage.browser.open(`${stage.nothing}/page.html`)
  await page.upload('input[type=file]', path)
  await settled(page, 1_000)
  return page
}

/** Milliseconds of processor time, of whatever process of the browser, while it works. */
async function spent<T>(stage: Stage, work: () => Promise<T>): Promise<{ cpu: number; told: T }> {
  // The first time finds the way.
  await stage.spent()
  const before = await stage.spent()
  const told = await work()
  return { cpu: (await stage.spent()) - before, told }
}

async function onClock(browser: BrowserName, size: number, path: string): Promise<Row[]> {
  const stage = await raise(browser)
  try {
    const plain = await plainPage(stage, path)
    await plain.evaluate(readAtOnce)
    const put = await spent(stage, () => plain.evaluate(putAll))
    await plain.close()
    const page = await dataView(stage)
    await page.evaluate(watchTasks)
    const ours = await spent(stage, () => bringIn(page, path))
    const longest = await page.evaluate(() => (globalThis as Noted).goodwordLongest ?? null)
    const name = `import @${size}`
    const each = (cpu: number) => (cpu * 1_000) / size
    const { look, go } = ours.told
    return [
      {
        name,
        what: 'a file of ours looked at and brought in',
        unit: 'µs of processor a moment',
        ours: each(ours.cpu),
        baseline: { what: 'µs, a put of each without indexes', value: each(put.cpu) },
        target: { of: 'ratio', most: 1.2 },
        note: `${Math.round(look)} ms to what would happen, ${Math.round(go)} ms to done, a put of each ${Math.round(put.told)} ms`,
      },
      ...(longest === null
        ? []
        : [
            {
              name,
              what: 'longest task of the page; 0 is none over 50',
              unit: 'ms',
              ours: longest,
              target: { of: 'figure' as const, most: 50 },
            },
          ]),
    ]
  } finally {
    await stage.close()
  }
}

async function inMemory(size: number, path: string): Promise<Row> {
  const stage = await raise('chromium')
  try {
    const plain = await plainPage(stage, path)
    const most = await peak(stage, plain, () => plain.evaluate(readAtOnce))
    await plain.close()
    const page = await dataView(stage)
    const ours = await peak(stage, page, () => bringIn(page, path))
    return {
      name: `import @${size}`,
      what: 'what of it lives in the page at its most',
      unit: 'MB',
      ours,
      baseline: { what: 'MB, read at once', value: most },
    }
  } finally {
    await stage.close()
  }
}

/** At each size, into an empty library each time. */
export async function imports(browser: BrowserName, sizes: readonly number[]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'goodword-bench-import-'))
  const path = join(folder, 'library.json')
  const rows: Row[] = []
  try {
    for (const size of sizes) {
      writeFileSync(path, JSON.stringify(crowd(manyFor(size), Date.now())))
      rows.push(...(await onClock(browser, size, path)))
      if (browser === 'chromium') rows.push(await inMemory(size, path))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return rows
}
