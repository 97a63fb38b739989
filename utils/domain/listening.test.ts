import { describe, expect, it } from 'vitest'
import { dayIn, momentOf, noon } from '../../test/support/samples'
import { atLeast, checkBack, loopOf, understand } from './listening'
import { Kind, sideOf } from './moment-kind'
import { Stage } from './moment'
import { standardRules } from './rulebook'

const pain = momentOf({ kind: 'pain', heard: '2026-11-21T12:00:00.000Z' })
const later = '2026-11-25T12:00:00.000Z'

describe('a moment', () => {
  it('goes on to a stage, and never back', () => {
    const gone = Stage.options.map((from) =>
      Stage.options.map((to) => atLeast({ ...pain, stage: from }, to).stage),
    )
    expect(gone).toEqual([
      ['heard', 'understood', 'acted', 'told'],
      ['understood', 'understood', 'acted', 'told'],
      ['acted', 'acted', 'acted', 'told'],
      ['told', 'told', 'told', 'told'],
    ])
    expect(atLeast(pain, 'heard')).toBe(pain)
  })

  it('is understood in our own words', () => {
    expect(understand(pain, ' ')).toEqual({ problem: 'moment-not-understood' })
    expect(understand(pain, ' A year of audit log ')).toEqual({
      ...pain,
      stage: 'understood',
      understood: 'A year of audit log',
    })
    expect(understand({ ...pain, stage: 'told' }, 'Anew')).toMatchObject({
      stage: 'told',
      understood: 'Anew',
    })
  })

  it('is checked back with them, anew when we understand it otherwise', () => {
    expect(checkBack(pain, 'mail', later)).toEqual({ problem: 'moment-not-understood' })
    const understood = { ...pain, stage: 'understood' as const, understood: 'A year of audit log' }
    expect(checkBack(understood, ' ', later)).toEqual({ problem: 'give-not-told' })
    const checked = { ...understood, checked: { on: later, channel: 'call' } }
    expect(checkBack(understood, ' call ', later)).toEqual(checked)
    expect(understand(checked, 'A year of audit log')).toBe(checked)
    expect(understand(checked, 'Two years of it')).toEqual({ ...understood, understood: 'Two years of it' })
  })
})

describe('the loop to be closed', () => {
  const loop = (about: Parameters<typeof momentOf>[0], zone = 'UTC') =>
    loopOf({ ...pain, ...about }, standardRules, dayIn(zone))

  it('is an answer within two days, then the thing itself within ninety', () => {
    expect(loop({})).toEqual({ loop: 'inner', due: '2026-11-23' })
    expect(loop({ stage: 'understood' })).toEqual({ loop: 'outer', due: '2027-02-19' })
    expect(loop({ stage: 'acted' })).toEqual({ loop: 'outer', due: '2027-02-19' })
    expect(loop({ stage: 'told' })).toBeUndefined()
  })

  it('counts from the day where the user is', () => {
    expect(loop({ heard: '2026-11-21T23:30:00.000Z' }, 'Asia/Kathmandu')?.due).toBe('2026-11-24')
    expect(loop({ heard: noon }, 'America/New_York')?.due).toBe('2026-11-23')
  })

  it('is there for what they need, and not for what they said for us', () => {
    const looped = Kind.options.filter((kind) => loop({ kind }))
    expect(looped).toEqual(['idea', 'need', 'pain', 'question'])
    expect(looped).toEqual(Kind.options.filter((kind) => sideOf(kind) === 'for-customer'))
  })
})
