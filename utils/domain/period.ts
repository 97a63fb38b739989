import { addDays } from './day'
import { type Day, z } from './schema'

/** What stretch of time a figure is about; each ends today. */
export const Period = z.enum(['all', 'year', 'days-90', 'quarter'])
export type Period = z.infer<typeof Period>

/** The same day of the month so many months earlier, or the last that the month has. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return `${first.toISOString().slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`
}

/** The first day of a period; nothing where it has no beginning. Twelve months and ninety days both count today. */
export function firstDay(period: Period, today: Day): Day | undefined {
  switch (period) {
    case 'all':
      return undefined
    case 'year':
      return addDays(monthsBefore(today, 12), 1)
    case 'days-90':
      return addDays(today, -89)
    case 'quarter':
      return `${today.slice(0, 5)}${String(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
  }
}
