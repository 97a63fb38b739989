import type { ComponentChildren } from 'preact'
import type { Problem } from '../../utils/domain/problem'
import { say, under } from './words'
import './problem-note.css'

interface Props {
  problem: Problem
  /** Buttons for the next step, where there is one that can be pressed. */
  children?: ComponentChildren
}

// A sentence that can name what it is about reads on without it.
const sentence = (key: string, about = '') => say(key, about).replace(/ \(\u2068?\u2069?\)/, '')

/** What went wrong and what to do next, in a sentence each; never a code. */
export function ProblemNote({ problem: { problem, about }, children }: Props) {
  return (
    <div class="problem" role="alert">
      <p class="problem-what">{sentence(`problem_${under(problem)}`, about)}</p>
      <p>{sentence(`problem_${under(problem)}_next`, about)}</p>
      {children && <div class="buttons">{children}</div>}
    </div>
  )
}
