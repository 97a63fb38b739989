import type { Noun, RecordOf } from './archive'
import type { Problem } from './problem'

/** The nouns whose records carry a revision. */
export type Kept = Exclude<Noun, 'drafts'>

export type Edit<N extends Kept> = (record: RecordOf<N>) => RecordOf<N> | Problem

/** Which record is meant, and as it was when somebody looked at it. */
export interface Expected {
  id: string
  revision: number
}

/** What an edit of this record is based on. */
export const expected = ({ id, revision }: Expected): Expected => ({ id, revision })

/** One of several writes that belong together: a new record, or an edit of one at the expected revision. */
export type Part = {
  [N in Kept]: { noun: N; add: RecordOf<N> } | ({ noun: N; edit: Edit<N> } & Expected)
}[Kept]
