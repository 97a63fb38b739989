import { identify } from './advocate'
import type { Grade } from './fit'
import type { Person } from './person'
import type { Instant } from './schema'

/** The person with this answer to whether our values agree; a note that stands there stays. */
export function withValues(person: Person, grade: Grade, now: Instant): Person {
  const advocate = person.advocate ?? identify(now)
  const note = advocate.fit.values?.note ?? ''
  return { ...person, advocate: { ...advocate, fit: { ...advocate.fit, values: { grade, note } } } }
}
