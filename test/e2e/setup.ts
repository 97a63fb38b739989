import { afterAll, afterEach, beforeAll } from 'vitest'
import { serveSamples } from '../../samples/server.mjs'
import { type Browser, launch, type LaunchOptions, type Page } from '../drive/launch.ts'

/** A browser with the built extension, switched on for the sample pages, for the tests of one file. */
export interface World {
  browser: Browser
  origin: string
  open(path: string): Promise<Page>
  /** What the badge on the toolbar button says for this tab. */
  badge(page: Page): Promise<string>
  /** The records of a store, as they lie in the extension's own database. */
  stored<T>(noun: string): Promise<T[]>
}

interface Raw {
  onsuccess: (() => void) | null
  onerror: (() => void) | null
}

/** Starts before the file's tests, wipes nothing between them, ends after. */
export function world(options: LaunchOptions = {}): World {
  let browser: Browser | undefined
  let samples: Awaited<ReturnType<typeof serveSamples>> | undefined
  const opened: Page[] = []
  beforeAll(async () => {
    samples = await serveSamples()
    browser = await launch({ granted: ['http://127.0.0.1/*'], ...options })
  })
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => undefined)
  })
  afterAll(async () => {
    await browser?.close()
    await samples?.close()
  })
  const running = () => {
    if (!browser || !samples) throw new Error('The browser did not start')
    return { browser, samples }
  }
  return {
    get browser() {
      return running().browser
    },
    get origin() {
      return running().samples.origin
    },
    async open(path) {
      const page = await running().browser.open(path.startsWith('http') ? path : `${running().samples.origin}/${path}`)
      opened.push(page)
      await page.setViewport(1280, 800)
      return page
    },
    async badge(page) {
      const own = await running().browser.extensionPage('app.html#/data')
      const text = await own.evaluate(badgeOf, await page.url())
      await own.close()
      return text
    },
    async stored<T>(noun: string) {
      const page = await running().browser.extensionPage('app.html#/data')
      const rows = await page.evaluate(readAll, noun)
      await page.close()
      return rows as T[]
    },
  }
}

interface Api {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> }
  action: { getBadgeText(about: object): Promise<string> }
}

async function badgeOf(url: string): Promise<string> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  const api = world.browser ?? world.chrome
  const tab = (await api.tabs.query({})).find((one) => one.url === url)
  return api.action.getBadgeText({ tabId: tab?.id })
}

async function readAll(noun: string): Promise<unknown[]> {
  const done = <T>(request: Raw & { result: T }) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error('The database could not be read'))
    })
  const database = await done(indexedDB.open('goodword'))
  const rows = await done(database.transaction(noun).objectStore(noun).getAll())
  database.close()
  return rows as unknown[]
}
