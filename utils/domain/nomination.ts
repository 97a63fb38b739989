import { type Advocate, type Cap, moveAdvocate, nominate } from './advocate'
import type { Person } from './person'
import { isProblem, type Problem } from './problem'
import type { Instant } from './schema'

/** What somebody says who puts a person forward. */
export type Nomination = Pick<Advocate, 'reason' | 'willing'> &
  Partial<Pick<Advocate, 'nominatedBy' | 'caps'>>

/** How often a person may be asked at most, as one chooses it in a nomination. */
export const capChoices = {
  none: [],
  quarter: [{ kind: 'any', times: 1, days: 90 }],
  quarter_2: [{ kind: 'any', times: 2, days: 90 }],
  year: [{ kind: 'any', times: 1, days: 365 }],
} as const satisfies Record<string, readonly Cap[]>
export type CapChoice = keyof typeof capChoices

/** Whether they can be put forward: not who is an advocate already, or on the way to it. */
export const canNominate = ({ advocate }: Pick<Person, 'advocate'>): boolean =>
  !advocate || advocate.status === 'identified' || advocate.status === 'inactive'

/**
 * The person put forward. What is known of them already stays: their fit, what they never want, their limits where no
 * others are named. Errors: they are an advocate already.
 */
export function putForward(person: Person, nomination: Nomination, now: Instant): Person | Problem {
  const { advocate } = person
  if (!advocate) return { ...person, advocate: nominate(now, nomination) }
  const moved = moveAdvocate(advocate, 'nominate', now, nomination.reason)
  if (isProblem(moved)) return moved
  const { reason: _, ...rest } = nomination
  return { ...person, advocate: { ...moved, ...rest } }
}
