// All site files. The page script does not come here: it gets the one file that its page needs.
import type { Site } from './define'
import type { Known } from './items'
import { rowOf } from './table'

export { itemAt, itemsIn, type Known, readItem, readSelection, type Selected, type Site } from './items'
export { type PageReading, readPage } from './page'
export { missing } from './read'

const files = import.meta.glob<{ default?: Site }>(['./*.ts', '!./*.test.ts'], { eager: true })

/** Every site by its id, the name of its file. */
export const sites: ReadonlyMap<string, Site> = new Map(
  Object.entries(files).flatMap(([path, { default: site }]) =>
    site ? [[path.slice(2, -3), site] as const] : [],
  ),
)

/** The site a page belongs to: by its host, else by what the page shows, else the generic reader. */
export function siteOf(url: string, root: Document): Known {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const rows = [...sites].map(([id, { hosts, recognise }]) => ({ id, hosts, recognise }))
  const id = rowOf(rows, host, root)?.id ?? 'generic'
  const site = sites.get(id)
  if (!site) throw new Error('the generic reader is missing')
  return { id, site }
}
