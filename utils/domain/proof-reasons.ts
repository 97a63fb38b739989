import { daysBetween } from './day'
import type { Gate, World } from './gate'
import type { Moment } from './moment'
import type { Person } from './person'
import type { Match, ProofFilters } from './proof'
import { heldFor, lastAsked, quoteOf } from './proof-facts'
import type { Quotable } from './quotable'
import type { Day, Instant } from './schema'

/** One thing that speaks for a quote or a person, or against it. Each has a sentence in the user's language. */
export type Reason = { speaks: 'for' | 'against' } & (
  | { about: 'topic'; words: readonly string[] }
  | { about: 'role'; role: string }
  | { about: 'industry'; industry: string }
  | { about: 'fresh'; said: string }
  | { about: 'consent'; quote: Quotable }
  /** Free to be asked for a quote, or held: by the gate that stays shut longest. */
  | { about: 'free'; gate?: Gate }
  | { about: 'good'; many: number }
  /** Absent: never asked anything. */
  | { about: 'asked'; on?: Instant }
)

/** When it was said, as a day: the first one of a bare month or year. */
const dayIt = ({ said, heard }: Pick<Moment, 'said' | 'heard'>): Day => {
  const from = (said ?? heard).slice(0, 10)
  return from + '0000-01-01'.slice(from.length)
}

/** 0 within a year, 1 within three, 2 before. */
export function ageBand(moment: Pick<Moment, 'said' | 'heard'>, today: Day): 0 | 1 | 2 {
  const age = daysBetween(dayIt(moment), today)
  return age <= 365 ? 0 : age <= 3 * 365 ? 1 : 2
}

/** What both know together: of a person, and of their best words. */
export function matched(one: Match | undefined, other: Match | undefined): Match | undefined {
  if (!one || !other) return one ?? other
  return {
    relevance: Math.max(one.relevance, other.relevance),
    words: [...new Set([...one.words, ...other.words])],
    terms: new Map([...other.terms, ...one.terms]),
  }
}

const stands = (match: Match | undefined, field: string): boolean =>
  match !== undefined && [...match.terms.values()].some((fields) => fields.includes(field))

/** What the words asked for, and what of that this is. */
function topics(
  match: Match | undefined,
  role: string | undefined,
  industry: string | undefined,
  filters: ProofFilters,
): Reason[] {
  const found: Reason[] = []
  if (match?.words.length) found.push({ speaks: 'for', about: 'topic', words: match.words })
  if (role && stands(match, 'role')) found.push({ speaks: 'for', about: 'role', role })
  if (industry && (filters.industry === industry || stands(match, 'industry')))
    found.push({ speaks: 'for', about: 'industry', industry })
  return found
}

const freshness = (moment: Moment, today: Day): Reason => ({
  speaks: ageBand(moment, today) === 2 ? 'against' : 'for',
  about: 'fresh',
  said: moment.said ?? moment.heard,
})

function availability(id: string, world: World, now: Instant): Reason {
  const [gate] = heldFor(id, world, now)
  return gate ? { speaks: 'against', about: 'free', gate } : { speaks: 'for', about: 'free' }
}

function asked(id: string, world: World): Reason {
  const on = lastAsked(world, id)
  return { speaks: 'for', about: 'asked', ...(on ? { on } : {}) }
}

/** All that speaks for a quote and against it. */
export function quoteReasons(
  moment: Moment,
  match: Match | undefined,
  filters: ProofFilters,
  world: World,
  now: Instant,
): Reason[] {
  const today = world.dayOf(now)
  const person = world.people.get(moment.person ?? '')
  const { industry } = world.companies.get(moment.company ?? person?.company ?? '') ?? {}
  const quote = quoteOf(moment, world, today)
  return [
    ...topics(match, moment.who.role ?? person?.role, industry, filters),
    { speaks: quote.level === 'withheld' ? 'against' : 'for', about: 'consent', quote },
    freshness(moment, today),
    // Words that may go out need no ask; for those that may not, it counts whether one may ask.
    ...(person && quote.level === 'withheld' ? [availability(person.id, world, now)] : []),
  ]
}

/** All that speaks for asking a person, and against it. */
export function personReasons(
  person: Person,
  moment: Moment | undefined,
  many: number,
  match: Match | undefined,
  filters: ProofFilters,
  world: World,
  now: Instant,
): Reason[] {
  const today = world.dayOf(now)
  const { industry } = world.companies.get(person.company ?? '') ?? {}
  const quote = moment && quoteOf(moment, world, today)
  return [
    ...topics(match, person.role, industry, filters),
    availability(person.id, world, now),
    ...(many ? [{ speaks: 'for', about: 'good', many } as const] : []),
    ...(quote
      ? [{ speaks: quote.level === 'withheld' ? 'against' : 'for', about: 'consent', quote } as const]
      : []),
    ...(moment ? [freshness(moment, today)] : []),
    asked(person.id, world),
  ]
}
