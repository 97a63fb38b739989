import type { AskTerms } from '../domain/ask-terms'
import type { GiveKind } from '../domain/give-kind'
import { type Benefit, benefitGives } from './benefits'

/** A kind of ask as the rest of the product knows it. */
export interface AskKindFile extends AskTerms {
  /** Keys of sentences that say what the customer gets, and what kind of give each is; each can be written over. */
  benefits: readonly { key: Benefit; gives: GiveKind }[]
  /** Key of the words that open the request, after the benefit. */
  opening: string
  /** Key of the sentence that says what counts as done. */
  done: string
}

/** A kind of ask as its file tells it: one file a kind, the file name is the kind. What it may give follows from its benefits. */
export const define = (
  kind: Omit<AskKindFile, 'gives' | 'benefits'> & { benefits: readonly Benefit[] },
): AskKindFile => ({
  ...kind,
  benefits: kind.benefits.map((key) => ({ key, gives: benefitGives[key] })),
  gives: [...new Set(kind.benefits.map((key) => benefitGives[key]))],
})
