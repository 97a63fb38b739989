import type { Cause, Signal } from '../domain/cause'
import type { Judged } from '../domain/correction'
import type { Channel } from '../domain/page'
import type { Rating } from '../domain/rating'
import type { Language } from './language'

export type { Cause, Signal, SignalName } from '../domain/cause'
export type { Judged } from '../domain/correction'

/** The kinds in the order in which one wins where two speak for it equally. */
export const judged: readonly Judged[] = ['praise', 'pain', 'need', 'neutral']

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
  /** What it would be taken for, had this person not put us right; absent where that is the same. */
  was?: Judged
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
