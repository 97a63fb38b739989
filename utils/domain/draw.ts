import { hash53 } from './fingerprint'
import type { Draw } from './rulebook'
import type { Id, Instant } from './schema'

/**
 * Every n-th of those who may be asked, in an order and from a place that only the seed gives: nothing that is known
 * of a person has a say in it. The same seed and the same people give the same sample, so anybody can draw it again.
 */
export function drawSample(
  eligible: readonly Id[],
  how: { id: Id; venue: string; every: number; seed: string },
  now: Instant,
): Draw {
  const lot = (id: string) => hash53(`${how.seed}\u0000${id}`, 3)
  const order = [...new Set(eligible)].toSorted((one, other) => lot(one).localeCompare(lot(other)))
  const step = Math.max(1, Math.min(how.every, order.length))
  const start = Number.parseInt(lot(''), 16) % step
  const picked = order.filter((_, at) => at % step === start)
  return { ...how, on: now, eligible: order.length, picked }
}
