import { addDays } from './day'
import type { World } from './gate'
import { firstDay, type Period } from './period'
import type { Day, Id, Instant } from './schema'

/** A record behind a figure. */
export interface Row {
  noun: 'moments' | 'people' | 'asks' | 'gives'
  id: Id
}

/** The records behind a figure, each once. Where the figure is a count, it is their number. */
export type Rows = readonly Row[]

/** A world and the days of it that the figures are about. */
export interface Slice {
  world: World
  /** Whether an instant lies on a day of the period, where the user is; what has no instant does not. */
  inside: (at: Instant | undefined) => boolean
  /** The month of an instant where the user is: `2026-11`. */
  monthOf: (at: Instant) => string
}

// Nowhere is the calendar more than a day away from that of UTC, in which instants are written. So only those near the
// edge of a period, or of a month, have to be looked up; that is dear, and there are tens of thousands of them.
export function sliceOf(world: World, period: Period, today: Day): Slice {
  const from = firstDay(period, today)
  const [before, after] = [from && addDays(from, -1), addDays(today, 1)]
  const [surely, until] = [from && addDays(from, 1), addDays(today, -1)]
  const inside = (at: Instant | undefined) => {
    if (!at) return false
    const day = at.slice(0, 10)
    if (day > after || (before !== undefined && day < before)) return false
    if (day <= until && (surely === undefined || day >= surely)) return true
    const own = world.dayOf(at)
    return own <= today && (from === undefined || own >= from)
  }
  const monthOf = (at: Instant) => {
    const date = at.slice(8, 10)
    return (date > '01' && date < '28' ? at : world.dayOf(at)).slice(0, 7)
  }
  return { world, inside, monthOf }
}

export const rowsOf = (noun: Row['noun'], records: readonly { id: Id }[]): Rows =>
  records.map(({ id }) => ({ noun, id }))

/** The middle one, of an even number the mean of the two in the middle; nothing of nothing. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return undefined
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Adds to the list of a key, in the order of their coming. */
export function into<K, T>(map: Map<K, T[]>, key: K, one: T): void {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}
