import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { momentOf } from '../support/samples'
import type { Moment } from '../../utils/domain/moment'
import { profileFolder } from '../drive/folders.ts'
import type { World } from './setup.ts'

/** Brings records in as a user does, by an archive. */
export async function bringIn(at: World, records: object): Promise<void> {
  const folder = profileFolder(undefined)
  const path = join(folder.path, 'archive.json')
  const none = { companies: [], people: [], moments: [], asks: [], gives: [], drafts: [], rules: [] }
  writeFileSync(
    path,
    JSON.stringify({ goodword: 2, exported: new Date().toISOString(), ...none, ...records }),
  )
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.upload('input[type="file"]', path)
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
  await page.close()
  folder.remove()
}

/** Heard so many hours ago. */
export const heardAgo = (hours: number, words: string, about: Partial<Moment> = {}): Moment =>
  momentOf({ words, heard: new Date(Date.now() - hours * 3_600_000).toISOString(), ...about })
