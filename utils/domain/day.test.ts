import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, instantOf } from './day'

describe('days', () => {
  it('are calendar days in the user’s own zone', () => {
    expect(dayOf(Date.parse('2026-11-21T23:30:00Z'), -60)).toBe('2026-11-22')
    expect(dayOf(Date.parse('2026-11-21T00:30:00Z'), 60)).toBe('2026-11-20')
  })
  it('are not moved by daylight saving or leap days', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
  })
  it('come from an instant, which is written in UTC', () => {
    expect(instantOf(Date.parse('2026-11-21T09:30:00+02:00'))).toBe('2026-11-21T07:30:00.000Z')
  })
})
