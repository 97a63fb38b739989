import type { Ask, Hold } from './ask'
import { type Gate, holdOf, lookAt, type World } from './gate'
import { openGates, personGates } from './gates-person'
import { restGates } from './gates-rest'
import { venueGates } from './gates-venue'
import type { Instant } from './schema'
import { ordered } from './order'

/** Every gate that is shut for this ask now, the one that stays shut longest first. */
export function gates(ask: Ask, world: World, now: Instant): Gate[] {
  const look = lookAt(ask, world, now)
  const far = ({ until }: Gate) => until ?? '9999-12-31'
  return [...openGates(look), ...personGates(look), ...venueGates(look), ...restGates(look)].toSorted(
    (one, other) => ordered(far(other), far(one)),
  )
}

/** The holds that somebody wrote by hand and whose day has not come. */
export const holdsByHand = (ask: Ask, world: World, now: Instant): Hold[] =>
  ask.holds.filter(({ gate, until }) => gate === undefined && (!until || world.dayOf(now) < until))

// Field by field: what was kept comes back with its keys in another order.
const plain = (holds: readonly Hold[]) =>
  JSON.stringify(holds.map(({ reason, until, gate, about, at }) => [reason, until, gate, about, at?.id]))
const same = (one: readonly Hold[], other: readonly Hold[]) => plain(one) === plain(other)

/** The ask as it stands today: held while anything holds it, free by itself when nothing does. Anything else stays. */
export function settleAsk(ask: Ask, world: World, now: Instant): Ask {
  if (ask.state !== 'queued' && ask.state !== 'held') return ask
  const holds = [...holdsByHand(ask, world, now), ...gates(ask, world, now).map(holdOf)]
  const state = holds.length ? 'held' : 'queued'
  if (state === ask.state) return same(holds, ask.holds) ? ask : { ...ask, holds }
  return { ...ask, state, holds, history: [...ask.history, { on: now, from: ask.state, to: state }] }
}
