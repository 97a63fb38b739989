import { dayOf, daysBetween } from '../../utils/domain/day'
import type { Day } from '../../utils/domain/schema'
import { formatter } from './formats'

/** The user's own calendar day. */
export const today = (): Day => dayOf(Date.now(), new Date().getTimezoneOffset())

const dayOnly = /^\d{4}-\d\d-\d\d$/

/** The calendar day of an instant or a day. */
export const toDay = (when: string): Day => {
  if (dayOnly.test(when)) return when
  const date = new Date(when)
  return dayOf(date.getTime(), date.getTimezoneOffset())
}

const format = (when: string, name: string, options: Intl.DateTimeFormatOptions) =>
  formatter(name, (language) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })).format(
    new Date(`${when}Z`),
  )

/** "21 Nov 2026" in the user's language. */
export const exactDay = (when: string): string =>
  format(`${toDay(when)}T00:00`, 'day', { day: 'numeric', month: 'short', year: 'numeric' })

export const monthOf = (when: string): string =>
  format(`${toDay(when).slice(0, 7)}-01T00:00`, 'month', { month: 'long', year: 'numeric' })

/** As exactly as the page told: a year, a month or a day. */
export function exactSaid(said: string): string {
  if (/^\d{4}$/.test(said)) return said
  if (/^\d{4}-\d\d$/.test(said)) return monthOf(`${said}-01`)
  return exactDay(said)
}

/** "yesterday", "in 3 days", "2 months ago": whole calendar days, no clock. */
export function relative(when: string, from: Day = today()): string {
  const days = daysBetween(from, toDay(when))
  const far = Math.abs(days)
  const words = formatter(
    'relative',
    (language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
  )
  if (far < 14) return words.format(days, 'day')
  if (far < 60) return words.format(Math.round(days / 7), 'week')
  if (far < 700) return words.format(Math.round(days / 30.44), 'month')
  return words.format(Math.round(days / 365.25), 'year')
}
