import * as anchor from '../../utils/page/anchor'
import * as dates from '../../utils/page/dates'
import * as links from '../../utils/page/links'
import * as ratings from '../../utils/page/ratings'
import * as select from '../../utils/page/select'
import * as text from '../../utils/page/text'
import * as define from '../../utils/sites/define'
import type { Known } from '../../utils/sites/items'

type Craft = (name: string) => unknown
type Take = (site: Known['site']) => void

/** What a site's own script leaves for the reader: its id, and how it is made from the craft that is here. */
export type SiteScript = [id: string, make: (craft: Craft, take: Take) => void]

/** The parts of `utils/page` that the reader needs itself, and lends. */
const page = { anchor, dates, links, ratings, select, text }

export type Carried = keyof typeof page

// By the names under which site files import it.
const craft: Craft = (name) =>
  name === './define' ? define : page[name.replace('../page/', '') as keyof typeof page]

/** The site of this page, made from the script that was brought before the reader. */
export function siteHere(script: SiteScript | undefined): Known | undefined {
  let known: Known | undefined
  script?.[1](craft, (site) => (known = { id: script[0], site }))
  return known
}
