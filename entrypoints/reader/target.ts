import type { Selected } from './selection'

/** What the pin stands at: an item that a site file knows, or selected words. */
export type Target = { item: Element } | { words: Selected }

export const rectOf = (at: Target): DOMRect =>
  'item' in at ? at.item.getBoundingClientRect() : at.words.rect

/** The page has taken it away. */
export const isGone = (at: Target): boolean => !('item' in at ? at.item : at.words.element).isConnected

/** Where the pin goes: on the edge of an item, clear of the end of selected words. */
export function spotOf(at: Target): DOMRect {
  const rect = rectOf(at)
  return 'item' in at ? rect : new DOMRect(rect.x - 20, rect.y, rect.width + 40, rect.height)
}

/** Enough of it is on the screen to be meant without being pointed at. */
export function inView(item: Element, view: Window): boolean {
  const rect = item.getBoundingClientRect()
  return rect.height > 0 && rect.bottom > 40 && rect.top < view.innerHeight - 40
}
