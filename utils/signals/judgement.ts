import type { Judged } from '../domain/correction'
import type { Channel } from '../domain/page'
import type { Rating } from '../domain/rating'
import type { Language } from './language'

export type { Judged } from '../domain/correction'

/** The kinds in the order in which one wins where two speak for it equally. */
export const judged: readonly Judged[] = ['praise', 'pain', 'need', 'neutral']

/** Signs that somebody may be ready to speak for us, or that something is owed to them. */
export type SignalName =
  | 'recommends-us'
  | 'told-others'
  | 'offers-reference'
  | 'loves-support-person'
  | 'quantified-result'
  | 'long-time-customer'
  | 'switched-from-competitor'
  | 'renewed-expanded'
  | 'story'
  | 'willing-to-speak'
  | 'churn-risk'
  | 'blocked'
  | 'repeated-problem'
  | 'promise-made'
  | 'feature-request'
  | 'thanks-only'

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
}

export interface Signal extends Cause {
  name: SignalName
}

/** What is known around the words. Nothing of it is needed. */
export interface Context {
  channel?: Channel | undefined
  rating?: Rating | undefined
  title?: string | undefined
  language?: string | undefined
  /** The id of the site file that read it: corrections are counted by it. */
  site?: string | undefined
}

/** What we take a text for. Where `language` is undefined, we do not know the language and suggest nothing. */
export interface Judgement {
  kind: Judged
  /** 0 to 1: how sure we are of the kind. */
  confidence: number
  /** 0 to 1: how much it is worth asking this person for something. */
  ask: number
  /** What led to the kind, the weightiest first. */
  because: Cause[]
  signals: Signal[]
  language: Language | undefined
  /** How much speaks for each kind; only their differences mean something. */
  scores: Record<Judged, number>
  /** The writer asks something. */
  asks: boolean
}
