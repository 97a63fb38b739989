import type { Day, Instant } from './schema'

/** The calendar day in the user's own zone. @param now milliseconds since 1970 @param offset minutes west of UTC, as `Date#getTimezoneOffset` */
export const dayOf = (now: number, offset: number): Day =>
  new Date(now - offset * 60_000).toISOString().slice(0, 10)

/** The day so many days later; calendar days, so daylight saving moves nothing. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Whole days from one day to another, negative when it is past. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export const instantOf = (now: number): Instant => new Date(now).toISOString()
