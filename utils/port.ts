// What the reader in a page and the slip over it say to each other through a port of their own.
import { Draft, Reading } from './domain/draft'
import { Patch } from './domain/repair'
import { Id, z } from './domain/schema'
import { Kept } from './wire'

/** What the reader hands to the slip with its port: a fresh draft, one that is kept, or what was kept at once. */
export const Opening = z.strictObject({
  goodword: z.literal('slip'),
  draft: z.optional(Draft),
  draftId: z.optional(Id),
  /** Set where the draft was kept at once: the slip then shows the receipt only. */
  kept: z.optional(Kept),
  /** Why keeping at once did not work; the draft can still be kept in the slip. */
  problem: z.optional(z.string()),
  /** The site whose reader found nothing where it always did. */
  site: z.optional(z.string().check(z.maxLength(40))),
  /** Which passage of the page this is, from 1, and of how many. */
  at: z.optional(z.tuple([z.int(), z.int()])),
})
export type Opening = z.infer<typeof Opening>

/** What the slip tells the reader through the port. Plain enough to be checked by hand in the page script. */
export type SlipSays =
  | { say: 'height'; px: number }
  | { say: 'close' }
  | { say: 'changed' }
  | { say: 'step'; by: 1 | -1 }
  | { say: 'point'; field: string }
  | { say: 'note' }

/** What the reader tells the slip through the port: what came of mending, and whether it is to be seen. */
export const ReaderSays = z.discriminatedUnion('say', [
  /** The person pointed at something: where it stands and what the item says with it. Without `patch` they gave up. */
  z.strictObject({
    say: z.literal('pointed'),
    field: z.string().check(z.maxLength(20)),
    patch: z.optional(Patch),
    reading: z.optional(Reading),
  }),
  /** The item's markup without anybody's words, and its page's address masked alike. */
  z.strictObject({
    say: z.literal('skeleton'),
    page: z.string().check(z.maxLength(4_000)),
    skeleton: z.string().check(z.maxLength(200_000)),
  }),
  /** Whether the slip stands where and as large as it was put, under no filter of the page's that hides it. */
  z.strictObject({ say: z.literal('sight'), clear: z.boolean() }),
])
export type ReaderSays = z.infer<typeof ReaderSays>
export type MendSays = Exclude<ReaderSays, { say: 'sight' }>
