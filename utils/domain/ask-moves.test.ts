import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askOf, noon } from '../../test/support/samples'
import type { Ask, Hold } from './ask'
import { type AskEvent, moveAsk, nextMoves } from './ask-moves'
import { isProblem } from './problem'

const must = (answer: ReturnType<typeof moveAsk>): Ask => {
  if (isProblem(answer)) throw new Error(answer.problem)
  return answer
}

const anyEvent: fc.Arbitrary<AskEvent> = fc.oneof(
  fc.constantFrom<AskEvent>(
    ...(
      [
        'queue',
        'free',
        'accept',
        'decline',
        'no-reply',
        'schedule',
        'complete',
        'miss',
        'cancel',
        'thank',
        'draft',
      ] as const
    ).map((does) => ({ does })),
  ),
  fc.record({ does: fc.constant('hold' as const), holds: fc.constant<Hold[]>([{ reason: 'rest' }]) }),
  fc.record({
    does: fc.constant('send' as const),
    anyway: fc.constantFrom(undefined, '', '  ', 'she offered'),
  }),
)

describe('an ask', () => {
  it('leaves draft only when it says what the customer gets', () => {
    expect(moveAsk(askOf({ benefit: '  ' }), { does: 'queue' }, noon)).toEqual({
      problem: 'ask-without-benefit',
    })
    expect(must(moveAsk(askOf(), { does: 'queue' }, noon)).state).toBe('queued')
  })

  it('is sent while held only with a written reason, which stays in the history', () => {
    const held = must(
      moveAsk(
        askOf({ state: 'queued' }),
        { does: 'hold', holds: [{ reason: 'rest', until: '2026-12-01' }] },
        noon,
      ),
    )
    expect(held.holds).toHaveLength(1)
    expect(moveAsk(held, { does: 'send' }, noon)).toEqual({ problem: 'ask-anyway-needs-reason' })
    const sent = must(moveAsk(held, { does: 'send', anyway: 'She offered it herself' }, noon))
    expect(sent.history.at(-1)).toEqual({
      on: noon,
      from: 'held',
      to: 'sent',
      note: 'She offered it herself',
    })
    expect(sent.holds).toEqual([])
  })

  it('walks from draft to thanked', () => {
    const does = ['queue', 'send', 'accept', 'schedule', 'miss', 'schedule', 'complete', 'thank'] as const
    const last = does.reduce<Ask>((ask, step) => must(moveAsk(ask, { does: step }, noon)), askOf())
    expect(last.state).toBe('thanked')
    expect(last.history.map((step) => step.to)).toContain('completed')
  })

  it('takes exactly the moves that it offers', () => {
    for (const state of ['draft', 'queued', 'sent', 'completed', 'thanked', 'cancelled'] as const) {
      const ask = askOf({ state })
      for (const does of nextMoves(ask)) {
        const event = does === 'hold' ? { does, holds: [] } : ({ does, anyway: 'yes' } as AskEvent)
        expect(isProblem(moveAsk(ask, event, noon)), `${state} ${does}`).toBe(false)
      }
    }
  })

  it('never goes from held to sent without a reason, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        let ask = askOf()
        for (const event of events) {
          const next = moveAsk(ask, event, noon)
          if (!isProblem(next)) ask = next
        }
        for (const step of ask.history) {
          if (step.from === 'held' && step.to === 'sent') expect(step.note?.trim()).toBeTruthy()
        }
        expect(ask.history.at(-1)?.to ?? 'draft').toBe(ask.state)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is not changed by the same event twice', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const run = (twice: boolean) =>
          events
            .flatMap((event) => (twice ? [event, event] : [event]))
            .reduce<Ask>((ask, event) => {
              const next = moveAsk(ask, event, noon)
              return isProblem(next) ? ask : next
            }, fixed)
        expect(run(true)).toEqual(run(false))
      }),
    )
  })
})

const fixed = askOf()
