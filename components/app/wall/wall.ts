import { into } from '../../../utils/domain/impact-slice'
import { sideOf } from '../../../utils/domain/moment-kind'
import { ordered } from '../../../utils/domain/order'
import { type Quotable, quotable } from '../../../utils/domain/quotable'
import type { Library, Moment } from '../library'

/** Good words and how openly they may be shown. */
export interface Hung {
  moment: Moment
  quote: Quotable
}

const no: ReadonlySet<Quotable['why']['reason']> = new Set(['refused', 'withdrawn'])

/** Who said no, or took a yes back, is not asked for it again. */
export const mayAsk = (reason: Quotable['why']['reason']): boolean => !no.has(reason)

/** Every good word, newest first, of one use case where one is named. */
export const goodWords = ({ moments }: Library, use: string | undefined): Moment[] =>
  moments
    .filter(({ kind, useCases }) => sideOf(kind) === 'by-customer' && (!use || useCases?.includes(use)))
    .toSorted((one, other) => ordered(other.said ?? other.heard, one.said ?? one.heard))

/** What may be shown to anybody, and what may not, by the reason; a step for each. */
export function* hang(library: Library, moments: readonly Moment[], today: string) {
  const shown: Hung[] = []
  const hidden = new Map<Quotable['why']['reason'], Moment[]>()
  for (const moment of moments) {
    const quote = quotable(moment, library, today)
    if (quote.level !== 'withheld') shown.push({ moment, quote })
    else into(hidden, quote.why.reason, moment)
    yield
  }
  return { of: moments, shown, hidden }
}

/** The use cases that good words name, as one chooses between them. */
export const useCasesOf = ({ moments }: Library): string[] =>
  [
    ...new Set(
      moments.flatMap(({ kind, useCases = [] }) => (sideOf(kind) === 'by-customer' ? useCases : [])),
    ),
  ].toSorted((one, other) => one.localeCompare(other))
