import type { Channel } from '../domain/page'
import type { OwnWords } from '../page/quotes'
import type { Pick } from '../page/select'

/** A field of a reading that a site file can name. */
export type Field =
  | 'name'
  | 'handle'
  | 'email'
  | 'link'
  | 'role'
  | 'company'
  | 'location'
  | 'title'
  | 'language'
  | 'rating'
  | 'said'
  | 'saidAs'
  | 'permalink'

/** One site: how it is recognised, where its items stand and where each field is. Selectors newest first. */
export interface Site {
  name: string
  kind: Channel
  /** Host names; `*.` stands for the host and all below it. Empty for software that people host themselves. */
  hosts: readonly string[]
  /** Self-hosted software is recognised by its page: a selector that no other page matches. */
  recognise?: string
  /** `seen`: written after real pages. `second-hand`: after what others say of them. */
  proven: 'seen' | 'second-hand'
  /** One selector list for all layouts' items; a function only where no selector can say it (then cached). */
  item: string | ((root: Document) => Element[])
  /** Where in the item the words stand; the first that holds words wins, all its matches count. */
  words: readonly (string | ((item: Element) => Element[]))[]
  /** Inside the words, places where the site's style sheet keeps the line breaks of the source. */
  lines?: string
  /** Inside the words, but not words of the author: buttons, labels, badges. */
  drop?: string
  /** Inside the words, but quoted from somebody else; besides the usual marks of mail programs. */
  quoted?: string
  /** From here on, all that follows belongs to somebody else. */
  cut?: string
  /** The words may hold quoted mail and signatures: how the author's own are found among them. */
  mail?: OwnWords
  fields: Partial<Record<Field, readonly Pick[]>>
  /** Fields this site always shows; `missing` reports them. */
  always: readonly Field[]
  /** In the item, but other voices than its author's: vendor replies. */
  foreign?: string
  /** True where staff or the vendor wrote the item; undefined where the page does not tell. */
  ours?(item: Element, root: Document, url: string): boolean | undefined
  /** Teasers, shells and drafts: no moments. */
  skip?(item: Element): boolean
  /** Addresses that always hold an item: without one, the site has changed. */
  holdsItems?: RegExp
  /** Walls of this site, besides the usual ones. */
  blocked?(root: Document): boolean
}

/** Checks a site file's shape where it is written. */
export const define = (site: Site): Site => site
