import { describe, expect, it } from 'vitest'
import {
  advocateOf,
  askOf,
  companyOf,
  giveOf,
  momentOf,
  noon,
  personOf,
  worldOf,
  type WorldPart,
} from '../../test/support/samples'
import type { Ask } from './ask'
import { ConsentStatus, type ConsentUse } from './consent'
import type { Gate } from './gate'
import { gates } from './gates'
import type { Person } from './person'

const company = companyOf()
const ida = personOf({ company: company.id })
const ben = personOf({ names: ['Ben'], company: company.id })

/** The shut gates for an ask of Ida at noon, with what the test is about. */
const found = (
  about: { ida?: Partial<Person>; ask?: Partial<Ask>; now?: string } & WorldPart = {},
): Gate[] => {
  const { ida: more, ask, now = noon, ...part } = about
  const world = worldOf({ people: [{ ...ida, ...more }, ben], companies: [company], ...part })
  return gates(askOf({ kind: 'survey', person: ida.id, ...ask }), world, now)
}
const reasons = (all: Gate[]) => all.map(({ reason }) => reason)

describe('an open pain', () => {
  const pain = momentOf({ kind: 'pain', person: ida.id, words: '  The audit log\n ends too soon. ' })

  it('holds everything until they were told, and shows which it is', () => {
    expect(found({ moments: [pain] })).toEqual([
      {
        reason: 'open-pain',
        sentence: { key: 'gate_open_pain', about: ['The audit log ends too soon.'] },
        at: { noun: 'moments', id: pain.id },
      },
    ])
    for (const stage of ['understood', 'acted'] as const)
      expect(reasons(found({ moments: [{ ...pain, stage }] }))).toEqual(['open-pain'])
    expect(found({ moments: [{ ...pain, stage: 'told' }] })).toEqual([])
    expect(found({ moments: [{ ...pain, kind: 'idea' }] })).toEqual([])
  })

  it('of a colleague holds it too, unless the rules say otherwise', () => {
    const theirs = { ...pain, person: ben.id, company: company.id }
    expect(reasons(found({ moments: [theirs] }))).toEqual(['open-pain'])
    expect(found({ moments: [theirs], rules: { companyPain: false } })).toEqual([])
    expect(reasons(found({ moments: [pain], rules: { companyPain: false } }))).toEqual(['open-pain'])
  })

  it('of somebody elsewhere, or of nobody we know, does not', () => {
    expect(found({ moments: [{ ...pain, person: undefined }] })).toEqual([])
    expect(found({ moments: [{ ...pain, person: ben.id, company: companyOf().id }] })).toEqual([])
    expect(found({ moments: [{ ...pain, person: undefined }], ask: { person: undefined } })).toEqual([])
  })

  it('is told by its first words', () => {
    const long = `${'word '.repeat(30)}end`
    const [gate] = found({ moments: [{ ...pain, words: long }] })
    expect(gate?.sentence.about).toEqual([`${'word '.repeat(16).trim()}…`])
    const [exact] = found({ moments: [{ ...pain, words: 'x'.repeat(80) }] })
    expect(exact?.sentence.about).toEqual(['x'.repeat(80)])
  })
})

describe('an open promise', () => {
  const promise = giveOf({ person: ida.id })

  it('holds everything until they were told, and shows which it is', () => {
    expect(found({ gives: [promise] })).toEqual([
      {
        reason: 'open-promise',
        sentence: { key: 'gate_open_promise', about: ['Audit log for admins'] },
        at: { noun: 'gives', id: promise.id },
      },
    ])
    expect(reasons(found({ gives: [{ ...promise, state: 'done' }] }))).toEqual(['open-promise'])
    expect(found({ gives: [{ ...promise, state: 'told' }] })).toEqual([])
    expect(found({ gives: [{ ...promise, kind: 'stand' }] })).toEqual([])
  })

  it('of this very ask does not hold it', () => {
    expect(found({ gives: [promise], ask: { give: promise.id } })).toEqual([])
  })

  it('to a colleague is theirs; to the whole company it is everybody’s', () => {
    expect(found({ gives: [{ ...promise, person: ben.id, company: company.id }] })).toEqual([])
    expect(reasons(found({ gives: [giveOf({ company: company.id })] }))).toEqual(['open-promise'])
    expect(found({ gives: [giveOf({ company: companyOf().id })] })).toEqual([])
    expect(found({ gives: [giveOf()], ask: { person: undefined } })).toEqual([])
    const elsewhere = found({ gives: [giveOf({ company: company.id })], ask: { company: companyOf().id } })
    expect(elsewhere).toEqual([])
  })
})

