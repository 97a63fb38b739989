import type { Give } from './give'
import { problem, type Problem } from './problem'
import { Day, Instant, Line, Words, z } from './schema'

/** What really came of a stand's forecast. */
export const StandResult = z.enum(['confirmed', 'partly', 'wrong', 'unknown'])
export type StandResult = z.infer<typeof StandResult>

/** Saying no inside the company on a customer's behalf, with a forecast that will be looked at again. */
export const Stand = z.strictObject({
  /** What was decided or is about to be, and who decides. */
  decision: Words,
  decider: Line,
  /** What we say to it, for whom. */
  position: Words,
  forecast: z.strictObject({ measure: Line, amount: Line, by: Day }),
  review: Day,
  outcome: z.optional(z.strictObject({ on: Instant, result: StandResult, note: Words })),
  /** Private unless shared on purpose. */
  shared: z.boolean(),
  /** Colleagues who stand with us. */
  seconds: z.array(Line),
})
export type Stand = z.infer<typeof Stand>

type StandGive = Give & { stand: Stand }

export const isStand = (give: Give): give is StandGive => give.stand !== undefined

/** Its day has come and nobody said yet what happened. */
export const isReviewDue = (give: Give, today: Day): boolean =>
  give.stand !== undefined && !give.stand.outcome && give.stand.review <= today

/** What happened, said on the review day or later; the forecast itself is never touched. Errors: not a stand, too early. */
export function reviewStand(
  give: Give,
  outcome: { result: StandResult; note: string },
  now: Instant,
  today: Day,
): Give | Problem {
  if (!give.stand) return problem('stand-missing')
  if (today < give.stand.review) return problem('stand-too-early', give.stand.review)
  return { ...give, stand: { ...give.stand, outcome: { on: now, ...outcome, note: outcome.note.trim() } } }
}

/** A colleague stands with us; once is enough. Only what was shared can be seconded. Errors: not shared. */
export function secondStand(give: Give, name: string): Give | Problem {
  const who = name.trim()
  if (!give.stand?.shared) return problem('stand-not-shared')
  if (!who || give.stand.seconds.includes(who)) return give
  return { ...give, stand: { ...give.stand, seconds: [...give.stand.seconds, who] } }
}

/** How often those who spoke for customers were right. `unknown` says nothing either way; partly counts a half. */
export function hitRate(gives: readonly Give[]): Record<StandResult, number> & { rate: number | undefined } {
  const count: Record<StandResult, number> = { confirmed: 0, partly: 0, wrong: 0, unknown: 0 }
  for (const { stand } of gives) if (stand?.outcome) count[stand.outcome.result] += 1
  const judged = count.confirmed + count.partly + count.wrong
  return { ...count, rate: judged ? (count.confirmed + count.partly / 2) / judged : undefined }
}
