import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from '../drive/drive.ts'

/** The folders of our own database in a profile, and of no other storage. */
function databases(profile: string, browser: BrowserName): string[] {
  const within = (folder: string, match: (name: string) => boolean) =>
    readdirSync(folder)
      .filter(match)
      .map((name) => join(folder, name))
  return browser === 'chromium'
    ? within(join(profile, 'Default', 'IndexedDB'), (name) => name.startsWith('chrome-extension_'))
    : within(
        join(profile, 'storage', 'default'),
        (name) => name.startsWith('moz-extension+++') && !name.includes('userContextId=4294967295'),
      ).map((folder) => join(folder, 'idb'))
}

/** Takes our database from a profile whose browser is closed, as a browser does that finds it damaged. */
export function loseDatabaseIn(profile: string, browser: BrowserName): void {
  const found = databases(profile, browser)
  if (!found.length) throw new Error('There was no database to lose')
  for (const folder of found) rmSync(folder, { recursive: true, force: true })
}
