import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askOf, giveOf, numRuns, personOf, worldOf } from '../../test/support/samples'
import type { Ask } from './ask'
import { type AskEvent, moveAsk } from './ask-moves'
import { instantOf } from './day'
import { type Give, type GiveEvent, moveGive } from './give'
import { isProblem } from './problem'

const ida = personOf()
const world = worldOf({ people: [ida] })
const start = Date.parse('2026-03-01T08:00:00.000Z')

const askEvents: fc.Arbitrary<AskEvent> = fc.oneof(
  fc.constantFrom<AskEvent>({ does: 'queue', world }, { does: 'send', world }),
  fc.record({
    does: fc.constant('hold' as const),
    holds: fc.array(fc.constantFrom({ reason: 'on leave' }, { reason: 'new boss' }), { maxLength: 2 }),
  }),
  fc.record({
    does: fc.constant('complete' as const),
    outcome: fc.constantFrom(undefined, { actual: 3 }, { minutes: 20 }),
  }),
  fc
    .constantFrom(
      ...(['free', 'accept', 'decline', 'no-reply', 'schedule', 'miss', 'cancel', 'thank', 'draft'] as const),
    )
    .map((does) => ({ does })),
)

const giveEvents: fc.Arbitrary<GiveEvent> = fc.oneof(
  fc.constant<GiveEvent>({ does: 'do' }),
  fc.record({ does: fc.constant('tell' as const), channel: fc.constantFrom('', ' ', 'mail', 'call') }),
)

const timed = <T>(events: fc.Arbitrary<T>) =>
  fc.array(fc.record({ event: events, hours: fc.constantFrom(0, 1, 50), again: fc.nat() }), { maxLength: 20 })

describe('the same event at the same instant', () => {
  it('changes an ask once, however often and however late it comes again', () => {
    fc.assert(
      fc.property(timed(askEvents), (all) => {
        const fresh = askOf({ person: ida.id, gets: 'credit' })
        let [ask, time] = [fresh as Ask, start]
        const left: { event: AskEvent; now: string }[] = []
        for (const { event, hours, again } of all) {
          time += hours * 3_600_000
          const now = instantOf(time)
          const next = moveAsk(ask, event, now)
          if (isProblem(next)) continue
          expect(moveAsk(next, event, now)).toBe(next)
          // What left a step may be told again at any later time.
          if (next.history.length > ask.history.length) left.push({ event, now })
          ask = next
          const old = left[again % (left.length || 1)]
          if (old) expect(moveAsk(ask, old.event, old.now)).toBe(ask)
        }
      }),
      { numRuns },
    )
  }, 30_000)

  it('changes a give once, however often and however late it comes again', () => {
    fc.assert(
      fc.property(timed(giveEvents), (all) => {
        let [give, time] = [giveOf() as Give, start]
        const seen: { event: GiveEvent; now: string }[] = []
        for (const { event, hours, again } of all) {
          time += hours * 3_600_000
          const now = instantOf(time)
          const next = moveGive(give, event, now)
          if (isProblem(next)) continue
          expect(moveGive(next, event, now)).toBe(next)
          seen.push({ event, now })
          give = next
          const old = seen[again % seen.length]
          if (old) expect(moveGive(give, old.event, old.now)).toBe(give)
        }
      }),
      { numRuns },
    )
  }, 30_000)
})