describe('consent', () => {
  const asked = (status: ConsentStatus, use: ConsentUse = 'quote', expires?: string) =>
    found({ ida: { consent: [{ use, status, on: noon, expires }] }, ask: { kind: 'quote' } })

  it('of each status is a shut gate or an open one', () => {
    const table = Object.fromEntries(ConsentStatus.options.map((status) => [status, reasons(asked(status))]))
    expect(table).toEqual({
      'not-asked': [],
      requested: [],
      deferred: [],
      given: [],
      refused: ['consent-refused'],
      withdrawn: ['consent-withdrawn'],
      revoked: ['consent-withdrawn'],
      expired: ['consent-expired'],
      invalidated: ['consent-withdrawn'],
      renewed: [],
      unknown: [],
    })
  })

  it('counts for the uses that the ask makes, each by itself', () => {
    expect(asked('refused', 'photo')).toEqual([])
    expect(asked('refused')[0]?.sentence).toEqual({ key: 'gate_consent_refused', about: ['quote'] })
    const both = found({
      ida: {
        consent: [
          { use: 'quote', status: 'refused', on: noon },
          { use: 'name', status: 'withdrawn', on: noon },
        ],
      },
      ask: { kind: 'testimonial' },
    })
    expect(reasons(both)).toEqual(['consent-refused', 'consent-withdrawn'])
  })

  it('ends after its last day', () => {
    expect(asked('given', 'quote', '2026-11-21')).toEqual([])
    expect(reasons(asked('given', 'quote', '2026-11-20'))).toEqual(['consent-expired'])
    expect(reasons(asked('refused', 'quote', '2026-11-20'))).toEqual(['consent-refused'])
  })
})

describe('what they said of being asked', () => {
  const no = { on: '2026-06-01T12:00:00.000Z', kind: 'survey' as const, never: false }
  const on = (day: string, ...declines: Person['declines']) =>
    found({ ida: { declines }, now: `${day}T12:00:00.000Z` })

  it('holds this kind for half a year after “not this time”', () => {
    expect(on('2026-11-27', no)).toMatchObject([{ reason: 'not-this-time', until: '2026-11-28' }])
    expect(on('2026-11-28', no)).toEqual([])
    expect(on('2026-06-02', { ...no, kind: 'quote' })).toEqual([])
  })

  it('counts from the last “not this time”', () => {
    const again = { ...no, on: '2026-08-01T12:00:00.000Z' }
    expect(on('2026-09-01', again, no)).toMatchObject([{ until: '2027-01-28' }])
  })

  it('holds this kind for good after “never this kind”', () => {
    expect(on('2036-06-02', { ...no, never: true }, no)).toEqual([
      { reason: 'never-this-kind', sentence: { key: 'gate_never_this_kind', about: [] } },
    ])
    expect(on('2026-06-02', { ...no, never: true, kind: 'quote' })).toEqual([])
  })

  it('tells kinds of the user’s own apart by their names', () => {
    const declines = [{ ...no, kind: 'custom' as const, customKind: 'Bake sale', never: true }]
    const ask = (customKind: string) =>
      reasons(found({ ida: { declines }, ask: { kind: 'custom', customKind } }))
    expect(ask('Bake sale')).toEqual(['never-this-kind'])
    expect(ask('Garden party')).toEqual([])
  })

  it('is heeded where it stands with what they would do, but not for all own kinds at once', () => {
    const never = advocateOf({ never: ['survey', 'custom'] })
    expect(reasons(found({ ida: { advocate: never } }))).toEqual(['never-this-kind'])
    expect(found({ ida: { advocate: never }, ask: { kind: 'quote' } })).toEqual([])
    expect(found({ ida: { advocate: never }, ask: { kind: 'custom' } })).toEqual([])
  })
})

