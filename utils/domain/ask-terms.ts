import type { Ask } from './ask'
import type { ConsentUse } from './consent'
import type { FitNeeds } from './fit'
import type { GiveKind } from './give-kind'

/** The terms of a kind of ask, ours or the user's own: what it takes, what it may give, when it may come again. */
export interface AskTerms {
  /** What it takes from the customer, in points of a published scale (a quote 10, a reference call 40). */
  burden: number
  /** Minutes of their time, usually. */
  minutes: number
  /** What it may give, the likeliest first. */
  gives: readonly GiveKind[]
  /** The fit that it wants, per part at least. */
  fit: FitNeeds
  /** Days until the same person may be asked the same again. */
  rest: number
  /** Days it needs beforehand: preparation, approval of every line. */
  lead: number
  /** What of theirs it uses: a no to one of these holds it. */
  uses: readonly ConsentUse[]
  /** At most so often, whoever asks. */
  cap?: { times: number; days: number }
}

/** Kind and, for a kind of the user's own, its name. */
export type AskSort = Pick<Ask, 'kind' | 'customKind'>

/** Whether both are the same kind of ask. Kinds of the user's own are told apart by name. */
export const sameKind = (one: AskSort, other: AskSort): boolean =>
  one.kind === other.kind && (one.kind !== 'custom' || one.customKind === other.customKind)
