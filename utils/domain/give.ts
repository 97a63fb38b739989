import { GiveKind } from './give-kind'
import { problem, type Problem } from './problem'
import { Day, Id, Instant, Line, Revision, Words, z } from './schema'
import { Stand } from './stand'

export const GiveState = z.enum(['promised', 'done', 'told'])
export type GiveState = z.infer<typeof GiveState>

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
  /** Who promised it. */
  by: z.optional(Line),
})
export type Give = z.infer<typeof Give>

/** Something a customer waits for. A stand is our own affair until it is told. */
export const isOpenPromise = ({ state, kind }: Pick<Give, 'state' | 'kind'>): boolean =>
  state !== 'told' && kind !== 'stand'

export type GiveEvent = { does: 'do' } | { does: 'tell'; channel: string }

/**
 * promised → done → told. Telling wants the channel, since “told” is what closes it; what is told is done. The same
 * event again changes nothing. Errors: no channel.
 */
export function moveGive(give: Give, event: GiveEvent, now: Instant): Give | Problem {
  if (event.does === 'do') return give.state === 'promised' ? { ...give, state: 'done', done: now } : give
  if (give.state === 'told') return give
  const channel = event.channel.trim()
  if (!channel) return problem('give-not-told')
  return { ...give, state: 'told', done: give.done ?? now, told: { on: now, channel } }
}
