import type { AskKind } from '../../utils/domain/ask-kind'

/** What the editor wants to know of a kind; the entrypoint hands in `utils/asks`. */
export type AskKinds = ReadonlyMap<
  AskKind,
  {
    /** Points it takes from a customer. */
    burden: number
    minutes: number
    /** Keys of sentences on what the customer gets. */
    benefits: readonly string[]
    /** Key of the words of the request. */
    opening: string
  }
>
