import type { Archive } from '../domain/archive'
import type { Audience, Quote } from '../domain/quote'
import type { Instant } from '../domain/schema'

/** What goes out: the records as they are kept, and the words in them as this audience may see them. */
export interface Outgoing {
  audience: Audience
  at: Instant
  records: Omit<Archive, 'goodword' | 'exported'>
  quotes: readonly Quote[]
  /** The name of a site of ours by its id. */
  siteName: (site: string) => string
}

export interface Format {
  /** The file's name without its folder; `format_<id>` names it in the user's language. */
  id: string
  extension: string
  type: string
  /** True where everything comes back from it unchanged; else it only shows, and what it leaves out is lost in it. */
  faithful: boolean
  audiences: readonly Audience[]
  /** The text in pieces, so that no file has to be in memory as a whole. */
  write(out: Outgoing): Iterable<string>
}

export const defineFormat = (format: Format): Format => format
