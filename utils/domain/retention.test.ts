import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askOf,
  draftOf,
  giveOf,
  momentOf,
  noon,
  numRuns,
  personOf,
  worldOf,
} from '../../test/support/samples'
import { Kind } from './moment-kind'
import { monthsBefore, outdated, type Outdated, spans } from './retention'
import { Rulebook, standardRules } from './rulebook'
import { whole } from './steps'

type Held = Parameters<typeof outdated>[0]

function look(held: Partial<Held>, limits: Parameters<typeof outdated>[1]): Outdated {
  return whole(outdated({ ...worldOf(), drafts: [], ...held }, limits, noon))
}
const ids = (all: readonly { record: { id: string } }[]) => all.map(({ record }) => record.id)

describe('what is over', () => {
  it('is nothing until somebody says how long', () => {
    const old = momentOf({ heard: '2001-01-01T12:00:00.000Z' })
    expect(look({ moments: [old] }, {})).toEqual({ go: [], stay: [] })
  })

  it('is told by the day, of the same date months before', () => {
    expect(monthsBefore('2026-11-21', 24)).toBe('2024-11-21')
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
    expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29')
    expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15')
    const moments = ['2024-11-20', '2024-11-21'].map((day) =>
      momentOf({ kind: 'pain', heard: `${day}T12:00:00.000Z` }),
    )
    expect(ids(look({ moments }, { pain: 24 }).go)).toEqual([moments[0]?.id])
    expect(look({ moments }, { praise: 1 }).go).toEqual([])
  })

  it('stays while a promise, an ask or a yes needs it, and says which', () => {
    const heard = '2020-01-01T12:00:00.000Z'
    const agreed = personOf({ consent: [{ use: 'quote', status: 'given', on: heard }] })
    const ended = personOf({ consent: [{ use: 'quote', status: 'given', on: heard, expires: '2021-01-01' }] })
    const [promised, told, asked, quoted, lapsed] = [
      momentOf({ heard }),
      momentOf({ heard }),
      momentOf({ heard }),
      momentOf({ heard, person: agreed.id }),
      momentOf({ heard, person: ended.id }),
    ]
    const found = look(
      {
        moments: [promised, told, asked, quoted, lapsed],
        people: new Map([agreed, ended].map((one) => [one.id, one])),
        gives: [giveOf({ moments: [promised.id] }), giveOf({ moments: [told.id], state: 'told' })],
        asks: [
          askOf({ moments: [asked.id], state: 'sent' }),
          askOf({ moments: [told.id], state: 'thanked' }),
        ],
      },
      { praise: 12 },
    )
    expect(ids(found.go)).toEqual([told.id, lapsed.id])
    expect(found.stay.map(({ record, why }) => [record.id, why])).toEqual([
      [promised.id, 'promise'],
      [asked.id, 'ask'],
      [quoted.id, 'consent'],
    ])
  })

  it('counts drafts by when they were begun, declined asks by when that was', () => {
    const at = '2025-01-01T12:00:00.000Z'
    const declined = (on: string) =>
      askOf({ state: 'declined', made: at, history: [{ on, from: 'sent', to: 'declined' }] })
    const [late, early] = [declined('2026-11-01T12:00:00.000Z'), declined(at)]
    const drafts = [draftOf({ at }), draftOf()]
    const found = look({ asks: [late, early, askOf({ made: at })], drafts }, { declined: 6, drafts: 6 })
    expect(ids(found.go)).toEqual([early.id, drafts[0]?.id])
  })

  it('never grows with a longer time, and never is both gone and kept', () => {
    const moment = fc.record({ kind: fc.constantFrom(...Kind.options), days: fc.nat({ max: 3_000 }) })
    fc.assert(
      fc.property(
        fc.array(moment),
        fc.integer({ min: 1, max: 60 }),
        fc.nat({ max: 60 }),
        (all, short, more) => {
          const moments = all.map(({ kind, days }) =>
            momentOf({ kind, heard: new Date(Date.parse(noon) - days * 86_400_000).toISOString() }),
          )
          const gives = moments.filter((_, at) => at % 3 === 0).map(({ id }) => giveOf({ moments: [id] }))
          const under = (months: number) =>
            look({ moments, gives }, Object.fromEntries(Kind.options.map((kind) => [kind, months])))
          const [soon, later] = [under(short), under(short + more)]
          for (const id of ids(later.go)) expect(ids(soon.go)).toContain(id)
          expect(ids(soon.go).filter((id) => ids(soon.stay).includes(id))).toEqual([])
        },
      ),
      { numRuns: Math.min(numRuns, 200) },
    )
  })

  it('is settled in the rulebook, which needs no word on it', () => {
    expect(Rulebook.safeParse(standardRules).success).toBe(true)
    const months = Object.fromEntries(spans.map((span) => [span, 12]))
    expect(Rulebook.safeParse({ ...standardRules, retention: { daily: true, months } }).success).toBe(true)
    expect(
      Rulebook.safeParse({ ...standardRules, retention: { daily: true, months: { pain: 0 } } }).success,
    ).toBe(false)
  })
})
