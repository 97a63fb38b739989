import { instantOf } from './day'
import type { Moment } from './moment'
import type { Kind } from './moment-kind'
import type { Instant } from './schema'
import { ordered } from './order'

const days = 30

/** Moments of the last thirty days that nobody has put in order; what has waited longest comes first. */
export function freshMoments(moments: readonly Moment[], now: Instant): Moment[] {
  const from = Date.parse(instantOf(Date.parse(now) - days * 86_400_000))
  return moments
    .filter(({ sorted, heard }) => sorted === undefined && Date.parse(heard) >= from)
    .toSorted((one, other) => ordered(one.heard, other.heard) || ordered(one.id, other.id))
}

const across: Readonly<Record<Kind, Kind>> = {
  praise: 'need',
  story: 'pain',
  offer: 'idea',
  idea: 'offer',
  need: 'praise',
  pain: 'story',
  question: 'praise',
}

/** The likeliest kind on the other side of the coin: what was taken for praise is most often a need, and so on. */
export const flipped = (kind: Kind): Kind => across[kind]

/** Put in order now. What was in order before keeps its day. */
export const putInOrder = (moment: Moment, now: Instant): Moment =>
  moment.sorted === undefined ? { ...moment, sorted: now } : moment

/** What a sitting came to: by kind how many are in order, and how many were discarded. */
export interface Sorted {
  kinds: [Kind, number][]
  inOrder: number
  gone: number
}

/** @param queue ids that were to be sorted @param moments what is kept now */
export function sortedOf(queue: readonly string[], moments: readonly Moment[]): Sorted {
  const wanted = new Set(queue)
  const kept = moments.filter(({ id }) => wanted.has(id))
  const done = kept.filter(({ sorted }) => sorted !== undefined)
  const counts = new Map<Kind, number>()
  for (const { kind } of done) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...counts].toSorted((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]))
  return { kinds, inOrder: done.length, gone: wanted.size - kept.length }
}
