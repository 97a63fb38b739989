import { problem, type Problem } from './problem'
import { Day, Id, Instant, Line, Revision, Words, z } from './schema'

export const GiveKind = z.enum([
  'thanks',
  'recognition',
  'fix',
  'exception',
  'stand',
  'introduction',
  'visibility',
  'access',
  'early-access',
  'award',
  'donation',
  'gift',
  'credit',
])
export type GiveKind = z.infer<typeof GiveKind>

export const GiveState = z.enum(['promised', 'done', 'told'])
export type GiveState = z.infer<typeof GiveState>

/** What really came of a stand's forecast. */
export const StandOutcome = z.enum(['confirmed', 'partly', 'wrong', 'unknown'])

/** Saying no inside the company on a customer's behalf, with a forecast that will be looked at again. */
export const Stand = z.strictObject({
  decision: Words,
  decider: Line,
  position: Words,
  forecast: z.strictObject({ measure: Line, amount: Line, by: Day }),
  review: Day,
  outcome: z.optional(z.strictObject({ on: Instant, result: StandOutcome, note: Words })),
  /** Private unless shared on purpose. */
  shared: z.boolean(),
  seconds: z.array(Line),
})

/** What we do for a customer. Closed only when they were told. */
export const Give = z.strictObject({
  id: Id,
  revision: Revision,
  kind: GiveKind,
  what: Words,
  person: z.optional(Id),
  company: z.optional(Id),
  moments: z.array(Id),
  state: GiveState,
  due: z.optional(Day),
  promised: Instant,
  done: z.optional(Instant),
  told: z.optional(z.strictObject({ on: Instant, channel: Line })),
  stand: z.optional(Stand),
})
export type Give = z.infer<typeof Give>

export type GiveEvent = { does: 'do' } | { does: 'tell'; channel: string }

/** promised → done → told. Telling wants the channel, since "told" is what closes it. */
export function moveGive(give: Give, event: GiveEvent, now: Instant): Give | Problem {
  if (event.does === 'do') {
    if (give.state === 'promised') return { ...give, state: 'done', done: now }
    return give.state === 'done' ? give : problem('give-cannot', `${give.state} → done`)
  }
  if (give.state === 'told') return give
  if (give.state !== 'done') return problem('give-cannot', `${give.state} → told`)
  if (!event.channel.trim()) return problem('give-not-told')
  return { ...give, state: 'told', told: { on: now, channel: event.channel.trim() } }
}
