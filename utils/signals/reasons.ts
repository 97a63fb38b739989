import { type Cause, judgedOf, type Signal } from '../domain/cause'
import type { Kind } from '../domain/moment-kind'
import type { Judgement } from './judgement'
import { offers } from './suggest'

/** The words and signs that led to a kind, in the text and in its title. */
export interface Reasons {
  because: readonly Cause[]
  signals: readonly Signal[]
}

/** What of a judgement speaks for this kind; nothing where it took the words for something else. */
export function reasonsFor(kind: Kind, { because, signals, was, kind: judged }: Judgement): Reasons {
  if (judgedOf(kind) === judged) return { because, signals: was ? [] : signals }
  return { because: [], signals: kind === 'offer' ? signals.filter(({ name }) => offers.includes(name)) : [] }
}
