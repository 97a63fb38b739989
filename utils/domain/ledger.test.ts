import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAskKind, anyGiveKind, askOf, giveOf, noon, numRuns, worldOf } from '../../test/support/samples'
import { AskState } from './ask'
import { giveWeight } from './give-kind'
import { ledger, ledgerEntries, sumOf } from './ledger'

const { terms } = worldOf()
const burden = (sort: Parameters<typeof terms>[0]) => terms(sort).burden
const told = { on: noon, channel: 'mail' }
const step = (to: 'completed' | 'declined' | 'thanked') => ({ on: noon, from: 'accepted' as const, to })

describe('the ledger', () => {
  it('counts told gives and completed asks, and nothing else', () => {
    const asks = [
      askOf({ kind: 'quote', state: 'completed', history: [step('completed')] }),
      askOf({ kind: 'reference-call', state: 'thanked', history: [step('completed'), step('thanked')] }),
      askOf({ state: 'thanked', history: [step('declined')] }),
      askOf({ state: 'queued' }),
    ]
    const gives = [giveOf({ kind: 'award', state: 'told', told }), giveOf({ state: 'done', done: noon })]
    expect(ledger(gives, asks, burden)).toEqual({ given: 40, got: 50, balance: -10 })
    expect(ledger([], [], burden)).toEqual({ given: 0, got: 0, balance: 0 })
  })

  it('has one line for each record, with the day and the points', () => {
    const [ask, give] = [
      askOf({ state: 'completed', history: [step('completed')] }),
      giveOf({ state: 'told', told }),
    ]
    expect(ledgerEntries([give], [ask], burden)).toEqual([
      { key: `give:${give.id}`, on: noon, id: give.id, side: 'given', points: 20 },
      { key: `ask:${ask.id}`, on: noon, id: ask.id, side: 'got', points: 10 },
    ])
  })

  it('keeps a give and an ask apart that bear one id', () => {
    const ask = askOf({ state: 'completed', history: [step('completed')] })
    const give = giveOf({ id: ask.id, kind: 'thanks', state: 'told', told })
    expect(ledger([give], [ask], burden)).toEqual({ given: 5, got: 10, balance: -5 })
  })

  it('is what its lines sum up to, in any order and with any repeats', () => {
    const asks = fc.array(
      fc
        .record({ kind: anyAskKind, state: fc.constantFrom(...AskState.options), done: fc.boolean() })
        .map(({ done, ...about }) => askOf({ ...about, history: done ? [step('completed')] : [] })),
      { maxLength: 12 },
    )
    const gives = fc.array(
      fc
        .record({ kind: anyGiveKind, done: fc.boolean() })
        .map(({ kind, done }) => giveOf(done ? { kind, state: 'told', told } : { kind })),
      { maxLength: 12 },
    )
    const mixed = fc.tuple(asks, gives).chain(([some, others]) => {
      const lines = ledgerEntries(others, some, burden)
      return fc.record({
        some: fc.constant(some),
        others: fc.constant(others),
        order: fc.shuffledSubarray(lines, { minLength: lines.length }),
        repeats: fc.subarray(lines),
      })
    })
    fc.assert(
      fc.property(mixed, ({ some, others, order, repeats }) => {
        const once = ledger(others, some, burden)
        expect(sumOf([...repeats, ...order, ...repeats])).toEqual(once)
        expect(ledger([...others, ...others].reverse(), [...some].reverse().concat(some), burden)).toEqual(
          once,
        )
        const given = others.reduce((sum, { kind, told }) => sum + (told ? giveWeight[kind] : 0), 0)
        const got = some.reduce((sum, ask) => sum + (ask.history.length ? burden(ask) : 0), 0)
        expect(once).toEqual({ given, got, balance: given - got })
      }),
      { numRuns },
    )
  }, 30_000)
})
