import type { World } from './gate'
import type { Match, Proof, Sought } from './proof'
import { type Beside, fitting } from './proof-fits'
import { firstOf, isBefore, type Key } from './proof-order'
import type { Id } from './schema'

/** What may stand first, and what tells whether it does once everything around it is read. */
export interface Foremost {
  moments: readonly Id[]
  people: readonly Id[]
  /** Of these alone. */
  matches: ReadonlyMap<Id, Match> | undefined
  /** How many there are in all. */
  found: Proof['found']
  /** Whether the first ones among these are the first of all. @param near everything around these */
  isEnough: (near: World) => boolean
}

// Nobody can stand further ahead than if they were free, and never asked anything.
const hopeful: Beside = { isHeld: () => false, lastAsked: () => '' }

/**
 * Of much that was found what has to be looked at to tell the first ones: asks, promises and pains can only move
 * somebody back. Of whoever is among them all that they said of it is, too.
 * @param world what was found and who said it
 * @param many so many quotes and so many people are tried, no fewer than are wanted
 */
export function foremost(world: World, sought: Sought, many: number): Foremost {
  const hoped = fitting(world, sought, hopeful)
  const quotes = firstOf(hoped.quotes, hoped.order.quotes, many + 1)
  const people = firstOf(hoped.people, hoped.order.people, many + 1)
  const [nextQuote, nextPerson] = [quotes[many], people[many]]
  const tried = quotes.slice(0, many)
  const persons = new Set(people.slice(0, many))
  for (const { person } of tried) {
    const theirs = world.people.get(person ?? '')
    if (theirs) persons.add(theirs)
  }
  const moments = new Set([...tried, ...[...persons].flatMap(hoped.said)].map(({ id }) => id))
  const ids = new Set([...persons].map(({ id }) => id))
  const matches =
    sought.matches && new Map([...sought.matches].filter(([id]) => moments.has(id) || ids.has(id)))
  const isAhead = <T>(
    list: readonly T[],
    keys: readonly Key<T>[],
    next: T | undefined,
    hopes: typeof keys,
  ) => {
    const last = firstOf(list, keys, sought.most)[sought.most - 1]
    return next === undefined || (last !== undefined && isBefore([last, keys], [next, hopes]))
  }
  return {
    moments: [...moments],
    people: [...ids],
    matches,
    found: { quotes: hoped.quotes.length, people: hoped.people.length },
    isEnough: (near) => {
      const real = fitting(near, { ...sought, matches })
      return (
        isAhead(real.quotes, real.order.quotes, nextQuote, hoped.order.quotes) &&
        isAhead(real.people, real.order.people, nextPerson, hoped.order.people)
      )
    },
  }
}
