import { Line, z } from './schema'

/** What a message can be taken for: a good word, a trouble, a wish, or none of these. */
export const Judged = z.enum(['praise', 'pain', 'need', 'neutral'])
export type Judged = z.infer<typeof Judged>

const Count = z.int().check(z.minimum(0), z.maximum(1_000_000))
const Counts = z.strictObject({
  praise: z.optional(Count),
  pain: z.optional(Count),
  need: z.optional(Count),
  neutral: z.optional(Count),
})
/** How often somebody said that a message was rather this. */
export type Counts = z.infer<typeof Counts>

/** A cue as it is counted: no longer than a line of a cue file. */
const Phrase = z.string().check(z.maxLength(60))

/**
 * How often we were put right, per site (its file's id) and per phrase (in small letters). Plain counts: of what
 * somebody said only the words that a cue knows, never what stood between them.
 */
export const Corrections = z.strictObject({
  sites: z.record(Line, Counts),
  phrases: z.record(Phrase, Counts),
})
export type Corrections = z.infer<typeof Corrections>

/** Where everybody begins, and where a reset leads back to. */
export const noCorrections: Corrections = { sites: {}, phrases: {} }

const without = (all: Corrections['sites'], name: string | undefined) =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== name))

/** The corrections without those of one site or one phrase. */
export const forgotten = (
  { sites, phrases }: Corrections,
  what: { site?: string; phrase?: string },
): Corrections => ({ sites: without(sites, what.site), phrases: without(phrases, what.phrase) })
