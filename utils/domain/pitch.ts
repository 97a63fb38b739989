import type { Ask } from './ask'
import { valuesOf } from './fit'
import type { Person } from './person'
import { problem, type Problem } from './problem'
import { isDrawn } from './venues'

/**
 * What still keeps an ask in draft: it says what they get and of what kind that is, and somebody has answered
 * whether our values agree. Where nobody is named yet there is nobody to answer for; who was drawn by lot is asked
 * whatever we think of them.
 */
export function pitchProblem(ask: Ask, person: Person | undefined): Problem | undefined {
  if (!ask.benefit.trim()) return problem('ask-without-benefit')
  if (!ask.gets) return problem('ask-without-give')
  if (!ask.person || isDrawn(ask)) return undefined
  const values = person?.advocate && valuesOf(person.advocate)
  if (values === undefined) return problem('ask-without-values')
  return values === 0 ? problem('ask-values-veto') : undefined
}
