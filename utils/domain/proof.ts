import { all, by } from './by'
import type { World } from './gate'
import type { Moment } from './moment'
import { sideOf } from './moment-kind'
import { foldName, type Person } from './person'
import { foldedName, heldFor, lastAsked, quoteOf } from './proof-facts'
import { firstOf } from './proof-order'
import { ageBand, matched, personReasons, quoteReasons, type Reason } from './proof-reasons'
import { type Quotable, type QuoteLevel, quoteLevels } from './quotable'
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
 * How well the words fit, in three steps only: between neighbours in a text index there is nothing that anybody could
 * explain, so there the facts decide.
 */
export const stepOf = (match: Match | undefined): number =>
  match === undefined ? 0 : match.relevance >= 0.6 ? 2 : match.relevance >= 0.3 ? 1 : 0

const industryOf = (world: World, company: Id | undefined) => world.companies.get(company ?? '')?.industry

/** Whether these words may stand for what is looked for, whoever looks. */
export function passes(
  moment: Moment,
  { use, journey, objection, industry }: ProofFilters,
  world: World,
): boolean {
  if (sideOf(moment.kind) !== 'by-customer') return false
  if (use && !moment.useCases?.includes(use)) return false
  if (journey && moment.journey !== journey) return false
  if (objection && !moment.objections?.includes(objection)) return false
  return !industry || industryOf(world, companyOf(moment, world)) === industry
}

const companyOf = (moment: Moment, { people }: World): Id | undefined =>
  moment.company ?? people.get(moment.person ?? '')?.company

const open = (level: QuoteLevel) => quoteLevels.indexOf(level)

/**
 * Quotes and people for what somebody looks for, the best first. Quotes: how well the words fit, how openly they may
 * go out, how fresh they are. People: fit, free before held, how openly they may be quoted, how many good words. Then
 * who was asked longest ago, and then the name.
 */
export function findProof(world: World, { matches, filters, now, most }: Sought): Proof {
  const today = world.dayOf(now)
  const fits = world.moments.filter(
    (moment) => (!matches || matches.has(moment.id)) && passes(moment, filters, world),
  )
  const step = ({ id }: { id: Id }) => stepOf(matches?.get(id))
  const level = (moment: Moment) => open(quoteOf(moment, world, today).level)
  const isHeld = (id: Id | undefined) => heldFor(id, world, now).length > 0
  const quotes = firstOf(
    fits,
    [
      (moment) => -step(moment),
      level,
      // Words that may go out need no ask.
      (moment) => Number(quoteOf(moment, world, today).level === 'withheld' && isHeld(moment.person)),
      (moment) => ageBand(moment, today),
      ({ person }) => lastAsked(world, person),
      ({ person, who }) => foldedName(world.people.get(person ?? '')) || foldName(who.name ?? ''),
      ({ id }) => id,
    ],
    most,
  )
  const theirs = by(fits, 'person')
  const said = (person: Person) => theirs.get(person.id) ?? []
  const bestOf = (person: Person) =>
    firstOf(said(person), [(one) => -step(one), level, (one) => ageBand(one, today), ({ id }) => id], 1)[0]
  const people = peopleFor(world, theirs, matches, filters)
  const ranked = firstOf(
    people,
    [
      (person) => -said(person).reduce((most, one) => Math.max(most, step(one)), step(person)),
      ({ id }) => Number(isHeld(id)),
      (person) =>
        said(person).reduce<number>((least, one) => Math.min(least, level(one)), quoteLevels.length),
      (person) => -said(person).length,
      ({ id }) => lastAsked(world, id),
      foldedName,
      ({ id }) => id,
    ],
    most,
  )
  return {
    quotes: quotes.map((moment) => {
      const match = matches?.get(moment.id)
      return {
        moment,
        quote: quoteOf(moment, world, today),
        match,
        reasons: quoteReasons(moment, match, filters, world, now),
      }
    }),
    people: ranked.map((person) => {
      const moment = bestOf(person)
      const found = matched(matches?.get(person.id), moment && matches?.get(moment.id))
      const many = theirs.get(person.id)?.length ?? 0
      return { person, moment, reasons: personReasons(person, moment, many, found, filters, world, now) }
    }),
    found: { quotes: fits.length, people: people.length },
  }
}

/** Those who said it, and those who themselves are what is looked for. */
function peopleFor(
  world: World,
  theirs: ReadonlyMap<string, readonly Moment[]>,
  matches: Sought['matches'],
  { use, journey, objection, industry }: ProofFilters,
): Person[] {
  const ofMoments = use || journey || objection
  const themselves = (person: Person) =>
    !ofMoments &&
    matches?.has(person.id) === true &&
    (!industry || industryOf(world, person.company) === industry)
  return all(world.people).filter((person) => theirs.has(person.id) || themselves(person))
}
