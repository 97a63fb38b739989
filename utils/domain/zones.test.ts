import { describe, expect, it } from 'vitest'
import { advocateOf, askOf, dayIn, momentOf, personOf, sentOn, worldOf } from '../../test/support/samples'
import { addDays } from './day'
import { gates } from './gates'
import { todayOf } from './today'

const ida = personOf()
const ask = askOf({ kind: 'survey', person: ida.id })

// Sent at half past eleven in the evening, where the user is. Thirty days later is a day in the calendar there,
// whatever the clocks did meanwhile.
const rows: [zone: string, what: string, sent: string, day: string, until: string][] = [
  ['Europe/Berlin', 'before the clocks go forward', '2026-03-15T22:30:00.000Z', '2026-03-15', '2026-04-14'],
  [
    'Europe/Berlin',
    'on the last evening of winter time',
    '2026-03-28T22:30:00.000Z',
    '2026-03-28',
    '2026-04-27',
  ],
  [
    'Europe/Berlin',
    'on the evening of the short day',
    '2026-03-29T21:30:00.000Z',
    '2026-03-29',
    '2026-04-28',
  ],
  ['Europe/Berlin', 'before the clocks go back', '2026-10-24T21:30:00.000Z', '2026-10-24', '2026-11-23'],
  ['Europe/Berlin', 'on the evening of the long day', '2026-10-25T22:30:00.000Z', '2026-10-25', '2026-11-24'],
  [
    'America/New_York',
    'before the clocks go forward',
    '2026-03-08T04:30:00.000Z',
    '2026-03-07',
    '2026-04-06',
  ],
  [
    'America/New_York',
    'on the evening of the long day',
    '2026-11-02T04:30:00.000Z',
    '2026-11-01',
    '2026-12-01',
  ],
  ['Pacific/Apia', 'half a day ahead', '2026-11-21T10:30:00.000Z', '2026-11-21', '2026-12-21'],
  ['Asia/Kathmandu', 'three quarters of an hour off', '2026-11-21T17:45:00.000Z', '2026-11-21', '2026-12-21'],
  ['Pacific/Honolulu', 'half a day behind', '2026-11-22T09:30:00.000Z', '2026-11-21', '2026-12-21'],
]

describe('rest is counted in the user’s own days', () => {
  it.each(rows)('in %s %s', (zone, _, sent, day, until) => {
    const dayOf = dayIn(zone)
    expect(dayOf(sent)).toBe(day)
    const before = sentOn(day, ida, { kind: 'quote', history: [{ on: sent, from: 'queued', to: 'sent' }] })
    const world = worldOf({ people: [ida], asks: [before], zone })
    const restOn = (now: string) => gates(ask, world, now).find(({ reason }) => reason === 'rest-person')
    expect(restOn(sent)).toMatchObject({ until, sentence: { about: [day] } })
    // The day begins at midnight there and at no other time: the first instant of it is found hour by quarter.
    const quarter = 900_000
    const instants = Array.from({ length: 4 * 24 * 33 }, (_, at) =>
      new Date(Date.parse(sent) + at * quarter).toISOString(),
    )
    const opens = instants.find((now) => !restOn(now))
    expect(opens && dayOf(opens)).toBe(until)
    const just = opens && new Date(Date.parse(opens) - quarter).toISOString()
    expect(just && dayOf(just)).toBe(addDays(until, -1))
  })

  it('and so is what else waits for a day', () => {
    const zone = 'Asia/Kathmandu'
    const late = '2026-11-21T18:30:00.000Z'
    const resting = personOf({ advocate: advocateOf({ status: 'resting', since: late }) })
    const said = personOf({ declines: [{ on: late, kind: 'survey', never: false }] })
    const world = worldOf({ people: [resting, said], zone })
    const until = (person: string) => gates({ ...ask, person }, world, late)[0]?.until
    expect(until(resting.id)).toBe('2027-01-21')
    expect(until(said.id)).toBe('2027-05-21')
    const need = momentOf({ kind: 'need', heard: late })
    const { loops } = todayOf(worldOf({ moments: [need], zone }), '2026-11-23T18:30:00.000Z')
    expect(loops).toMatchObject([{ loop: { due: '2026-11-24' } }])
    expect(todayOf(worldOf({ moments: [need], zone }), '2026-11-23T18:00:00.000Z').loops).toEqual([])
  })
})
