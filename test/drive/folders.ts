import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './drive.ts'
import { until } from './until.ts'

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Profiles stay inside the project, in a folder git does not see. */
export function profileFolder(wish: string | undefined): { path: string; remove: () => void } {
  if (wish) {
    mkdirSync(wish, { recursive: true })
    return { path: resolve(wish), remove: () => {} }
  }
  const parent = join(project, '.output', 'drive')
  mkdirSync(parent, { recursive: true })
  const path = mkdtempSync(join(parent, 'profile-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}

export const buildFolder = (wish: string | undefined, browser: BrowserName): string =>
  resolve(wish ?? join(project, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'))

/** The file of such a name that the browser saved in this folder, once it is whole. */
export const downloaded = (folder: string, match: RegExp): Promise<string> =>
  until(`a file ${match}`, async () => {
    const all = readdirSync(folder)
    // Firefox puts an empty one there at once, and writes beside it.
    const isWhole = (name: string) => !all.includes(`${name}.part`) && statSync(join(folder, name)).size > 0
    const name = all.find((one) => match.test(one) && isWhole(one))
    return name && join(folder, name)
  })
