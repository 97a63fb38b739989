import type { Ask } from './ask'
import { consentFor, type ConsentUse } from './consent'
import { addDays } from './day'
import type { World } from './gate'
import { type Give, isOpenPromise } from './give'
import { type Loop, loopOf } from './listening'
import type { Moment } from './moment'
import type { Person } from './person'
import type { Day, Instant } from './schema'
import { isReviewDue } from './stand'
import { whole } from './steps'
import { ordered } from './order'

/** All that somebody should look at today, each in the order in which it presses. */
export interface Today {
  /** Loops whose day has come: an answer within two days, the thing itself within ninety. */
  loops: { moment: Moment; loop: Loop }[]
  /** Promises to be kept by now, and done ones that nobody was told of. */
  keep: Give[]
  tell: Give[]
  /** Stands whose review day has come. */
  stands: Give[]
  answered: Ask[]
  thank: Ask[]
  ready: Ask[]
  /** Ready again since a gate opened by itself. */
  freed: Ask[]
  held: Ask[]
  /** Consents that end soon. */
  consents: { person: Person; use: ConsentUse; expires: Day }[]
}

const byDay =
  <T>(day: (one: T) => string | undefined) =>
  (one: T, other: T) =>
    ordered(day(one) ?? '9', day(other) ?? '9')

// The view, the badge and the settling ask for one day of one world; neither is altered in place.
const known = new WeakMap<World, { day: Day; today: Today }>()

/** Only the day of `now` counts; asked again for the same world, it is not worked out again. A step for each moment. */
export function* todayInSteps(world: World, now: Instant): Generator<undefined, Today> {
  const day = world.dayOf(now)
  const before = known.get(world)
  if (before?.day === day) return before.today
  const today = yield* lookAt(world, day)
  known.set(world, { day, today })
  return today
}

/** The same at once. */
export const todayOf = (world: World, now: Instant): Today => whole(todayInSteps(world, now))

function* loopsDue({ moments, rules, dayOf }: World, day: Day): Generator<undefined, Today['loops']> {
  const loops: Today['loops'] = []
  for (const moment of moments) {
    yield
    const loop = loopOf(moment, rules, dayOf)
    if (loop && loop.due <= day) loops.push({ moment, loop })
  }
  return loops.toSorted(byDay(({ loop }) => loop.due))
}

function* lookAt(world: World, day: Day): Generator<undefined, Today> {
  const { asks, gives } = world
  const inState = (...states: Ask['state'][]) =>
    asks.filter(({ state }) => states.includes(state)).toSorted(byDay((ask) => ask.due ?? ask.made))
  const isFreed = ({ history }: Ask) => history.at(-1)?.from === 'held'
  const loops = yield* loopsDue(world, day)
  const consents = endingConsents(world, day)
  yield
  const queued = inState('queued')
  return {
    loops,
    keep: gives
      .filter((give) => isOpenPromise(give) && give.state === 'promised' && (give.due ?? day) <= day)
      .toSorted(byDay(({ due }) => due)),
    tell: gives.filter(({ state }) => state === 'done').toSorted(byDay(({ done }) => done)),
    stands: gives.filter((give) => isReviewDue(give, day)).toSorted(byDay(({ stand }) => stand?.review)),
    answered: inState('accepted', 'scheduled'),
    thank: inState('completed'),
    ready: queued.filter((ask) => !isFreed(ask)),
    freed: queued.filter(isFreed),
    held: inState('held').toSorted(byDay(({ holds }) => holds[0]?.until)),
    consents,
  }
}

/** Each use counts by its newest entry: an old one that was renewed needs no reminder. */
function endingConsents({ people, rules }: World, day: Day): Today['consents'] {
  const soon = addDays(day, rules.days.consent)
  return [...people.values()]
    .flatMap((person) =>
      [...new Set(person.consent.map(({ use }) => use))].flatMap((use) => {
        const newest = person.consent
          .filter((one) => one.use === use)
          .reduce((last, next) => (next.on >= last.on ? next : last))
        const { expires } = newest
        const status = consentFor(person.consent, use, day)
        const ends =
          expires !== undefined && expires <= soon && ['given', 'renewed', 'expired'].includes(status)
        return ends ? [{ person, use, expires }] : []
      }),
    )
    .toSorted(byDay(({ expires }) => expires))
}
