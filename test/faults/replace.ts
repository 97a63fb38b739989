// What a browser does with an extension while its pages are open.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from '../drive/folders.ts'
import type { Browser, BrowserName } from '../drive/launch.ts'

export const ways = ['reloaded', 'disabled and enabled', 'updated'] as const
export type Way = (typeof ways)[number]

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

/** Takes the extension away under its open pages, and brings it back. */
export async function replace(browser: Browser, build: Build, way: Way): Promise<void> {
  if (way === 'updated') build.newer()
  await (way === 'disabled and enabled' ? browser.toggleExtension() : browser.reloadExtension())
}
