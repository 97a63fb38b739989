import type { Day, Instant } from './schema'

/** The calendar day in the user's own zone. @param now milliseconds since 1970 @param offset minutes west of UTC, as `Date#getTimezoneOffset` */
export const dayOf = (now: number, offset: number): Day =>
  new Date(now - offset * 60_000).toISOString().slice(0, 10)

const length = 86_400_000
// A few thousand days are asked for again and again, and to find one is far quicker than to make it.
const most = 20_000
const numbers = new Map<Day, number>()
const days = new Map<number, Day>()

function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const made = make(key)
  known.set(key, made)
  return made
}

// Days since 1970.
const numberOf = (day: Day) =>
  remembered(numbers, day, (one) => Math.round(Date.parse(`${one}T00:00:00Z`) / length))
const dayAt = (number: number) =>
  remembered(days, number, (one) => new Date(one * length).toISOString().slice(0, 10))

/** The day so many days later; calendar days, so daylight saving moves nothing. */
export const addDays = (day: Day, more: number): Day => dayAt(numberOf(day) + more)

/** Whole days from one day to another, negative when it is past. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

export const instantOf = (now: number): Instant => new Date(now).toISOString()
