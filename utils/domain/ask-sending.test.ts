import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askOf,
  companyOf,
  giveOf,
  momentOf,
  numRuns,
  personOf,
  sentOn,
  worldOf,
  type WorldPart,
} from '../../test/support/samples'
import { type AskEvent, moveAsk } from './ask-moves'
import { instantOf } from './day'
import { gates, holdsByHand, settleAsk } from './gates'
import type { Person } from './person'
import { isProblem } from './problem'
import type { Instant } from './schema'

const company = companyOf()
const ida = personOf({ company: company.id })
const ask = askOf({ kind: 'testimonial', person: ida.id, gets: 'credit' })
const start = Date.parse('2026-03-01T08:00:00.000Z')

const changes = [
  'pain',
  'answer the pain',
  'promise',
  'keep the promise',
  'refuse',
  'withdraw',
  'agree',
  'not this time',
  'never this',
  'leave',
  'ask for something else',
] as const
type Change = (typeof changes)[number]

/** The world after something in it has changed. */
function changed(
  part: Required<Pick<WorldPart, 'moments' | 'gives' | 'asks'>> & { ida: Person },
  what: Change,
  now: Instant,
) {
  const { ida, moments, gives, asks } = part
  const consent = (status: 'refused' | 'withdrawn' | 'given') => ({
    ...part,
    ida: { ...ida, consent: [...ida.consent, { use: 'quote' as const, status, on: now }] },
  })
  const decline = (never: boolean) => ({
    ...part,
    ida: { ...ida, declines: [...ida.declines, { on: now, kind: ask.kind, never }] },
  })
  switch (what) {
    case 'pain':
      return { ...part, moments: [...moments, momentOf({ kind: 'pain', person: ida.id, heard: now })] }
    case 'answer the pain':
      return { ...part, moments: moments.map((one) => ({ ...one, stage: 'told' as const })) }
    case 'promise':
      return { ...part, gives: [...gives, giveOf({ person: ida.id, promised: now })] }
    case 'keep the promise':
      return { ...part, gives: gives.map((one) => ({ ...one, state: 'told' as const })) }
    case 'refuse':
      return consent('refused')
    case 'withdraw':
      return consent('withdrawn')
    case 'agree':
      return consent('given')
    case 'not this time':
      return decline(false)
    case 'never this':
      return decline(true)
    case 'leave':
      return { ...part, ida: { ...ida, left: now } }
    case 'ask for something else':
      return { ...part, asks: [...asks, sentOn(now.slice(0, 10), ida, { kind: 'survey' })] }
  }
}

const reasons = fc.constantFrom(undefined, '', ' \n\t', 'she offered it')
const plainEvents = [
  ...(['free', 'accept', 'decline', 'no-reply', 'schedule', 'complete', 'miss', 'cancel', 'thank'] as const),
  'draft' as const,
]
const hold = fc.record({
  reason: fc.constantFrom('on leave', 'new boss'),
  until: fc.constantFrom(undefined, '2026-03-04', '2026-04-10'),
})
const doings = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('queue' as const) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('send' as const), anyway: reasons }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('settle' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('hold' as const), holds: fc.array(hold, { maxLength: 2 }) }),
  },
  { weight: 2, arbitrary: fc.constantFrom(...plainEvents).map((does) => ({ does })) },
)
const steps = fc.array(
  fc.record({
    hours: fc.constantFrom(0, 0, 1, 30, 24 * 20),
    change: fc.option(fc.constantFrom(...changes), { nil: undefined, freq: 2 }),
    doing: doings,
  }),
  { maxLength: 14 },
)

describe('sending', () => {
  it('never goes through anything shut without a written reason, whatever happens in whatever order', () => {
    let [through, open] = [0, 0]
    fc.assert(
      fc.property(steps, (all) => {
        let part = { ida, moments: [], gives: [], asks: [] } as Parameters<typeof changed>[0]
        let [one, time] = [ask, start]
        for (const { hours, change, doing } of all) {
          time += hours * 3_600_000
          const now = instantOf(time)
          if (change) part = changed(part, change, now)
          const world = worldOf({ ...part, people: [part.ida], companies: [company] })
          const shut = [...gates(one, world, now), ...holdsByHand(one, world, now)].map(
            ({ reason }) => reason,
          )
          // What the gates must know of, found here by other means.
          const pained = part.moments.some(({ stage }) => stage !== 'told')
          const said = part.ida.declines.length > 0
          const byHand = one.holds.some(({ gate, until }) => !gate && (!until || now.slice(0, 10) < until))
          const next =
            doing.does === 'settle'
              ? settleAsk(one, world, now)
              : moveAsk(
                  one,
                  (doing.does === 'queue' || doing.does === 'send' ? { ...doing, world } : doing) as AskEvent,
                  now,
                )
          if (isProblem(next)) continue
          const steps = next.history.slice(one.history.length)
          for (const step of steps.filter(({ to }) => to === 'sent')) {
            expect(doing.does).toBe('send')
            expect(new Set(step.through)).toEqual(new Set(shut))
            if (shut.length) expect(step.note?.trim()).toBeTruthy()
            else expect(step).toEqual({ on: now, from: one.state, to: 'sent' })
            if (pained) expect(step.through).toContain('open-pain')
            if (pained || said || byHand) expect(step.note?.trim()).toBeTruthy()
            if (shut.length) through += 1
            else open += 1
          }
          expect(steps.every(({ from, to }) => from !== to)).toBe(true)
          expect(next.history.at(-1)?.to ?? 'draft').toBe(next.state)
          one = next
        }
      }),
      { numRuns },
    )
    // Both ways were gone.
    expect(through).toBeGreaterThan(0)
    expect(open).toBeGreaterThan(0)
  }, 30_000)
})
