import { Instant, Line, z } from './schema'

/** Where a field of a site's items now stands: a selector, and the attribute that holds it, if it is not the text. */
export const Patch = z.strictObject({
  selector: z.string().check(z.minLength(1), z.maxLength(400)),
  attribute: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/))),
  /** True where it stands once on the page and not in each item. */
  page: z.optional(z.boolean()),
})
export type Patch = z.infer<typeof Patch>

/** The places that a person pointed at on this site, by field; they go before the shipped selectors. */
export const Patches = z.record(z.string().check(z.regex(/^[a-zA-Z]{1,20}$/)), Patch)
export type Patches = z.infer<typeof Patches>

/** What is known of a site's reader on this machine: when it last read well, and what it missed since. */
export const SiteHealth = z.strictObject({
  read: z.optional(Instant),
  lost: z.optional(z.strictObject({ at: Instant, fields: z.array(Line).check(z.maxLength(40)) })),
  patches: Patches,
})
export type SiteHealth = z.infer<typeof SiteHealth>
