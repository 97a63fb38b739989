import type { Ask } from './ask'
import { addDays } from './day'
import { fitOf } from './fit'
import type { World } from './gate'
import { type Rows, rowsOf, type Slice } from './impact-slice'
import { sideOf } from './moment-kind'
import type { Person } from './person'
import type { Id, Instant } from './schema'
import { ordered } from './order'

/**
 * Known: people who put in a good word for us, or are advocates. Recognised: those of them who were told of something
 * we did for them, or thanked for an ask. Engaged: those of the recognised who did what we asked. So each holds the
 * next. Who did what we asked and never heard a thank-you is engaged to their cost and not to our credit: they stand
 * apart, as what we owe. A period picks the people that it brought something of; whether somebody was recognised or
 * did something is asked at any time, since a thank-you of last year is still one.
 */
export interface Meter {
  known: Rows
  recognised: Rows
  engaged: Rows
  owed: Rows
}

const doneOn = ({ history }: Ask) => history.find(({ to }) => to === 'completed')?.on
const thankedOn = ({ history }: Ask) => history.find(({ to }) => to === 'thanked')?.on

export function meterOf({ world, inside }: Slice): Meter {
  const [good, heard, recognised, engaged] = [new Set(), new Set(), new Set(), new Set<string>()]
  const seen = (person: Id | undefined, at: string | undefined) => {
    if (person && inside(at)) heard.add(person)
  }
  for (const { person, kind, heard: at } of world.moments)
    if (person && sideOf(kind) === 'by-customer') {
      good.add(person)
      seen(person, at)
    }
  for (const { person, told } of world.gives) {
    if (person && told) recognised.add(person)
    seen(person, told?.on)
  }
  for (const ask of world.asks) {
    const [done, thanked] = [doneOn(ask), thankedOn(ask)]
    if (ask.person && done) engaged.add(ask.person)
    if (ask.person && thanked) recognised.add(ask.person)
    seen(ask.person, done)
    seen(ask.person, thanked)
  }
  const known = [...world.people.values()].filter(({ id, advocate }) => {
    seen(id, advocate?.since)
    return (good.has(id) || advocate !== undefined) && heard.has(id)
  })
  const thanked = known.filter(({ id }) => recognised.has(id))
  return {
    known: rowsOf('people', known),
    recognised: rowsOf('people', thanked),
    engaged: rowsOf(
      'people',
      thanked.filter(({ id }) => engaged.has(id)),
    ),
    owed: rowsOf(
      'people',
      known.filter(({ id }) => engaged.has(id) && !recognised.has(id)),
    ),
  }
}

/** Somebody who was asked for more than the rules allow, and the asks by which they were. */
export interface OverAsked {
  person: Id
  asks: Rows
  /** The most points of burden that lay on them within the days of the rules. */
  points: number
  /** Asks that went out although rest, a cap or the burden stood against them. */
  through: number
}

/** Those who were asked too much, the most burdened first; and those who would, and whom nobody ever asked. */
export interface Voices {
  over: OverAsked[]
  never: Rows
}

const tooMuch = new Set([
  'rest-person',
  'rest-kind',
  'rest-company',
  'rest-company-kind',
  'cap',
  'burden',
  'season',
])
// They carried nothing where they said no, or never answered.
const notCarried: ReadonlySet<Ask['state']> = new Set(['declined', 'cancelled', 'no-reply'])

interface Sent {
  ask: Ask
  on: Instant
  /** Whether it lies in the period. */
  now: boolean
  through: boolean
  points: number
}

function sentTo({ world, inside }: Slice): Map<Id, Sent[]> {
  const sent = new Map<Id, Sent[]>()
  for (const ask of world.asks)
    for (const { to, on, through = [] } of ask.history) {
      if (to !== 'sent' || !ask.person) continue
      const list = sent.get(ask.person) ?? []
      sent.set(ask.person, list)
      const points = notCarried.has(ask.state) ? 0 : world.terms(ask).burden
      const broke = through.some((reason) => tooMuch.has(reason))
      list.push({ ask, on, now: inside(on), through: broke, points })
    }
  return sent
}

/** The asks that lay on them together and were too many. One alone may weigh as much as it will: so say the gates. */
function heaviest(list: readonly Sent[], { dayOf, rules }: World): { points: number; asks: Ask[] } {
  const { points: most, days } = rules.burden
  const carried = list
    .filter(({ points }) => points > 0)
    .map((one) => ({ ...one, day: dayOf(one.on) }))
    .toSorted((one, other) => ordered(one.day, other.day))
  let [start, points, top] = [0, 0, 0]
  const asks = new Set<Ask>()
  carried.forEach((one, at) => {
    points += one.points
    for (let first = carried[start]; first && addDays(first.day, days) <= one.day; first = carried[++start])
      points -= first.points
    if (!one.now) return
    top = Math.max(top, points)
    if (points > most && at > start) for (const each of carried.slice(start, at + 1)) asks.add(each.ask)
  })
  return { points: top, asks: [...asks] }
}

const askable = ({ advocate, left }: Person) =>
  advocate?.status !== 'inactive' && !left && !fitOf(advocate).veto

export function voicesOf(slice: Slice): Voices {
  const { world, inside } = slice
  const sent = sentTo(slice)
  const over = [...sent].flatMap(([person, list]): OverAsked[] => {
    const broken = list.filter(({ now, through }) => now && through)
    const all = list.reduce((sum, one) => sum + one.points, 0)
    if (!broken.length && all <= world.rules.burden.points) return []
    const { points, asks } = heaviest(list, world)
    const both = [...new Set([...broken.map(({ ask }) => ask), ...asks])]
    return both.length ? [{ person, asks: rowsOf('asks', both), points, through: broken.length }] : []
  })
  const praised = new Set(
    world.moments.flatMap(({ person, kind, heard }) =>
      person && kind === 'praise' && inside(heard) ? [person] : [],
    ),
  )
  const never = [...world.people.values()].filter(
    (person) =>
      !sent.has(person.id) &&
      askable(person) &&
      (praised.has(person.id) || (person.advocate?.willing.length ?? 0) > 0),
  )
  return { over: over.toSorted((one, other) => other.points - one.points), never: rowsOf('people', never) }
}
