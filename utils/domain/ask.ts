import { AskKind } from './ask-kind'
import { GiveKind } from './give-kind'
import { Influence } from './influence'
import { Day, Id, Instant, Line, Revision, Words, z } from './schema'

export const AskState = z.enum([
  'draft',
  'queued',
  'held',
  'sent',
  'accepted',
  'declined',
  'no-reply',
  'scheduled',
  'completed',
  'missed',
  'cancelled',
  'thanked',
])
export type AskState = z.infer<typeof AskState>

/**
 * Why an ask waits, and the day it frees itself where that is known. A gate's hold names the gate, with what stands
 * in the gaps of its sentence; one that somebody wrote by hand has words only.
 */
export const Hold = z.strictObject({
  reason: Line,
  until: z.optional(Day),
  gate: z.optional(Line),
  about: z.optional(z.array(Line)),
  /** The pain or promise behind it. Its words are not written down here a second time: they go when it goes. */
  at: z.optional(z.strictObject({ noun: z.enum(['moments', 'gives']), id: Id })),
})
export type Hold = z.infer<typeof Hold>

const Step = z.strictObject({
  on: Instant,
  from: AskState,
  to: AskState,
  /** The written reason, where it went out through shut gates, and which these were. */
  note: z.optional(Words),
  through: z.optional(z.array(Line)),
})

/** What came of it: how willing we took them to be, how it was, what it took of their time. */
export const Outcome = z.strictObject({
  expected: z.optional(z.int().check(z.minimum(0), z.maximum(4))),
  actual: z.optional(z.int().check(z.minimum(0), z.maximum(4))),
  minutes: z.optional(z.int().check(z.minimum(0))),
  customerGot: z.optional(Words),
  /** When they were told what came of it, and how. */
  told: z.optional(z.strictObject({ on: Instant, channel: Line })),
})
export type Outcome = z.infer<typeof Outcome>

/** What we ask of a customer, and what they get by it. */
export const Ask = z.strictObject({
  id: Id,
  revision: Revision,
  kind: AskKind,
  /** The user's own name for a kind that is not on the list. */
  customKind: z.optional(Line),
  person: z.optional(Id),
  company: z.optional(Id),
  moments: z.array(Id),
  state: AskState,
  /** What the customer gets by it. Without this an ask stays a draft. */
  benefit: Words,
  /** What kind of give that is, and the give itself once it was promised. */
  gets: z.optional(GiveKind),
  give: z.optional(Id),
  message: z.optional(Words),
  /** The day it is needed by. */
  due: z.optional(Day),
  /** For reviews: the place, and the sample that this person was drawn in. */
  venue: z.optional(Line),
  draw: z.optional(Id),
  holds: z.array(Hold),
  history: z.array(Step),
  outcome: z.optional(Outcome),
  /** Deals that it helped with. */
  influence: z.optional(z.array(Influence)),
  by: z.optional(Line),
  made: Instant,
})
export type Ask = z.infer<typeof Ask>
