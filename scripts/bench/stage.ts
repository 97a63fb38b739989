import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession } from 'puppeteer-core'
import type { ChromiumBrowser } from '../../test/drive/chromium/browser.ts'
import type { ChromiumPage } from '../../test/drive/chromium/page.ts'
import type { Page } from '../../test/drive/drive.ts'
import { launch } from '../../test/drive/launch.ts'
import { until } from '../../test/drive/until.ts'
import { granted, serve, strange } from './pages.ts'

/** A browser with our build in it, and beside it an extension that does as good as nothing. */
export interface Stage {
  browser: ChromiumBrowser
  ours: string
  /** Origin of the extension that does nothing: an empty script in each page, a worker that only answers. */
  nothing: string
  devtools(page: Page): Promise<CDPSession>
  /** Whether a worker of this origin runs now. */
  runs(origin: string): Promise<boolean>
  /** Puts the worker of this origin to sleep, as the browser does after half a minute. */
  sleep(origin: string): Promise<void>
  close(): Promise<void>
}

const manifest = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: [`${granted}/*`, `${strange}/*`], js: ['empty.js'] }],
}

function writeNothing(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goodword-nothing-'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((_, __, answer) => answer(1))',
  )
  writeFileSync(join(folder, 'empty.js'), '0')
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Nothing</title>')
  return folder
}

const tabOf = (page: Page) => (page as ChromiumPage).tab

async function runsIn(browser: ChromiumBrowser, origin: string): Promise<boolean> {
  const page = await browser.open('about:blank')
  const devtools = await tabOf(page).browser().target().createCDPSession()
  const { targetInfos } = await devtools.send('Target.getTargets')
  await devtools.detach()
  await page.close()
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
}

export async function raise(profileDir?: string, downloads?: string): Promise<Stage> {
  const folder = writeNothing()
  const browser = (await launch({
    browser: 'chromium',
    granted: [`${granted}/*`],
    answer: serve,
    profileDir,
    downloads,
  })) as ChromiumBrowser
  const id = await browser.alsoInstall(folder)
  const runs = (origin: string) => runsIn(browser, origin)
  return {
    runs,
    sleep: async (origin) => {
      const page = await browser.open(`${origin}/manifest.json`)
      const devtools = await tabOf(page).createCDPSession()
      await devtools.send('ServiceWorker.enable')
      await devtools.send('ServiceWorker.stopAllWorkers')
      await until('the worker to sleep', async () => !(await runs(origin)))
      await page.close()
    },
    browser,
    ours: browser.origin,
    nothing: `chrome-extension://${id}`,
    devtools: (page) => tabOf(page).createCDPSession(),
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
