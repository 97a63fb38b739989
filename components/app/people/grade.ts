import { type Advocate, identify } from '../../../utils/domain/advocate'
import type { FitPart, Grade } from '../../../utils/domain/fit'
import type { Instant } from '../../../utils/domain/schema'
import type { Person } from '../library'

/** A new grade, or none any more; or a new note on the one that stands. */
export type Grading = { grade: Grade | undefined } | { note: string }

type Given = { grade: Grade; note: string } | undefined

// What stands beside it is taken from the record, not from the screen: a note may be on its way when a grade is pressed.
function regrade(before: Given, grading: Grading): Given {
  if ('note' in grading) return before && { ...before, note: grading.note.trim() }
  return grading.grade === undefined ? undefined : { grade: grading.grade, note: before?.note ?? '' }
}

// A grade may be the first thing that anybody says of them as an advocate.
const asAdvocate = (
  person: Person,
  now: Instant,
  part: (advocate: Advocate) => Partial<Advocate>,
): Person => {
  const advocate = person.advocate ?? identify(now)
  return { ...person, advocate: { ...advocate, ...part(advocate) } }
}

/** The person with this grade for one part of the fit. */
export const graded = (person: Person, part: FitPart, grading: Grading, now: Instant): Person =>
  asAdvocate(person, now, ({ fit }) => {
    const { [part]: before, ...rest } = fit
    const after = regrade(before, grading)
    return { fit: after ? { ...rest, [part]: after } : rest }
  })

/** The person with this answer to one of the team's own questions. */
export const answered = (person: Person, question: string, grading: Grading, now: Instant): Person =>
  asAdvocate(person, now, ({ answers = [] }) => {
    const at = answers.findIndex((one) => one.question === question)
    const after = regrade(answers[at], grading)
    const answer = after ? [{ question, ...after }] : []
    return { answers: at < 0 ? [...answers, ...answer] : answers.toSpliced(at, 1, ...answer) }
  })
