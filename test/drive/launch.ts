import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { ChromiumBrowser } from './chromium/browser.ts'
import type { Browser, BrowserName, LaunchOptions } from './drive.ts'
import { FirefoxBrowser } from './firefox/browser.ts'
import { buildFolder } from './folders.ts'
import { until } from './until.ts'

export type * from './drive.ts'

export const browserOfThisRun = (): BrowserName =>
  process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium'

/** Starts a browser with the extension in it; call `close` in the end whatever happens. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const name = options.browser ?? browserOfThisRun()
  const executable = options.executable ?? findBrowser(name)
  if (!executable) {
    const hint = name === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge'
    throw new Error(`No ${name} found: install ${hint}, or put its path in ${name.toUpperCase()}`)
  }
  const build = buildFolder(options.build, name)
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`There is no built extension in ${build}: run “npm run build” first`)
  const Kind = name === 'firefox' ? FirefoxBrowser : ChromiumBrowser
  const browser = new Kind(options, build, executable)
  try {
    await browser.start()
    if (!options.welcome && existsSync(join(build, 'welcome.html'))) await closeWelcome(browser)
  } catch (error) {
    await browser.close().catch(() => {})
    throw error
  }
  return browser
}

/** The first steps come up in a fresh profile, and would stand in front of what a test opens. */
async function closeWelcome(browser: Browser): Promise<void> {
  const told = () =>
    browser.inBackground(async () => {
      interface Api {
        storage: { local: { get(key: string): Promise<Record<string, unknown>> } }
        tabs: {
          query(about: object): Promise<{ id: number; url?: string }[]>
          remove(id: number): Promise<void>
        }
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api }
      const api = world.browser ?? world.chrome
      if (!(await api.storage.local.get('welcomed'))['welcomed']) return false
      for (const { id, url } of await api.tabs.query({}))
        if (url?.includes('/welcome.html')) await api.tabs.remove(id)
      return true
    })
  await until('the first steps', told)
}
