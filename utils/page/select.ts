import { oneLine, textOf } from './text'

/**
 * One way to find a field: a selector for its text, a selector and the attribute that holds it, or a function for the
 * odd case. An empty selector is the item itself.
 */
export type Pick = string | readonly [selector: string, attribute: string] | Finder

/** Finds one field of an item by hand; `structured` where it reads schema.org data. */
export interface Finder {
  (item: Element, root: ParentNode, url: string): string | undefined
  structured?: true
}

const each = (item: Element, selector: string): Element[] =>
  selector ? [...item.querySelectorAll(selector)].slice(0, 8) : [item]

/** The first pick that finds something, and whether it was schema.org data. */
export function find(
  picks: readonly Pick[] | undefined,
  item: Element,
  root: ParentNode,
  url: string,
): { text: string; structured: boolean } | undefined {
  for (const pick of picks ?? []) {
    if (typeof pick === 'function') {
      const text = oneLine(pick(item, root, url))
      if (text) return { text, structured: pick.structured === true }
      continue
    }
    const [selector, attribute] = typeof pick === 'string' ? [pick, ''] : pick
    for (const element of each(item, selector)) {
      const text = oneLine(attribute ? element.getAttribute(attribute) : textOf(element))
      if (text) return { text, structured: selector.includes('itemprop') }
    }
  }
  return undefined
}

/** A pick for what stands once on the page and not in the item: a ticket's subject. */
export const onPage =
  (selector: string, drop = ''): Finder =>
  (_item, root) => {
    for (const element of [...root.querySelectorAll(selector)].slice(0, 8)) {
      const text = textOf(element, { drop })
      if (text) return text
    }
    return undefined
  }
