/** What a kind of ask takes and gives. One file a kind; the file name is the kind. */
export interface AskKindFile {
  /** What it takes from the customer, in points of a published scale (a quote 10, a reference call 40). */
  burden: number
  /** Minutes of their time, usually. */
  minutes: number
  /** Keys of sentences that say what the customer gets; suggestions only, each can be written over. */
  benefits: readonly string[]
  /** Key of the words that open the request, after the benefit. */
  opening: string
}

export const define = (kind: AskKindFile): AskKindFile => kind
