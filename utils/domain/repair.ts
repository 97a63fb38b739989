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

/** What a repairer needs to mend a site's file: nothing in it was written by a customer. */
export interface RepairNote {
  site: string
  version: string
  /** The address with everything but its shape masked. */
  page: string
  missing: readonly string[]
  patches: Patches
  /** The item's markup with masked text. */
  skeleton: string
}

const FENCE = '```'

/** The note as text, to be pasted into an issue. */
export const noteText = ({ site, version, page, missing, patches, skeleton }: RepairNote): string =>
  [
    'Goodword repair note',
    `site: ${site}`,
    `version: ${version}`,
    `page: ${page}`,
    `missing: ${missing.join(', ') || 'nothing'}`,
    `patches: ${JSON.stringify(patches)}`,
    `${FENCE}html`,
    skeleton,
    FENCE,
    '',
  ].join('\n')

/** Reads a note out of a text that holds one; undefined where none is found. */
export function readNote(text: string): RepairNote | undefined {
  const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim()
  const skeleton = /^```html\n([\s\S]*?)\n```$/m.exec(text)?.[1]
  const site = line('site')
  if (!text.includes('Goodword repair note') || !skeleton || !site || !/^[a-z0-9-]{1,40}$/.test(site))
    return undefined
  let patches: Patches = {}
  try {
    const checked = z.safeParse(Patches, JSON.parse(line('patches') ?? '{}'))
    if (checked.success) patches = checked.data
  } catch {
    // A note that was cut or edited by hand is still worth its skeleton.
  }
  const missing = (line('missing') ?? '').split(', ').filter((field) => field && field !== 'nothing')
  return { site, version: line('version') ?? '', page: line('page') ?? '', missing, patches, skeleton }
}
