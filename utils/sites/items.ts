// The questions that the page script asks of a site: which items, which one is this in, what does it say.
import type { Reading } from '../domain/draft'
import type { Site } from './define'
import { type Known, readItem, readSelected, type Selected, wordsOf } from './read'

export { type Known, readItem, type Selected, type Site }

const cache = new WeakMap<Node, { size: number; items: Element[] }>()

/**
 * The items of a page. A reader that has to search for them searches again when a fiftieth of the page has changed: a
 * clock or a chat that ticks must not cost a search at every move of the pointer.
 */
export function itemsOf(site: Site, root: Document | ShadowRoot): Element[] {
  if (typeof site.item === 'string') return [...root.querySelectorAll(site.item)]
  const size = root.querySelectorAll('*').length
  const known = cache.get(root)
  const fresh =
    known && Math.abs(known.size - size) * 50 <= size && known.items.every((item) => item.isConnected)
  if (fresh) return known.items
  // A shadow root answers all that a search for items asks of a document.
  const items = site.item(root as Document)
  cache.set(root, { size, items })
  return items
}

/** The item that holds `target`, if any. Cheap for known sites: it is asked on every pointerover. */
export function itemAt(known: Known, root: Document, target: Element): Element | undefined {
  const { site } = known
  let from: Element | undefined = target
  while (from) {
    const within = from.getRootNode()
    // What stands in an open shadow root is in no list of the document's.
    const items =
      typeof site.item === 'string'
        ? undefined
        : itemsOf(site, within.nodeType === 11 ? (within as ShadowRoot) : root)
    let found: Element | null
    if (items) {
      found = from
      while (found && !items.includes(found)) found = found.parentElement
    } else found = from.closest(site.item as string)
    if (found) return site.skip?.(found) ? undefined : found
    // Out of an open shadow root, to the element that carries it.
    from = (within as Partial<ShadowRoot>).nodeType === 11 ? (within as ShadowRoot).host : undefined
  }
  return undefined
}

/** What a person selected on the page, with what the item around it tells. */
export function readSelection(known: Known, root: Document, url: string, selected: Selected): Reading {
  const item = itemAt(known, root, selected.element)
  return readSelected(known, item && wordsOf(known.site, item) ? item : undefined, root, url, selected)
}

/** The items of a page that hold words of their author, in document order, for stepping from one to the next. */
export const itemsIn = ({ site }: Known, root: Document): Element[] =>
  itemsOf(site, root).filter((item) => !site.skip?.(item) && wordsOf(site, item, true))
