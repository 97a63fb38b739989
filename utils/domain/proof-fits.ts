import { all, by } from './by'
import type { World } from './gate'
import { lets } from './find-facts'
import type { Moment } from './moment'
import { sideOf } from './moment-kind'
import { foldName, type Person } from './person'
import type { Match, ProofFilters, Sought } from './proof'
import { foldedName, heldFor, lastAsked, quoteOf } from './proof-facts'
import type { Key } from './proof-order'
import { ageBand } from './proof-reasons'
import { quoteLevels } from './quotable'
import type { Id } from './schema'

/** What may stand for what is looked for, and by which keys it is put in order. */
export interface Fitting {
  quotes: readonly Moment[]
  people: readonly Person[]
  /** What these have said of it. */
  said: (person: Person) => readonly Moment[]
  order: { quotes: readonly Key<Moment>[]; people: readonly Key<Person>[] }
  /** Of the words of one person. */
  best: readonly Key<Moment>[]
}

/**
 * How well the words fit, in three steps only: between neighbours in a text index there is nothing that anybody could
 * explain, so there the facts decide.
 */
export const stepOf = (match: Match | undefined): number =>
  match === undefined ? 0 : match.relevance >= 0.6 ? 2 : match.relevance >= 0.3 ? 1 : 0

const industryOf = (world: World, company: Id | undefined) => world.companies.get(company ?? '')?.industry

/** Whether these words may stand for what is looked for, whoever looks. */
function passes(moment: Moment, filters: ProofFilters, world: World): boolean {
  if (sideOf(moment.kind) !== 'by-customer') return false
  const { useCases, objections, journey } = moment
  const industry = industryOf(world, companyOf(moment, world))
  return lets(filters, { useCases, objections, journey, industry })
}

const companyOf = (moment: Moment, { people }: World): Id | undefined =>
  moment.company ?? people.get(moment.person ?? '')?.company

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

/** What of this world stands for what somebody looks for. */
export function fitting(world: World, { matches, filters, now }: Omit<Sought, 'most'>): Fitting {
  const today = world.dayOf(now)
  const isHeld = (id: Id | undefined) => heldFor(id, world, now).length > 0
  const quotes = world.moments.filter(
    (moment) => (!matches || matches.has(moment.id)) && passes(moment, filters, world),
  )
  const step = ({ id }: { id: Id }) => stepOf(matches?.get(id))
  const level = (moment: Moment) => quoteLevels.indexOf(quoteOf(moment, world, today).level)
  const theirs = by(quotes, 'person')
  const said = (person: Person) => theirs.get(person.id) ?? []
  return {
    quotes,
    people: peopleFor(world, theirs, matches, filters),
    said,
    order: {
      quotes: [
        (moment) => -step(moment),
        level,
        // Words that may go out need no ask.
        (moment) => Number(quoteOf(moment, world, today).level === 'withheld' && isHeld(moment.person)),
        (moment) => ageBand(moment, today),
        ({ person }) => lastAsked(world, person),
        ({ person, who }) => foldedName(world.people.get(person ?? '')) || foldName(who.name ?? ''),
        ({ id }) => id,
      ],
      people: [
        (person) => -said(person).reduce((most, one) => Math.max(most, step(one)), step(person)),
        ({ id }) => Number(isHeld(id)),
        (person) =>
          said(person).reduce<number>((least, one) => Math.min(least, level(one)), quoteLevels.length),
        (person) => -said(person).length,
        ({ id }) => lastAsked(world, id),
        foldedName,
        ({ id }) => id,
      ],
    },
    best: [(one) => -step(one), level, (one) => ageBand(one, today), ({ id }) => id],
  }
}
