// What a browser does with an extension while its pages are open.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from '../drive/folders.ts'
import type { Browser, BrowserName } from '../drive/launch.ts'

export const ways = ['reloaded', 'disabled and enabled', 'updated'] as const
export type Way = (typeof ways)[number]

interface Managed {
  management: { setEnabled(id: string, on: boolean): Promise<void> }
}
interface Addons {
  importESModule(path: string): {
    AddonManager: {
      getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>
    }
  }
}

/** Runs in Chromium's own page of extensions. */
async function toggleChromium(id: string): Promise<void> {
  const { management } = (globalThis as unknown as { chrome: Managed }).chrome
  await management.setEnabled(id, false)
  await management.setEnabled(id, true)
}

/** Runs in Firefox's own page of add-ons. */
async function toggleFirefox(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as { ChromeUtils: Addons }
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(id)
  await addon.disable()
  await addon.enable()
}

/** A build of its own, which can become a newer one. */
export class Build {
  #version = 0

  constructor(
    readonly path: string,
    browser: BrowserName,
  ) {
    rmSync(path, { recursive: true, force: true })
    cpSync(buildFolder(undefined, browser), path, { recursive: true })
  }

  /** What stands in its place from now on; the browser learns of it when it loads it again. */
  newer(): void {
    const file = join(this.path, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
    writeFileSync(file, JSON.stringify({ ...manifest, version: `0.2.${++this.#version}` }))
  }
}

const home = { chromium: 'chrome://extensions', firefox: 'about:addons' }
const toggle = { chromium: toggleChromium, firefox: toggleFirefox }

/** Takes the extension away under its open pages, and brings it back. */
export async function replace(browser: Browser, build: Build, way: Way): Promise<void> {
  if (way === 'updated') build.newer()
  if (way !== 'disabled and enabled') return browser.reloadExtension()
  const page = await browser.open(home[browser.name])
  await page.evaluate(toggle[browser.name], browser.extensionId)
  await page.close()
}
