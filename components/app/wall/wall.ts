import { into } from '../../../utils/domain/impact-slice'
import { sideOf } from '../../../utils/domain/moment-kind'
import { ordered } from '../../../utils/domain/order'
import { type Quotable, quotable } from '../../../utils/domain/quotable'
import { anniversaries } from '../../../utils/domain/anniversary'
import type { Day } from '../../../utils/domain/schema'
import type { Library, Moment } from '../library'

/** Which wall: of which records, for everybody's eyes or for ours, of one use case or of all. */
export interface About {
  library: Library
  open: boolean
  use: string | undefined
}

/** Good words and how openly they may be shown. */
export interface Hung {
  moment: Moment
  quote: Quotable
}

const no: ReadonlySet<Quotable['why']['reason']> = new Set(['refused', 'withdrawn'])

/** Who said no, or took a yes back, is not asked for it again. */
export const mayAsk = (reason: Quotable['why']['reason']): boolean => !no.has(reason)

/** Every good word, newest first, of one use case where one is named, and the use cases there are. */
function* goodWords({ moments }: Library, use: string | undefined) {
  const words: Moment[] = []
  const uses = new Set<string>()
  for (const moment of moments) {
    yield
    if (sideOf(moment.kind) !== 'by-customer') continue
    for (const one of moment.useCases ?? []) uses.add(one)
    if (!use || moment.useCases?.includes(use)) words.push(moment)
  }
  return {
    words: words.sort((one, other) => ordered(other.said ?? other.heard, one.said ?? one.heard)),
    uses: [...uses].sort((one, other) => one.localeCompare(other)),
  }
}

/** What may be shown to anybody, and what may not, by the reason; a step for each. */
function* hang(library: Library, moments: readonly Moment[], today: string) {
  const shown: Hung[] = []
  const hidden = new Map<Quotable['why']['reason'], Moment[]>()
  for (const moment of moments) {
    const quote = quotable(moment, library, today)
    if (quote.level !== 'withheld') shown.push({ moment, quote })
    else into(hidden, quote.why.reason, moment)
    yield
  }
  return { shown, hidden }
}

/** What the wall is about: everything, or what may be shown to anybody; a step for each moment. */
export function* wallOf(library: Library, about: About, today: Day) {
  const { words, uses } = yield* goodWords(library, about.use)
  return about.open
    ? { about, words, uses, days: [], hung: yield* hang(library, words, today) }
    : { about, words, uses, days: yield* anniversaries(library, today), hung: undefined }
}
