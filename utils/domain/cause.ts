import type { Judged } from './correction'
import type { Kind } from './moment-kind'

/** Signs that somebody may be ready to speak for us, or that something is owed to them. */
export const signalNames = [
  'recommends-us',
  'told-others',
  'offers-reference',
  'loves-support-person',
  'quantified-result',
  'long-time-customer',
  'switched-from-competitor',
  'renewed-expanded',
  'story',
  'willing-to-speak',
  'churn-risk',
  'blocked',
  'repeated-problem',
  'promise-made',
  'feature-request',
  'thanks-only',
] as const
export type SignalName = (typeof signalNames)[number]

/** Why words count: said so, turned round by a "not", or meant in mockery. */
export type Why = 'said' | 'denied' | 'mocked'

/** The very words that led to something: a piece of the text, and where it stands (`at` up to `end`, in UTF-16 units). */
export interface Cause {
  words: string
  at: number
  end: number
  why: Why
  /** True where the words stand in the title; `at` and `end` then count there. */
  title?: boolean
  /** The words that a cue knew, in small letters: what stood between them is left out, and a number is a sign. */
  phrase?: string
}

export interface Signal extends Cause {
  name: SignalName
}

const meant: Readonly<Record<Kind, Judged>> = {
  praise: 'praise',
  story: 'praise',
  offer: 'praise',
  idea: 'need',
  need: 'need',
  pain: 'pain',
  question: 'neutral',
}

/** What a moment of this kind would have been judged as. */
export const judgedOf = (kind: Kind): Judged => meant[kind]
