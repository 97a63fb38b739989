import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../utils/domain/problem'

/** Runs an action and keeps the problem it answers, until the next attempt; true where it went well. */
export function useAttempt(): [Problem | undefined, (action: Promise<unknown>) => Promise<boolean>] {
  const [problem, setProblem] = useState<Problem>()
  const attempt = async (action: Promise<unknown>) => {
    const answer = await action
    setProblem(isProblem(answer) ? answer : undefined)
    return !isProblem(answer)
  }
  return [problem, attempt]
}
