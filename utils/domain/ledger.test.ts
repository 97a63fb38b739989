import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAskKind, anyGiveKind, askOf, giveOf, noon } from '../../test/support/samples'
import { burdenOf } from '../asks'
import { AskState } from './ask'
import { addDays, dayOf, daysBetween } from './day'
import { ledger } from './ledger'

describe('the ledger', () => {
  it('counts told gives and completed asks, and nothing else', () => {
    const step = (to: 'completed' | 'declined') => ({ on: noon, from: 'accepted' as const, to })
    const asks = [
      askOf({ kind: 'quote', state: 'completed', history: [step('completed')] }),
      askOf({ kind: 'reference-call', state: 'thanked', history: [step('completed')] }),
      askOf({ state: 'thanked', history: [step('declined')] }),
      askOf({ state: 'queued' }),
    ]
    const gives = [giveOf({ state: 'told' }), giveOf({ state: 'done' })]
    expect(ledger(gives, asks, burdenOf)).toEqual({ given: 10, got: 50, balance: -40 })
  })

  it('is the same in any order and with repeats', () => {
    const asks = fc.array(
      fc
        .record({ kind: anyAskKind, state: fc.constantFrom(...AskState.options) })
        .map((about) => askOf({ ...about, history: [{ on: noon, from: 'accepted', to: 'completed' }] })),
    )
    const gives = fc.array(anyGiveKind.map((kind) => giveOf({ kind, state: 'told' })))
    fc.assert(
      fc.property(asks, gives, (some, others) => {
        const once = ledger(others, some, burdenOf)
        expect(ledger([...others, ...others].reverse(), [...some].reverse().concat(some), burdenOf)).toEqual(
          once,
        )
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('days', () => {
  it('are calendar days in the user’s own zone', () => {
    expect(dayOf(Date.parse('2026-11-21T23:30:00Z'), -60)).toBe('2026-11-22')
    expect(dayOf(Date.parse('2026-11-21T00:30:00Z'), 60)).toBe('2026-11-20')
  })
  it('are not moved by daylight saving or leap days', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })
})
