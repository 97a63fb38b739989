// A whole page at once: for trying saved pages, and for the health of a site's file.
import type { Reading } from '../domain/draft'
import { flat } from '../page/text'
import { isWall } from '../page/walls'
import { itemsOf, type Known } from './items'
import { readItem } from './read'

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
