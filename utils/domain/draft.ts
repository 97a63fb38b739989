import { Kind } from './moment-kind'
import { Anchor, Page } from './page'
import { Rating } from './rating'
import { How, HttpUrl, Id, Instant, Line, Said, Tags, Words, z } from './schema'

/** The author as the page names them. Every field is absent where the page does not tell. */
export const Author = z.strictObject({
  name: z.optional(Line),
  handle: z.optional(Line),
  email: z.optional(Line),
  link: z.optional(HttpUrl),
  role: z.optional(Line),
  company: z.optional(Line),
  location: z.optional(Line),
})
export type Author = z.infer<typeof Author>

/** What a reader found in one item of a page: plain data, nothing kept yet. */
export const Reading = z.strictObject({
  page: Page,
  words: Words.check(z.minLength(1)),
  title: z.optional(Line),
  language: z.optional(Line),
  who: Author,
  /** True where the page shows that staff or the vendor wrote it: never a customer's voice. */
  ours: z.optional(z.boolean()),
  rating: z.optional(Rating),
  /** When it was said, if the page tells it for certain. */
  said: z.optional(Said),
  /** The page's own words for the time: "2 weeks ago". */
  saidAs: z.optional(Line),
  permalink: z.optional(HttpUrl),
  anchor: Anchor,
  /** Per field, how it was read. */
  how: z.record(z.string().check(z.maxLength(40)), How),
  /** Fields that this site's reader expects and did not find here. */
  missing: z.array(Line).check(z.maxLength(40)),
})
export type Reading = z.infer<typeof Reading>

/** A reading on its way to being kept, with what the person added in the slip. */
export const Draft = z.extend(Reading, {
  id: Id,
  at: Instant,
  kind: z.optional(Kind),
  tags: Tags,
  notes: Words,
})
export type Draft = z.infer<typeof Draft>
