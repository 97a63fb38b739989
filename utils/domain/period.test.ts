import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../test/support/samples'
import { addDays, daysBetween } from './day'
import { firstDay, monthsBefore, Period } from './period'

describe('a period', () => {
  it('begins on a day that counts, and ends today', () => {
    expect(firstDay('all', '2026-11-21')).toBeUndefined()
    expect(firstDay('year', '2026-11-21')).toBe('2025-11-22')
    expect(firstDay('days-90', '2026-11-21')).toBe('2026-08-24')
    expect(firstDay('quarter', '2026-11-21')).toBe('2026-10-01')
    expect(firstDay('quarter', '2026-01-01')).toBe('2026-01-01')
    expect(firstDay('quarter', '2026-06-30')).toBe('2026-04-01')
    expect(firstDay('year', '2028-02-29')).toBe('2027-03-01')
  })

  it('never begins after today', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n))
    fc.assert(
      fc.property(day, fc.constantFrom(...Period.options), (today, period) => {
        const first = firstDay(period, today)
        if (first === undefined) return period === 'all'
        const days = daysBetween(first, today) + 1
        return period === 'days-90' ? days === 90 : days >= 1 && days <= 366
      }),
      { numRuns },
    )
  })
})

describe('months before a day', () => {
  it('keep the date where the month has it, and else its last', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
    expect(monthsBefore('2028-03-31', 1)).toBe('2028-02-29')
    expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15')
    expect(monthsBefore('2024-02-29', -12)).toBe('2025-02-28')
    expect(monthsBefore('2026-11-21', 0)).toBe('2026-11-21')
  })
})
