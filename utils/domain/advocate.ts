import { AskKind } from './ask-kind'
import { problem, type Problem } from './problem'
import { Instant, Line, Words, z } from './schema'

export const AdvocateStatus = z.enum(['identified', 'nominated', 'invited', 'active', 'resting', 'inactive'])
export type AdvocateStatus = z.infer<typeof AdvocateStatus>

/** At most `times` asks of this kind (or of any) within `days`. */
export const Cap = z.strictObject({
  kind: z.union([AskKind, z.literal('any')]),
  times: z.int().check(z.minimum(0)),
  days: z.int().check(z.minimum(1)),
})

const grade = z.strictObject({ grade: z.int().check(z.minimum(0), z.maximum(4)), note: Words })

/** Why this person and we fit, each 0–4 with a note. Money is no part of it. */
export const Fit = z.partial(
  z.strictObject({ values: grade, openness: grade, story: grade, mutualBenefit: grade, readiness: grade }),
)

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

/** The advocate after the event, or why it cannot be; the reason is kept where one is given. */
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
  return { ...advocate, status: move.to, since: now, reason: reason ?? advocate.reason }
}

/** A first nomination: who put them forward, why, and what they would be good at. */
export const nominate = (
  now: Instant,
  nomination: Pick<Advocate, 'reason' | 'willing'> & { nominatedBy?: string },
): Advocate => ({ status: 'nominated', since: now, never: [], caps: [], fit: {}, ...nomination })
