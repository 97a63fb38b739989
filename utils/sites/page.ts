// A whole page at once: for trying saved pages, and for the health of a site's file.
import type { Reading } from '../domain/draft'
import { find } from '../page/select'
import { flat } from '../page/text'
import { isWall } from '../page/walls'
import type { Site } from './define'
import { itemsOf, type Known } from './items'
import { hasPlace, readItem } from './read'

/** What a reader found on a whole page. */
export interface PageReading {
  site: string
  moments: Reading[]
  /** Fields that every moment lacks; `item` or `words` where not even those are found: the site has changed. */
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

const holds = (within: ParentNode, picks: readonly unknown[] = []) =>
  picks.some((pick) => {
    const selector = Array.isArray(pick) ? (pick as unknown[])[0] : pick
    return typeof selector === 'string' && selector !== '' && within.querySelector(selector) !== null
  })

/**
 * What the file looks for and no longer finds on a page without a moment: the items, where words and names stand outside
 * of any, or the address promises some; the words, where the items stand there without. A page that shows none of these is simply another page.
 */
function lostOn(site: Site, items: readonly Element[], root: Document, url: string): string[] {
  const names = [site.fields.name, site.fields.said, site.fields.title]
  if (items.length === 0) {
    const traces = holds(root, site.words) && names.some((picks) => holds(root, picks))
    return traces || site.holdsItems?.test(url) ? ['item'] : []
  }
  // Mail that is nothing but quotes has no words of its own, but a place for them.
  const empty = items.every((item) => !hasPlace(site, item))
  const named = items.some((item) => names.some((picks) => find(picks, item, root, url)))
  return !site.mail || site.holdsItems?.test(url) || (empty && named) ? ['words'] : []
}

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
  if (moments.length) return { site: id, moments, missing: lost, blocked: false }
  const blocked = site.blocked?.(root) === true || isWall(root)
  return {
    site: id,
    moments,
    missing: blocked || id === 'generic' ? [] : lostOn(site, items, root, url),
    blocked,
  }
}
