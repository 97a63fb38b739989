import { isProblem, type Problem } from '../../utils/domain/problem'

/** The answer, where it is none of our problems. */
export const must = <T>(answer: T | Problem): T => {
  if (isProblem(answer)) throw new Error(`${answer.problem} ${answer.about ?? ''}`)
  return answer
}
