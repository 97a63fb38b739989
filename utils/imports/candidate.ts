import type { Author } from '../domain/draft'
import type { Kind } from '../domain/moment-kind'
import type { Channel } from '../domain/page'
import type { Rating } from '../domain/rating'

/** What a row of a table or a mail holds, as it stands there; nothing is looked up yet. */
export interface Candidate {
  /** Its line in the file, or its place among the mails; from 1. */
  at: number
  words?: string
  who: Author
  title?: string
  rating?: Rating
  said?: string
  /** The time as the file tells it, where no day can be made of it for certain. */
  saidAs?: string
  /** Where the words stand on the web. */
  permalink?: string
  /** The id of one of our sites, or nothing. */
  site?: string
  channel: Channel
  kind?: Kind
  language?: string
  industry?: string
  tags: string[]
  notes: string
  /** Only where the file says so plainly, with the words of it. */
  consent?: { yes: boolean; evidence: string }
}

/** Why a row or a mail cannot be taken in; `import_why_…` says it. */
export type Why =
  /** Neither words nor anybody to know again. */
  | 'empty'
  | 'no-words'
  /** Signs that no text holds: it is another sort of file, or a damaged one. */
  | 'signs'
  | 'long'
  | 'wide'
  /** A quotation mark that nobody closed: where the row ends is anybody's guess. */
  | 'quotes'
  | 'mail'
  /** The same words by the same person stand further up. */
  | 'twice'
  | 'field'

/** One that was left out, and why. */
export interface Left {
  at: number
  why: Why
  /** The field it was about. */
  about?: string
}

/** How much may come in at once. What is larger is refused before it is read. */
export const limits = {
  table: 50_000_000,
  mail: 300_000_000,
  oneMail: 10_000_000,
  rows: 20_000,
  mails: 5_000,
  columns: 200,
  cell: 200_000,
} as const

/** Whether it holds signs that no text does: U+0000 and its like, but tab and line ends; half a pair stands for nothing. */
export function hasSigns(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return true
  }
  return !text.isWellFormed()
}
