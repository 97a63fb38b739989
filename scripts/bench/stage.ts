import { rmSync } from 'node:fs'
import type { CDPSession } from 'puppeteer-core'
import { ChromiumBrowser } from '../../test/drive/chromium/browser.ts'
import type { ChromiumPage } from '../../test/drive/chromium/page.ts'
import type { Browser, BrowserName, Page } from '../../test/drive/drive.ts'
import { FirefoxBrowser } from '../../test/drive/firefox/browser.ts'
import { launch } from '../../test/drive/launch.ts'
import { until } from '../../test/drive/until.ts'
import { exactTime, setEarly, spentIn, watchEarly } from './in-firefox.ts'
import { nothingId, writeNothing } from './nothing.ts'
import { granted, serve } from './pages.ts'

/** A browser with our build in it, and beside it an extension that does as good as nothing. */
export interface Stage {
  browser: Browser
  ours: string
  /** Origin of the extension that does nothing: an empty script in each page, a worker that only answers. */
  nothing: string
  /** Puts the worker of this origin to sleep, as the browser does after half a minute. */
  sleep(origin: string): Promise<void>
  /** Milliseconds of processor time that the browser and all its processes have had so far. */
  spent(): Promise<number>
  /** An empty tab; before anything else in each page of ours that is opened there, the source runs. */
  watched(source: string): Promise<Page>
  close(): Promise<void>
}

/** What only Chromium's debugger tells. */
export interface ChromiumStage extends Stage {
  browser: ChromiumBrowser
  devtools(page: Page): Promise<CDPSession>
  /** Whether a worker of this origin runs now. */
  runs(origin: string): Promise<boolean>
}
export const isChromium = (stage: Stage): stage is ChromiumStage => stage.browser.name === 'chromium'

type Apart = Pick<Stage, 'sleep' | 'spent' | 'watched'>

const devtools = (page: Page) => (page as ChromiumPage).tab.createCDPSession()

function inChromium(browser: ChromiumBrowser): Apart & Pick<ChromiumStage, 'devtools' | 'runs'> {
  let session: Promise<CDPSession> | undefined
  /** Speaks to the browser itself. It is reached through a tab, once: a tab costs more than what is asked. */
  const wire = () =>
    (session ??= browser.open('about:blank').then(async (page) => {
      const found = await (page as ChromiumPage).tab.browser().target().createCDPSession()
      await page.close()
      return found
    }))
  const runs = async (origin: string) => {
    const { targetInfos } = await (await wire()).send('Target.getTargets')
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
  }
  return {
    devtools,
    runs,
    sleep: async (origin) => {
      const page = await browser.open(`${origin}/manifest.json`)
      const own = await devtools(page)
      await own.send('ServiceWorker.enable')
      await own.send('ServiceWorker.stopAllWorkers')
      await until('the worker to sleep', async () => !(await runs(origin)))
      await page.close()
    },
    spent: async () => {
      const { processInfo } = await (await wire()).send('SystemInfo.getProcessInfo')
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
    },
    watched: async (source) => {
      const page = await browser.open('about:blank')
      const session = await devtools(page)
      await session.send('Page.enable')
      await session.send('Page.addScriptToEvaluateOnNewDocument', { source })
      return page
    },
  }
}

function inFirefox(browser: FirefoxBrowser): Apart {
  let watching: Promise<void> | undefined
  return {
    sleep: (origin) => browser.stopWorker(origin === browser.origin ? undefined : nothingId),
    spent: () => spentIn(browser),
    watched: async (source) => {
      await (watching ??= watchEarly(browser, browser.origin))
      await setEarly(browser, source)
      return browser.open('about:blank')
    },
  }
}

export async function raise(name: 'chromium', profileDir?: string, downloads?: string): Promise<ChromiumStage>
export async function raise(name: BrowserName, profileDir?: string, downloads?: string): Promise<Stage>
export async function raise(name: BrowserName, profileDir?: string, downloads?: string): Promise<Stage> {
  const folder = await writeNothing(name)
  const browser = await launch({
    browser: name,
    granted: [`${granted}/*`],
    answer: serve,
    profileDir,
    downloads,
  })
  if (browser instanceof FirefoxBrowser) await exactTime(browser)
  const apart =
    browser instanceof ChromiumBrowser ? inChromium(browser) : inFirefox(browser as FirefoxBrowser)
  return {
    ...apart,
    browser,
    ours: browser.origin,
    nothing: await browser.alsoInstall(folder),
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until the page has had nothing to do for a while. */
export const settled = (page: Page, ms = 400): Promise<void> =>
  page.evaluate(
    (pause: number) =>
      new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, pause), { timeout: 3_000 })),
    ms,
  )
