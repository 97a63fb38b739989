// What a person pointed at on a site goes before what its file knows.
import type { Patch, Patches } from '../domain/repair'
import type { Finder } from '../page/select'
import { textOf } from '../page/text'
import type { Field, Site } from './define'

/** A patch may be older than the browser or damaged on its way: a selector that is none finds nothing. */
const safely = (within: ParentNode, selector: string): Element[] => {
  try {
    return [...within.querySelectorAll(selector)]
  } catch {
    return []
  }
}

const finder =
  ({ selector, attribute, page }: Patch): Finder =>
  (item, root) => {
    for (const element of safely(page ? root : item, selector).slice(0, 8)) {
      const text = attribute ? element.getAttribute(attribute) : textOf(element)
      if (text?.trim()) return text
    }
    return undefined
  }

/** The site's file with a person's patches before its own selectors. */
export function patched(site: Site, patches: Patches | undefined): Site {
  const entries = Object.entries(patches ?? {})
  if (!entries.length) return site
  const fields = { ...site.fields }
  let { words } = site
  for (const [field, patch] of entries) {
    if (field === 'words') words = [(item) => safely(item, patch.selector), ...words]
    else fields[field as Field] = [finder(patch), ...(fields[field as Field] ?? [])]
  }
  return { ...site, fields, words }
}
