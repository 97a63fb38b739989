import { all, by } from './by'
import type { Gate, World } from './gate'
import type { Moment } from './moment'
import { sideOf } from './moment-kind'
import { foldName, nameOf, type Person } from './person'
import { type Quotable, quotable } from './quotable'
import { gatesFor } from './rank'
import type { Day, Id, Instant } from './schema'

// A world is never altered in place: what holds of a record in it today is found out once, not for every letter typed.
interface Known {
  day: Day
  held: Map<Id, Gate[]>
  quotes: Map<Id, Quotable>
}
const known = new WeakMap<World, Known>()

function knownOf(world: World, day: Day): Known {
  const before = known.get(world)
  if (before?.day === day) return before
  const fresh = { day, held: new Map(), quotes: new Map() }
  known.set(world, fresh)
  return fresh
}

const remember = <T>(found: Map<Id, T>, id: Id, make: () => T): T => {
  const before = found.get(id)
  if (before !== undefined) return before
  const fresh = make()
  found.set(id, fresh)
  return fresh
}

/** What holds it today to ask this person for a quote; nothing for somebody whom we do not know. */
export function heldFor(id: Id | undefined, world: World, now: Instant): readonly Gate[] {
  const person = world.people.get(id ?? '')
  if (!person) return []
  return remember(knownOf(world, world.dayOf(now)).held, person.id, () =>
    gatesFor({ kind: 'quote' }, person, world, now),
  )
}

/** When somebody was last asked anything; empty for never, which is before any day. */
export function lastAsked(world: World, id: Id | undefined): string {
  const sent = (by(world.asks, 'person').get(id ?? '') ?? [])
    .flatMap(({ history }) => history)
    .filter(({ to }) => to === 'sent')
  return sent.reduce((last, { on }) => (on > last ? on : last), '')
}

export const quoteOf = (moment: Moment, world: World, today: Day): Quotable =>
  remember(knownOf(world, today).quotes, moment.id, () => quotable(moment, world, today))

const folded = new WeakMap<Person, string>()

/** A name as it is put in order; nothing for nobody. */
export function foldedName(person: Person | undefined): string {
  if (!person) return ''
  const before = folded.get(person)
  if (before !== undefined) return before
  const name = foldName(nameOf(person))
  folded.set(person, name)
  return name
}

/** Finds all of it out beforehand, one record at each step, so that it can be done between two frames. */
export function* learnFacts(world: World, now: Instant): Generator<undefined> {
  const today = world.dayOf(now)
  for (const { id } of all(world.people)) yield void heldFor(id, world, now)
  for (const moment of world.moments)
    if (sideOf(moment.kind) === 'by-customer') yield void quoteOf(moment, world, today)
}
