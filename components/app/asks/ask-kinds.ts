import type { AskKind } from '../../../utils/domain/ask-kind'
import type { AskTerms } from '../../../utils/domain/ask-terms'
import type { GiveKind } from '../../../utils/domain/give-kind'

/** What the editor wants to know of a kind; the entrypoint hands in `utils/asks`. */
export type AskKinds = ReadonlyMap<
  AskKind,
  AskTerms & {
    /** Keys of sentences on what the customer gets, and what kind of give each is. */
    benefits: readonly { key: string; gives: GiveKind }[]
    /** Key of the words of the request. */
    opening: string
    /** Key of the sentence on what counts as done. */
    done: string
  }
>
