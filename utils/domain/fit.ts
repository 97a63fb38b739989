import { Id, Line, Words, z } from './schema'

export const Grade = z.int().check(z.minimum(0), z.maximum(4))
export type Grade = z.infer<typeof Grade>

const graded = z.strictObject({ grade: Grade, note: Words })

/** Why this person and we fit, each 0–4 with a note. Money is no part of it. */
export const Fit = z.partial(
  z.strictObject({
    values: graded,
    openness: graded,
    story: graded,
    mutualBenefit: graded,
    readiness: graded,
  }),
)
export type Fit = z.infer<typeof Fit>
export type FitPart = keyof Fit
export const fitParts = ['values', 'openness', 'story', 'mutualBenefit', 'readiness'] as const

/** A question on values that the team wrote for itself. */
export const Question = z.strictObject({ id: Id, text: Line.check(z.minLength(1)) })
export type Question = z.infer<typeof Question>

/** One person's answer to such a question, as a colleague gave it: 0 speaks against asking them at all. */
export const Answer = z.strictObject({ question: Id, grade: Grade, note: Words })
export type Answer = z.infer<typeof Answer>

/**
 * How far our values agree: what was graded by hand, else the lowest answer to the team's questions, since one
 * clear no is not outweighed. Nothing while nobody answered.
 */
export function valuesOf(advocate: { fit: Fit; answers?: readonly Answer[] | undefined }): Grade | undefined {
  const { fit, answers = [] } = advocate
  const lowest = answers.length ? Math.min(...answers.map(({ grade }) => grade)) : undefined
  if (fit.values === undefined) return lowest
  return lowest === 0 ? 0 : fit.values.grade
}

/** What a kind of ask wants: per part the least grade. */
export type FitNeeds = Partial<Readonly<Record<FitPart, Grade>>>

/** How well somebody fits, and what is said for and against it. */
export interface Fitness {
  /** 0–20, the sum of what was graded; what nobody graded counts 2, so that the unknown is neither good nor bad. */
  score: number
  veto: boolean
  /** Parts graded 3 or more, and those under what is wanted. */
  strong: FitPart[]
  weak: FitPart[]
  unknown: FitPart[]
}

const middle = 2

/** The fit of a person, blind to money: made of grades and of nothing else that is known of them. */
export function fitOf(
  advocate: { fit: Fit; answers?: readonly Answer[] | undefined } | undefined,
  needs: FitNeeds = {},
): Fitness {
  const gradeOf = (part: FitPart) =>
    part === 'values' ? advocate && valuesOf(advocate) : advocate?.fit[part]?.grade
  const grades = fitParts.map((part) => ({ part, grade: gradeOf(part), need: needs[part] ?? 0 }))
  return {
    score: grades.reduce((sum, { grade }) => sum + (grade ?? middle), 0),
    veto: gradeOf('values') === 0,
    strong: grades.filter(({ grade }) => grade !== undefined && grade >= 3).map(({ part }) => part),
    weak: grades.filter(({ grade, need }) => grade !== undefined && grade < need).map(({ part }) => part),
    unknown: grades.filter(({ grade }) => grade === undefined).map(({ part }) => part),
  }
}
