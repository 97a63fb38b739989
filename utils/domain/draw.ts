import type { Draw } from './rulebook'
import type { Id, Instant } from './schema'

// mulberry32, public domain: small, and the same numbers from the same seed on every machine.
function randomFrom(seed: string): () => number {
  let state = [...seed].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619),
    2166136261,
  )
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Every n-th of those who may be asked, beginning at a place that the seed gives, in an order that the seed gives:
 * nothing that is known of a person has a say in it. The same seed and the same people give the same sample.
 */
export function drawSample(
  eligible: readonly Id[],
  how: { id: Id; venue: string; every: number; seed: string },
  now: Instant,
): Draw {
  const random = randomFrom(how.seed)
  const order = [...new Set(eligible)]
    .toSorted()
    .map((id) => ({ id, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ id }) => id)
  const start = Math.floor(random() * Math.min(how.every, Math.max(order.length, 1)))
  const picked = order.filter((_, at) => at % how.every === start)
  return { ...how, on: now, eligible: order.length, picked }
}
