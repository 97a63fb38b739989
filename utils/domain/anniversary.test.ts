import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advocateOf,
  askOf,
  giveOf,
  momentOf,
  numRuns,
  personOf,
  worldOf,
  type WorldPart,
} from '../../test/support/samples'
import { whole } from './steps'
import { anniversaries } from './anniversary'
import { addDays, daysBetween } from './day'
import type { Moment } from './moment'

const today = '2026-11-21'
const at = (day: string) => `${day}T12:00:00.000Z`
const ida = personOf({ advocate: undefined })
const said = (day: string, about: Partial<Moment> = {}) =>
  momentOf({ person: ida.id, heard: at(day), ...about })
const of = (part: WorldPart, day = today) =>
  whole(anniversaries(worldOf({ people: [ida], ...part }), day)).map(
    ({ years, on, of: { what } }) => `${what} ${years} ${on}`,
  )

describe('an anniversary', () => {
  it('is shown from fourteen days before to seven after', () => {
    expect(of({ moments: [said('2025-12-05')] })).toEqual(['words 1 2026-12-05'])
    expect(of({ moments: [said('2025-12-06')] })).toEqual([])
    expect(of({ moments: [said('2023-11-14')] })).toEqual(['words 3 2026-11-14'])
    expect(of({ moments: [said('2023-11-13')] })).toEqual([])
    expect(of({ moments: [said('2026-11-20')] })).toEqual([])
  })

  it('comes round at the turn of a year as well', () => {
    expect(of({ moments: [said('2024-01-02')] }, '2026-12-30')).toEqual(['words 3 2027-01-02'])
    expect(of({ moments: [said('2024-12-30')] }, '2026-01-03')).toEqual(['words 1 2025-12-30'])
    expect(of({ moments: [said('2024-02-29')] }, '2026-02-28')).toEqual(['words 2 2026-02-28'])
  })

  it('is of the first good word, on the day it was said where the page told it', () => {
    expect(of({ moments: [said('2025-11-25'), said('2024-05-01')] })).toEqual([])
    expect(of({ moments: [said('2024-05-01', { kind: 'pain' }), said('2025-11-25')] })).toEqual([
      'words 1 2026-11-25',
    ])
    expect(of({ moments: [said('2026-05-01', { said: '2025-11-25' })] })).toEqual(['words 1 2026-11-25'])
    expect(of({ moments: [said('2025-11-25', { said: '2024' })] })).toEqual(['words 1 2026-11-25'])
    const late = { said: '2025-11-25T23:30:00Z' }
    expect(of({ moments: [said('2026-05-01', late)], zone: 'Europe/Berlin' })).toEqual(['words 1 2026-11-26'])
  })

  it('is of becoming active, and of what they did', () => {
    const active = personOf({ advocate: advocateOf({ since: at('2025-11-30') }) })
    expect(of({ people: [active] })).toEqual(['advocate 1 2026-11-30'])
    const resting = personOf({ advocate: advocateOf({ since: at('2025-11-30'), status: 'resting' }) })
    expect(of({ people: [resting] })).toEqual([])
    const done = askOf({
      person: ida.id,
      state: 'thanked',
      history: [{ on: at('2024-11-22'), from: 'accepted', to: 'completed' }],
    })
    expect(of({ asks: [done] })).toEqual(['ask 2 2026-11-22'])
    expect(of({ asks: [askOf({ person: ida.id, made: at('2024-11-22') })] })).toEqual([])
  })

  it('is one for each person, the oldest; the next day first', () => {
    const ben = personOf({ advocate: advocateOf({ since: at('2025-11-20') }) })
    const done = askOf({
      person: ida.id,
      history: [{ on: at('2025-11-21'), from: 'accepted', to: 'completed' }],
    })
    expect(of({ people: [ida, ben], moments: [said('2024-11-28')], asks: [done] })).toEqual([
      'advocate 1 2026-11-20',
      'words 2 2026-11-28',
    ])
  })

  it('is none of who left, is no longer an advocate, or was thanked just now', () => {
    const moments = [said('2025-11-25')]
    const { inactive, left } = {
      inactive: { ...ida, advocate: advocateOf({ status: 'inactive' }) },
      left: { ...ida, left: at('2026-01-01') },
    }
    expect(of({ moments, people: [inactive] })).toEqual([])
    expect(of({ moments, people: [left] })).toEqual([])
    const thanks = (day: string) => giveOf({ kind: 'thanks', person: ida.id, promised: at(day) })
    expect(of({ moments, gives: [thanks('2026-11-20')] })).toEqual([])
    expect(of({ moments, gives: [thanks('2026-10-30')] })).toHaveLength(1)
    expect(of({ moments, gives: [{ ...thanks('2026-11-20'), kind: 'fix' }] })).toHaveLength(1)
  })

  it('comes round once a year, whatever the day', () => {
    const day = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays('2001-01-01', n))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1_500 }), (since, later) => {
        const now = addDays(since, later)
        const [found] = whole(anniversaries(worldOf({ people: [ida], moments: [said(since)] }), now))
        if (!found) return true
        const away = daysBetween(now, found.on)
        const year = daysBetween(since, found.on) / found.years
        return found.years >= 1 && away >= -7 && away <= 14 && year > 364 && year < 367
      }),
      { numRuns },
    )
  })
})
