// All site files, and the questions the page script asks them.
import type { Reading } from '../domain/draft'
import { flat } from '../page/text'
import { isWall } from '../page/walls'
import type { Site } from './define'
import { missing, readItem, readSelected, wordsOf } from './read'
import type { Known, Selected } from './read'

export type { Known, Selected, Site }
export { missing, readItem }

const files = import.meta.glob<{ default: Site }>(['./*.ts', '!./index.ts', '!./define.ts', '!./read.ts'], {
  eager: true,
})

/** Every site by its id, the name of its file. */
export const sites: ReadonlyMap<string, Site> = new Map(
  Object.entries(files).map(([path, file]) => [path.slice(2, -3), file.default]),
)

const knows = (hosts: readonly string[], host: string) =>
  hosts.some((known) =>
    known.startsWith('*.') ? host === known.slice(2) || host.endsWith(known.slice(1)) : host === known,
  )

/** The site a page belongs to: by its host, else by what the page shows, else the generic reader. */
export function siteOf(url: string, root: Document): Known {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  for (const [id, site] of sites) if (knows(site.hosts, host)) return { id, site }
  for (const [id, site] of sites) if (site.recognise?.(root)) return { id, site }
  const generic = sites.get('generic')
  if (!generic) throw new Error('the generic reader is missing')
  return { id: 'generic', site: generic }
}

const cache = new WeakMap<Document, { size: number; items: Element[] }>()

/**
 * The items of a page. A reader that has to search for them searches again when a fiftieth of the page has changed: a
 * clock or a chat that ticks must not cost a search at every move of the pointer.
 */
function itemsOf(site: Site, root: Document): Element[] {
  if (typeof site.item === 'string') return [...root.querySelectorAll(site.item)]
  const size = root.getElementsByTagName('*').length
  const known = cache.get(root)
  const fresh =
    known && Math.abs(known.size - size) * 50 <= size && known.items.every((item) => item.isConnected)
  if (fresh) return known.items
  const items = site.item(root)
  cache.set(root, { size, items })
  return items
}

/** The item that holds `target`, if any. Cheap for known sites: it is asked on every pointerover. */
export function itemAt(known: Known, root: Document, target: Element): Element | undefined {
  const { site } = known
  const items = typeof site.item === 'string' ? undefined : itemsOf(site, root)
  let from: Element | undefined = target
  while (from) {
    let found: Element | null
    if (items) {
      found = from
      while (found && !items.includes(found)) found = found.parentElement
    } else found = from.closest(site.item as string)
    if (found) return site.skip?.(found) ? undefined : found
    // Out of an open shadow root, to the element that carries it.
    from = (from.getRootNode() as Partial<ShadowRoot>).host
  }
  return undefined
}

/** What a reader found on a whole page. */
export interface PageReading {
  site: string
  moments: Reading[]
  /** Fields that every moment lacks, and `words` where there are items but no words: the site has changed. */
  missing: string[]
  /** A wall stands here (challenge, consent, sign-in): not the same as "nothing here". */
  blocked: boolean
}

/** Shown twice: the same person's same first words, and no address that says otherwise. Teasers are cut short. */
const same = (one: Reading, other: Reading) =>
  (!one.permalink || !other.permalink || one.permalink === other.permalink) &&
  (one.who.name ?? '') === (other.who.name ?? '') &&
  one.said === other.said &&
  flat(one.words).slice(0, 60) === flat(other.words).slice(0, 60)

/** All moments of a page, each once. */
export function readPage(known: Known, root: Document, url: string): PageReading {
  const { id, site } = known
  const items = itemsOf(site, root).filter((item) => !site.skip?.(item))
  const moments: Reading[] = []
  for (const item of items) {
    const reading = readItem(known, item, root, url)
    if (!reading) continue
    if (!moments.some((known) => same(known, reading))) moments.push(reading)
  }
  const lost = site.always.filter(
    (field) => moments.length > 0 && moments.every((moment) => moment.missing.includes(field)),
  )
  const wordless = moments.length === 0 && id !== 'generic' && !site.mail && items.length > 0
  const blocked = moments.length === 0 && (site.blocked?.(root) === true || isWall(root))
  return { site: id, moments, missing: wordless && !blocked ? ['words'] : lost, blocked }
}

/** What a person selected on the page, with what the item around it tells. */
export function readSelection(known: Known, root: Document, url: string, selected: Selected): Reading {
  const item = itemAt(known, root, selected.element)
  return readSelected(known, item && wordsOf(known.site, item) ? item : undefined, root, url, selected)
}

/** The items of a page that hold words of their author, in document order, for stepping from one to the next. */
export const itemsIn = ({ site }: Known, root: Document): Element[] =>
  itemsOf(site, root).filter((item) => !site.skip?.(item) && wordsOf(site, item))
