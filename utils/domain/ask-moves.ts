import type { Ask, AskState, Hold } from './ask'
import { problem, type Problem } from './problem'
import type { Instant } from './schema'

/** What can happen to an ask. `anyway` is the written reason for sending through a shut gate. */
export type AskEvent =
  | { does: 'queue' }
  | { does: 'hold'; holds: Hold[] }
  | { does: 'free' }
  | { does: 'send'; anyway?: string }
  | { does: 'accept' | 'decline' | 'no-reply' | 'schedule' | 'complete' | 'miss' | 'cancel' | 'thank' }
  | { does: 'draft' }

const moves: Record<AskEvent['does'], { from: readonly AskState[]; to: AskState }> = {
  queue: { from: ['draft'], to: 'queued' },
  hold: { from: ['queued'], to: 'held' },
  free: { from: ['held'], to: 'queued' },
  send: { from: ['queued', 'held'], to: 'sent' },
  accept: { from: ['sent', 'no-reply'], to: 'accepted' },
  decline: { from: ['sent', 'no-reply', 'accepted', 'scheduled'], to: 'declined' },
  'no-reply': { from: ['sent'], to: 'no-reply' },
  schedule: { from: ['accepted', 'missed'], to: 'scheduled' },
  complete: { from: ['accepted', 'scheduled'], to: 'completed' },
  miss: { from: ['scheduled'], to: 'missed' },
  cancel: {
    from: ['draft', 'queued', 'held', 'sent', 'accepted', 'scheduled', 'no-reply', 'missed'],
    to: 'cancelled',
  },
  thank: { from: ['completed', 'declined'], to: 'thanked' },
  draft: { from: ['queued', 'held'], to: 'draft' },
}

/** The events that this ask could take now, for the buttons beside it. */
export const nextMoves = (ask: Ask): AskEvent['does'][] =>
  (Object.keys(moves) as AskEvent['does'][]).filter((does) => moves[does].from.includes(ask.state))

/** The ask after the event, or the problem that stands in the way. A replayed event changes nothing. */
export function moveAsk(ask: Ask, event: AskEvent, now: Instant): Ask | Problem {
  const { from, to } = moves[event.does]
  if (ask.state === to) return ask
  if (!from.includes(ask.state)) return problem('ask-cannot', `${ask.state} → ${to}`)
  if (event.does === 'queue' && !ask.benefit.trim()) return problem('ask-without-benefit')
  const anyway = event.does === 'send' ? event.anyway?.trim() : undefined
  if (ask.state === 'held' && to === 'sent' && !anyway) return problem('ask-anyway-needs-reason')
  const step = { on: now, from: ask.state, to, ...(anyway ? { note: anyway } : {}) }
  return {
    ...ask,
    state: to,
    holds: event.does === 'hold' ? event.holds : to === 'held' ? ask.holds : [],
    history: [...ask.history, step],
  }
}
