import { AskKind } from './ask-kind'
import { Answer, Fit } from './fit'
import { problem, type Problem } from './problem'
import { Instant, Line, Words, z } from './schema'

export const AdvocateStatus = z.enum(['identified', 'nominated', 'invited', 'active', 'resting', 'inactive'])
export type AdvocateStatus = z.infer<typeof AdvocateStatus>

/** At most `times` asks of this kind (or of any) within `days`. */
export const Cap = z.strictObject({
  kind: z.union([AskKind, z.literal('any')]),
  times: z.int().check(z.minimum(0)),
  days: z.int().check(z.minimum(1), z.maximum(3_650)),
})
export type Cap = z.infer<typeof Cap>

/** The part of a person that speaks for us: what they would do, never do, and how often at most. */
export const Advocate = z.strictObject({
  status: AdvocateStatus,
  since: Instant,
  /** Why somebody put them forward, in their own words. */
  reason: Words,
  nominatedBy: z.optional(Line),
  willing: z.array(AskKind),
  never: z.array(AskKind),
  caps: z.array(Cap),
  fit: Fit,
  /** Answers to the team's own questions on values. */
  answers: z.optional(z.array(Answer)),
  /** Why they are no longer one. */
  ended: z.optional(Words),
})
export type Advocate = z.infer<typeof Advocate>

export type AdvocateEvent = 'nominate' | 'invite' | 'activate' | 'rest' | 'leave'

const moves: Record<AdvocateEvent, { from: readonly AdvocateStatus[]; to: AdvocateStatus }> = {
  nominate: { from: ['identified', 'inactive'], to: 'nominated' },
  invite: { from: ['nominated'], to: 'invited' },
  activate: { from: ['invited', 'resting', 'nominated'], to: 'active' },
  rest: { from: ['active'], to: 'resting' },
  leave: { from: ['identified', 'nominated', 'invited', 'active', 'resting'], to: 'inactive' },
}

/** The advocate after the event, or why it cannot be. Leaving wants a reason; it is kept beside that of the nomination. */
export function moveAdvocate(
  advocate: Advocate,
  event: AdvocateEvent,
  now: Instant,
  reason?: string,
): Advocate | Problem {
  const move = moves[event]
  if (advocate.status === move.to) return advocate
  if (!move.from.includes(advocate.status)) {
    return problem('advocate-cannot', `${advocate.status} → ${move.to}`)
  }
  if (event === 'leave' && !reason?.trim()) return problem('advocate-needs-reason')
  const { ended: _, ...rest } = advocate
  const moved = { ...rest, status: move.to, since: now }
  if (event === 'leave') return { ...moved, ended: reason?.trim() }
  return reason?.trim() ? { ...moved, reason: reason.trim() } : moved
}

/** A first nomination: who put them forward, why, and what they would be good at. */
export const nominate = (
  now: Instant,
  nomination: Pick<Advocate, 'reason' | 'willing'> & Partial<Pick<Advocate, 'nominatedBy' | 'caps'>>,
): Advocate => ({ status: 'nominated', since: now, never: [], caps: [], fit: {}, ...nomination })

/** Somebody of whom we know something as an advocate, before anybody put them forward. */
export const identify = (now: Instant): Advocate => ({
  status: 'identified',
  since: now,
  reason: '',
  willing: [],
  never: [],
  caps: [],
  fit: {},
})
