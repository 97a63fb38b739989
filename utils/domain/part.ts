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

/** One of several writes that belong together: a new record, an edit or the end of one at the expected revision. */
export type Part = {
  [N in Kept]:
    | { noun: N; add: RecordOf<N> }
    | ({ noun: N; edit: Edit<N> } & Expected)
    | ({ noun: N; forget: true } & Expected)
}[Kept]

/** What a write did to one record. Nothing before: it was made; nothing after: it is gone. */
export type Change = {
  [N in Kept]: { noun: N; id: string; before: RecordOf<N> | undefined; after: RecordOf<N> | undefined }
}[Kept]