describe('who they are now', () => {
  it('shuts when they left the company, from that day', () => {
    expect(reasons(found({ ida: { left: '2026-11-21T08:00:00.000Z' } }))).toEqual(['left-company'])
    expect(found({ ida: { left: '2026-11-22T08:00:00.000Z' } })).toEqual([])
  })

  it('shuts while they are no advocate any more', () => {
    expect(reasons(found({ ida: { advocate: advocateOf({ status: 'inactive' }) } }))).toEqual(['inactive'])
    expect(found({ ida: { advocate: undefined } })).toEqual([])
  })

  it('shuts for sixty days when they rest', () => {
    const advocate = advocateOf({ status: 'resting', since: '2026-10-01T12:00:00.000Z' })
    const on = (day: string) => found({ ida: { advocate }, now: `${day}T12:00:00.000Z` })
    expect(on('2026-11-29')).toEqual([
      { reason: 'resting', until: '2026-11-30', sentence: { key: 'gate_resting', about: [] } },
    ])
    expect(on('2026-11-30')).toEqual([])
  })

  it('shuts where our values do not agree', () => {
    const fit = (grade: 0 | 1) => ({ advocate: advocateOf({ fit: { values: { grade, note: '' } } }) })
    expect(reasons(found({ ida: fit(0) }))).toEqual(['values'])
    expect(found({ ida: fit(1) })).toEqual([])
  })
})

describe('lead time', () => {
  const due = (due: string, about: Partial<Ask> = {}) => ({ ask: { kind: 'quote' as const, due, ...about } })

  it('shuts what is needed sooner than the kind takes', () => {
    expect(found(due('2026-11-23'))).toEqual([
      { reason: 'lead-time', sentence: { key: 'gate_lead_time', about: ['3', '2026-11-23', ''] } },
    ])
    expect(found(due('2026-11-24'))).toEqual([])
    expect(found(due('2026-11-22', { person: undefined })).map(({ reason }) => reason)).toEqual(['lead-time'])
  })

  it('is as long as the slowest approval, and names who has to agree', () => {
    const own = { approval: { who: 'Her manager', days: 5 } }
    const house = { ...company, approval: { who: 'Legal', days: 10 } }
    const about = (all: Gate[]) => all[0]?.sentence.about
    expect(about(found({ ...due('2026-11-25'), ida: own }))).toEqual(['5', '2026-11-25', 'Her manager'])
    expect(found({ ...due('2026-11-26'), ida: own })).toEqual([])
    const both = { ida: own, companies: [house] }
    expect(about(found({ ...due('2026-11-30'), ...both }))).toEqual(['10', '2026-11-30', 'Legal'])
    expect(found({ ...due('2026-12-01'), ...both })).toEqual([])
    const quick = { companies: [{ ...house, approval: { who: 'Legal', days: 3 } }] }
    expect(about(found({ ...due('2026-11-22'), ...quick }))).toEqual(['3', '2026-11-22', 'Legal'])
    const slowSelf = { ida: { approval: { who: 'Her manager', days: 12 } }, companies: [house] }
    expect(about(found({ ...due('2026-11-22'), ...slowSelf }))).toEqual(['12', '2026-11-22', 'Her manager'])
    const swift = { ida: { approval: { who: 'Her manager', days: 1 } } }
    expect(about(found({ ...due('2026-11-22'), ...swift }))).toEqual(['3', '2026-11-22', ''])
  })
})
