import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  advocateOf,
  askOf,
  companyOf,
  giveOf,
  momentOf,
  numRuns,
  personOf,
  sentOn,
  worldOf,
} from '../../test/support/samples'
import { AskState } from './ask'
import { ConsentStatus } from './consent'
import { addDays } from './day'
import type { Gate } from './gate'
import { gates } from './gates'
import { standardRules } from './rulebook'

const today = '2026-11-21'
const at = (day: string) => `${day}T12:00:00.000Z`
const past = fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days))
const kind = fc.constantFrom('quote', 'testimonial', 'reference-call', 'case-study')
const company = companyOf({ approval: { who: 'Legal', days: 10 } })
const ben = personOf({ names: ['Ben'], company: company.id })
const few = { maxLength: 3 }

/** A world whose past lies before now, around one person. */
const worlds = fc
  .record({
    sent: fc.array(
      fc.record({ day: past, kind, state: fc.constantFrom(...AskState.options), his: fc.boolean() }),
      { maxLength: 8 },
    ),
    declines: fc.array(fc.record({ day: past, kind, never: fc.constantFrom(false, false, true) }), few),
    consent: fc.array(
      fc.record({
        day: past,
        status: fc.constantFrom(...ConsentStatus.options),
        ends: fc.option(fc.integer({ min: -50, max: 120 }), { nil: undefined }),
      }),
      few,
    ),
    caps: fc.array(
      fc.record({
        kind: fc.oneof(kind, fc.constant('any' as const)),
        times: fc.nat(3),
        days: fc.integer({ min: 1, max: 200 }),
      }),
      few,
    ),
    status: fc.constantFrom('active', 'resting', 'inactive'),
    since: past,
    grade: fc.constantFrom(undefined, 0, 4),
    left: fc.option(past, { nil: undefined, freq: 4 }),
    pain: fc.boolean(),
    promise: fc.boolean(),
    days: fc.record({
      person: fc.nat(200),
      company: fc.nat(60),
      companyKind: fc.nat(90),
      decline: fc.nat(300),
      season: fc.nat(200),
      rest: fc.nat(200),
    }),
    burden: fc.record({ points: fc.nat(150), days: fc.nat(200) }),
    due: fc.option(fc.integer({ min: -10, max: 90 }), { nil: undefined }),
    asked: fc.record({
      kind,
      venue: fc.constantFrom(undefined, 'google', 'g2'),
      gets: fc.constantFrom('gift', 'thanks'),
    }),
  })
  .map((one) => {
    const consent = one.consent.map(({ day, status, ends }) => {
      const expires = ends === undefined ? {} : { expires: addDays(today, ends) }
      return { use: 'quote' as const, status, on: at(day), ...expires }
    })
    const ida = personOf({
      company: company.id,
      declines: one.declines.map(({ day, kind, never }) => ({ on: at(day), kind, never })),
      consent,
      advocate: advocateOf({
        status: one.status as 'active',
        since: at(one.since),
        caps: one.caps,
        fit: one.grade === undefined ? {} : { values: { grade: one.grade, note: '' } },
      }),
      left: one.left && at(one.left),
    })
    const world = worldOf({
      people: [ida, ben],
      companies: [company],
      asks: one.sent.map(({ day, kind, state, his }) => sentOn(day, his ? ben : ida, { kind, state })),
      moments: one.pain ? [momentOf({ kind: 'pain', person: ida.id })] : [],
      gives: one.promise ? [giveOf({ person: ida.id })] : [],
      rules: { days: { ...standardRules.days, ...one.days }, burden: one.burden },
    })
    const due = one.due === undefined ? {} : { due: addDays(today, one.due) }
    return { world, ask: askOf({ person: ida.id, ...one.asked, ...due }) }
  })

const key = ({ reason, until, sentence }: Gate) => `${reason} ${until ?? ''} ${sentence.about.join()}`
/** Only these begin while nothing but time goes by. */
const begins = new Set(['consent-expired', 'lead-time'])

it('with nothing but time going by, a gate with a day stays shut until it and is gone then', () => {
  const seen = new Set<string>()
  const spans = fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 500 }))
  fc.assert(
    fc.property(worlds, spans, ({ world, ask }, [wait, more]) => {
      const on = (day: string) => gates(ask, world, at(day))
      const keysOn = (day: string) => on(day).map(key)
      const day = addDays(today, wait)
      const [now, later] = [on(day), addDays(day, more)]
      for (const gate of now) {
        seen.add(gate.reason)
        const { reason, until } = gate
        if (!until) {
          expect(keysOn(later)).toContain(key(gate))
          continue
        }
        expect(until > day).toBe(true)
        expect(keysOn(addDays(until, -1))).toContain(key(gate))
        expect(keysOn(addDays(today, wait + (more % 7)))).toEqual(
          addDays(today, wait + (more % 7)) < until ? expect.arrayContaining([key(gate)]) : expect.anything(),
        )
        for (const then of [until, later > until ? later : until])
          expect(on(then).filter((one) => one.reason === reason && one.until === until)).toEqual([])
      }
      // And none comes that was not there before.
      const before = now.map(key)
      for (const gate of on(later)) if (!begins.has(gate.reason)) expect(before).toContain(key(gate))
    }),
    { numRuns },
  )
  // Few runs may miss some of them.
  if (numRuns < 1_000) return
  for (const reason of [
    'burden',
    'cap',
    'consent-expired',
    'lead-time',
    'not-this-time',
    'resting',
    'season',
  ])
    expect(seen).toContain(reason)
}, 30_000)
