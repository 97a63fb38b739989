import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { serveSamples } from '../../samples/server.mjs'
import { type Browser, launch, type LaunchOptions, type Page } from '../drive/launch.ts'
import { type Pages, servePages } from './serve-pages.ts'

/** A browser with the built extension, switched on for the sample pages, for the tests of one file. */
export interface World {
  browser: Browser
  origin: string
  /** Everything that reached the server of the tests' own pages. */
  hits: string[]
  open(path: string): Promise<Page>
  /** The address of one of the tests' own pages, by default on the host that is switched on. */
  at(path: string, host?: string): string
  /** What the badge on the toolbar button says for this tab. */
  badge(page: Page): Promise<string>
  /** What the toolbar button says when one points at it. */
  title(page: Page): Promise<string>
  /** The records of a store, as they lie in the extension's own database, without their sums. */
  stored<T>(noun: string): Promise<T[]>
}

/** Starts before the file's tests, wipes nothing between them, ends after. */
export function world(options: LaunchOptions = {}): World {
  let browser: Browser | undefined
  let samples: Awaited<ReturnType<typeof serveSamples>> | undefined
  let pages: Pages | undefined
  const opened: Page[] = []
  beforeAll(async () => {
    samples = await serveSamples()
    pages = await servePages()
    browser = await launch({ granted: ['http://127.0.0.1/*'], ...options })
  })
  beforeEach(async ({ task }) => {
    if (task.result?.retryCount === 2) await browser?.restart()
  })
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => undefined)
  })
  afterAll(async () => {
    await browser?.close()
    await samples?.close()
    await pages?.close()
  })
  const running = () => {
    if (!browser || !samples || !pages) throw new Error('The browser did not start')
    return { browser, samples, pages }
  }
  const action = async (what: 'getBadgeText' | 'getTitle', page: Page) => {
    const own = await running().browser.extensionPage('app.html#/data')
    const text = await own.evaluate(ofAction, what, await page.url())
    await own.close()
    return text
  }
  return {
    get browser() {
      return running().browser
    },
    get origin() {
      return running().samples.origin
    },
    get hits() {
      return running().pages.hits
    },
    at: (path, host = '127.0.0.1') => `http://${host}:${running().pages.port}/${path}`,
    async open(path) {
      const page = await running().browser.open(
        path.includes('://') ? path : `${running().samples.origin}/${path}`,
      )
      opened.push(page)
      await page.setViewport(1280, 800)
      return page
    },
    badge: (page) => action('getBadgeText', page),
    title: (page) => action('getTitle', page),
    stored: (noun) => readStore(running().browser, noun),
  }
}

/** The records of a store of this browser's extension. What a test itself put there has no sum, so none is told. */
export async function readStore<T>(browser: Browser, noun: string): Promise<T[]> {
  const page = await browser.extensionPage('app.html#/data')
  const rows = (await page.evaluate(readAll, noun)) as { sum?: number }[]
  await page.close()
  return rows.map(({ sum: _, ...row }) => row as T)
}

interface Api {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> }
  action: Record<'getBadgeText' | 'getTitle', (about: object) => Promise<string>>
}

async function ofAction(what: 'getBadgeText' | 'getTitle', url: string): Promise<string> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  const api = world.browser ?? world.chrome
  const tab = (await api.tabs.query({})).find((one) => one.url === url)
  return api.action[what]({ tabId: tab?.id })
}

/** Runs in a page of the extension: a store as it lies there. */
export async function readAll(noun: string): Promise<unknown[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error('The database could not be read'))
    })
  const database = await done<IDBDatabase>(indexedDB.open('goodword'))
  const rows = await done<unknown[]>(database.transaction(noun).objectStore(noun).getAll())
  database.close()
  return rows
}
