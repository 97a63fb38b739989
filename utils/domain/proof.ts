import type { World } from './gate'
import type { Moment } from './moment'
import type { Person } from './person'
import { quoteOf } from './proof-facts'
import { fitting } from './proof-fits'
import { firstOf } from './proof-order'
import { matched, personReasons, quoteReasons, type Reason } from './proof-reasons'
import type { Quotable } from './quotable'
import type { Id, Instant } from './schema'

/** What the text index says of one record. */
export interface Match {
  /** 0–1, against the best of its sort. */
  relevance: number
  /** The words of the query that it holds, as they were typed. */
  words: readonly string[]
  /** The words of the record that answer to them, folded, and the fields they stand in. */
  terms: ReadonlyMap<string, readonly string[]>
}

export interface ProofFilters {
  use?: string | undefined
  journey?: string | undefined
  objection?: string | undefined
  industry?: string | undefined
}

/** What somebody looks for. */
export interface Sought {
  /** By the id of a moment or a person; absent where nothing was typed, so that the filters alone decide. */
  matches?: ReadonlyMap<Id, Match>
  filters: ProofFilters
  now: Instant
  /** At most so many of each. */
  most: number
}

export interface RankedQuote {
  moment: Moment
  quote: Quotable
  match: Match | undefined
  reasons: Reason[]
}

export interface RankedPerson {
  person: Person
  /** Their words that fit best; absent where only they themselves do. */
  moment: Moment | undefined
  reasons: Reason[]
}

export interface Proof {
  quotes: RankedQuote[]
  people: RankedPerson[]
  /** How many there are in all. */
  found: { quotes: number; people: number }
}

/**
 * Quotes and people for what somebody looks for, the best first. Quotes: how well the words fit, how openly they may
 * go out, how fresh they are. People: fit, free before held, how openly they may be quoted, how many good words. Then
 * who was asked longest ago, and then the name.
 */
export function findProof(world: World, sought: Sought): Proof {
  const { matches, filters, now, most } = sought
  const today = world.dayOf(now)
  const { quotes, people, said, best, order } = fitting(world, sought)
  return {
    quotes: firstOf(quotes, order.quotes, most).map((moment) => {
      const match = matches?.get(moment.id)
      return {
        moment,
        quote: quoteOf(moment, world, today),
        match,
        reasons: quoteReasons(moment, match, filters, world, now),
      }
    }),
    people: firstOf(people, order.people, most).map((person) => {
      const moment = firstOf(said(person), best, 1)[0]
      const found = matched(matches?.get(person.id), moment && matches?.get(moment.id))
      const many = said(person).length
      return { person, moment, reasons: personReasons(person, moment, many, found, filters, world, now) }
    }),
    found: { quotes: quotes.length, people: people.length },
  }
}
