import type { World } from './gate'
import { type Facts, lets } from './find-facts'
import type { Match, Proof, Sought } from './proof'
import { fitting, stepOf } from './proof-fits'
import { firstOf, isBefore, type Key } from './proof-order'
import { ageBand } from './proof-reasons'
import { quoteLevels } from './quotable'
import type { Day, Id } from './schema'

/** What may stand first, and what tells whether it does once everything around it is read. */
export interface Foremost {
  moments: readonly Id[]
  people: readonly Id[]
  /** Of these alone. */
  matches: ReadonlyMap<Id, Match> | undefined
  /** How many there are in all. */
  found: Proof['found']
  /** Of which the first ones among these may not be the first of all. @param near everything around these */
  lacking: (near: World) => (keyof Many)[]
}

/** How many of each are tried. */
export type Many = Record<'quotes' | 'people', number>

type Known = Facts & { id: Id }
/** Somebody, and what they have said of it. */
interface Speaker {
  id: Id
  name: string
  said: Known[]
}

/** Those who said it, and those who themselves are what is looked for. */
function speakersOf(said: readonly Known[], themselves: readonly Known[]): Speaker[] {
  const speakers = new Map<Id, Speaker>(themselves.map(({ id, name }) => [id, { id, name, said: [] }]))
  for (const one of said) {
    if (!one.person) continue
    const before = speakers.get(one.person)
    if (before) before.said.push(one)
    else speakers.set(one.person, { id: one.person, name: one.name, said: [one] })
  }
  return [...speakers.values()]
}

/** The keys of `fitting`, as far ahead as anything could stand: free, never asked, and quoted openly. */
function hopesFor(matches: Sought['matches'], today: Day) {
  const step = ({ id }: { id: Id }) => stepOf(matches?.get(id))
  const level = (one: Facts) => one.level ?? 0
  const quotes: readonly Key<Known>[] = [
    (one) => -step(one),
    level,
    () => 0,
    ({ said = '' }) => ageBand({ heard: said }, today),
    () => '',
    ({ name }) => name,
    ({ id }) => id,
  ]
  const people: readonly Key<Speaker>[] = [
    (one) => -one.said.reduce((most, two) => Math.max(most, step(two)), step(one)),
    () => 0,
    ({ said }) => said.reduce<number>((least, one) => Math.min(least, level(one)), quoteLevels.length),
    ({ said }) => -said.length,
    () => '',
    ({ name }) => name,
    ({ id }) => id,
  ]
  return { quotes, people }
}

/**
 * Of much that was found what has to be looked at to tell the first ones: asks, promises and pains can only move
 * somebody back. Of whoever is among them all that they said of it is, too.
 * @param facts of the moments and the people that were found
 * @param many no fewer than are wanted
 */
export function foremost(
  facts: Record<'moments' | 'people', readonly Known[]>,
  sought: Sought,
  today: Day,
  many: Many,
): Foremost {
  const { filters, most } = sought
  const { use, journey, objection } = filters
  const fits = facts.moments.filter((one) => lets(filters, one))
  const themselves = use || journey || objection ? [] : facts.people.filter((one) => lets(filters, one))
  const speakers = speakersOf(fits, themselves)
  const hopes = hopesFor(sought.matches, today)
  const quotes = firstOf(fits, hopes.quotes, many.quotes + 1)
  const people = firstOf(speakers, hopes.people, many.people + 1)
  const tried = quotes.slice(0, many.quotes)
  const who = new Set([
    ...people.slice(0, many.people).map(({ id }) => id),
    ...tried.map(({ person }) => person),
  ])
  const theirs = speakers.filter(({ id }) => who.has(id))
  const moments = new Set([...tried, ...theirs.flatMap(({ said }) => said)].map(({ id }) => id))
  const persons = new Set(theirs.map(({ id }) => id))
  const matches =
    sought.matches && new Map([...sought.matches].filter(([id]) => moments.has(id) || persons.has(id)))
  const isAhead = <T, U>(
    list: readonly T[],
    keys: readonly Key<T>[],
    next: U | undefined,
    hoped: readonly Key<U>[],
  ) => {
    const last = firstOf(list, keys, most)[most - 1]
    return next === undefined || (last !== undefined && isBefore([last, keys], [next, hoped]))
  }
  return {
    moments: [...moments],
    people: [...persons],
    matches,
    found: { quotes: fits.length, people: speakers.length },
    lacking: (near) => {
      const real = fitting(near, { ...sought, ...(matches ? { matches } : {}) })
      const lacks: (keyof Many)[] = []
      if (!isAhead(real.quotes, real.order.quotes, quotes[many.quotes], hopes.quotes)) lacks.push('quotes')
      if (!isAhead(real.people, real.order.people, people[many.people], hopes.people)) lacks.push('people')
      return lacks
    },
  }
}
