import type { Ask } from './ask'
import { addDays, daysBetween } from './day'
import type { World } from './gate'
import type { Moment } from './moment'
import { sideOf } from './moment-kind'
import { monthsBefore } from './period'
import type { Person } from './person'
import type { Day, Id } from './schema'
import { ordered } from './order'

/** So many whole years since something they did for us. */
export interface Anniversary {
  person: Person
  years: number
  /** The day it comes round this time. */
  on: Day
  /** The day it happened. */
  since: Day
  of: { what: 'words'; moment: Moment } | { what: 'advocate' } | { what: 'ask'; ask: Ask }
}

const [ahead, back] = [14, 7]

/** The anniversary nearest to a day: how many years, and the day. On the 29th of February it falls on the 28th. */
function nearest(since: Day, today: Day): { years: number; on: Day } {
  const years = Number(today.slice(0, 4)) - Number(since.slice(0, 4))
  const on = (many: number) => ({ years: many, on: monthsBefore(since, -12 * many) })
  return [on(years - 1), on(years), on(years + 1)].reduce((best, next) =>
    Math.abs(daysBetween(today, next.on)) < Math.abs(daysBetween(today, best.on)) ? next : best,
  )
}

const isNear = ({ years, on }: { years: number; on: Day }, today: Day) =>
  years >= 1 && on <= addDays(today, ahead) && on >= addDays(today, -back)

/** The day on which words were said, where the page told it to the day; else the day on which we heard them. */
const dayOfWords = ({ said, heard }: Moment, dayOf: World['dayOf']): Day => {
  if (!said || said.length < 10) return dayOf(heard)
  return /T.*(Z|[+-]\d\d:?\d\d)$/.test(said) && !Number.isNaN(Date.parse(said))
    ? dayOf(said)
    : said.slice(0, 10)
}

const dayIn = (text: string) => text.slice(0, 10)

/** Whom somebody thanks already, or promised to, since the days began in which it would be shown. */
function thanked({ gives, dayOf }: World, today: Day): ReadonlySet<Id> {
  const from = addDays(today, -ahead - back)
  return new Set(
    gives.flatMap(({ kind, person, promised, told }) =>
      person && (kind === 'thanks' || kind === 'recognition') && dayOf(told?.on ?? promised) >= from
        ? [person]
        : [],
    ),
  )
}

/**
 * Whether a day of any year may come round now: to look up each one's calendar where the user is would be dear. A day
 * more on both sides, as no place is further than that from the calendar in which instants are written.
 */
function mayBeNear(today: Day): (at: string) => boolean {
  const dates = new Set<string>()
  for (let days = -back - 1; days <= ahead + 1; days++) dates.add(addDays(today, days).slice(5))
  if (dates.has('02-28')) dates.add('02-29')
  return (at) => dates.has(at.slice(5, 10))
}

/** Everybody's first good word, by the day that is written on it; a step for each moment. */
function* firstWords(moments: readonly Moment[]) {
  const written = ({ said, heard }: Moment) => (said && said.length >= 10 ? said : heard)
  const first = new Map<Id, Moment>()
  for (const moment of moments) {
    yield
    if (!moment.person || sideOf(moment.kind) !== 'by-customer') continue
    const before = first.get(moment.person)
    if (!before || dayIn(written(moment)) < dayIn(written(before))) first.set(moment.person, moment)
  }
  return first.values()
}

/**
 * Years since somebody's first good word, since they became an active advocate, since they did what we asked: those of
 * the next fourteen days and of the last seven, the next first. One for each person, the oldest: nobody wants three
 * cards at once. Not for people who left, or are no longer advocates; nor for those who were thanked just now. A step for
 * each moment.
 */
export function* anniversaries(world: World, today: Day): Generator<unknown, Anniversary[]> {
  const { people, dayOf } = world
  const best = new Map<Id, Anniversary>()
  const near = mayBeNear(today)
  const offer = (id: Id | undefined, since: Day, of: Anniversary['of']) => {
    const person = id ? people.get(id) : undefined
    if (!person || person.left || person.advocate?.status === 'inactive') return
    const next = nearest(since, today)
    const before = best.get(person.id)
    if (isNear(next, today) && (!before || since < before.since))
      best.set(person.id, { person, since, of, ...next })
  }
  for (const moment of yield* firstWords(world.moments))
    if (near(moment.heard) || (moment.said && near(moment.said)))
      offer(moment.person, dayOfWords(moment, dayOf), { what: 'words', moment })
  for (const { id, advocate } of people.values())
    if (advocate?.status === 'active' && near(advocate.since))
      offer(id, dayOf(advocate.since), { what: 'advocate' })
  for (const ask of world.asks) {
    const done = ask.history.find(({ to }) => to === 'completed')
    if (done && near(done.on)) offer(ask.person, dayOf(done.on), { what: 'ask', ask })
  }
  if (!best.size) return []
  const already = thanked(world, today)
  return [...best.values()]
    .filter(({ person }) => !already.has(person.id))
    .toSorted((one, other) => ordered(one.on, other.on) || ordered(one.since, other.since))
}
