import type { ComponentChildren } from 'preact'
import type { Problem } from '../../utils/domain/problem'
import { say, under } from './words'
import './problem-note.css'

interface Props {
  problem: Problem
  /** Buttons for the next step, where there is one that can be pressed. */
  children?: ComponentChildren
}

/** What went wrong and what to do next, in a sentence each; never a code. */
export function ProblemNote({ problem: { problem, about }, children }: Props) {
  return (
    <div class="problem" role="alert">
      <p class="problem-what">
        {say(`problem_${under(problem)}`)}
        {about && <span class="soft"> ({about})</span>}
      </p>
      <p>{say(`problem_${under(problem)}_next`)}</p>
      {children && <div class="buttons">{children}</div>}
    </div>
  )
}
