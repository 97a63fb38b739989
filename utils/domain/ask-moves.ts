import type { Ask, AskState, Hold, Outcome } from './ask'
import type { World } from './gate'
import { gates, holdsByHand } from './gates'
import { openFields } from './merge-fields'
import { pitchProblem } from './pitch'
import { problem, type Problem } from './problem'
import type { Instant } from './schema'

/**
 * What can happen to an ask. Queueing and sending look at the world: no caller can leave the gates out. `anyway` is
 * the written reason for sending through a shut one.
 */
export type AskEvent =
  | { does: 'queue'; world: World }
  | { does: 'hold'; holds: Hold[] }
  | { does: 'send'; world: World; anyway?: string }
  | { does: 'complete'; outcome?: Outcome }
  /** The channel says how they were thanked, and told what came of it. */
  | { does: 'thank'; channel?: string }
  | { does: 'free' | 'accept' | 'decline' | 'no-reply' | 'schedule' | 'miss' | 'cancel' | 'draft' }

const moves: Record<AskEvent['does'], { from: readonly AskState[]; to: AskState }> = {
  queue: { from: ['draft'], to: 'queued' },
  hold: { from: ['queued', 'held'], to: 'held' },
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

/**
 * The ask after the event, or the problem that stands in the way. An event that is in the history already, or that
 * leads where the ask is, changes nothing.
 */
export function moveAsk(ask: Ask, event: AskEvent, now: Instant): Ask | Problem {
  const { from, to } = moves[event.does]
  const again = ask.history.some((step) => step.on === now && step.to === to)
  if (again || (ask.state === to && event.does !== 'hold')) return ask
  if (!from.includes(ask.state)) return problem('ask-cannot', `${ask.state} → ${to}`)
  const step = { on: now, from: ask.state, to }
  const after: Ask = { ...ask, state: to, holds: [], history: [...ask.history, step] }
  switch (event.does) {
    case 'queue':
      return pitchProblem(ask, ask.person ? event.world.people.get(ask.person) : undefined) ?? after
    case 'hold':
      return hold(ask, event.holds, after)
    case 'send':
      return send(ask, event, now, after)
    case 'complete':
      return event.outcome ? { ...after, outcome: { ...ask.outcome, ...event.outcome } } : after
    case 'thank':
      return event.channel?.trim()
        ? { ...after, outcome: { ...ask.outcome, told: { on: now, channel: event.channel.trim() } } }
        : after
    default:
      return after
  }
}

function hold(ask: Ask, holds: Hold[], after: Ask): Ask {
  const all = [
    ...ask.holds,
    ...holds.filter((one) => !ask.holds.some((other) => other.reason === one.reason)),
  ]
  if (ask.state !== 'held') return { ...after, holds: all }
  return all.length === ask.holds.length ? ask : { ...ask, holds: all }
}

function send(
  ask: Ask,
  { world, anyway }: Extract<AskEvent, { does: 'send' }>,
  now: Instant,
  after: Ask,
): Ask | Problem {
  const open = openFields(ask.message ?? '')
  if (open.length) return problem('ask-unfilled', open.join(', '))
  const shut = [
    ...gates(ask, world, now).map(({ reason }) => reason),
    ...holdsByHand(ask, world, now).map(({ reason }) => reason),
  ]
  if (!shut.length) return after
  const note = anyway?.trim()
  if (!note) return problem('ask-anyway-needs-reason')
  const step = { on: now, from: ask.state, to: 'sent' as const, note, through: [...new Set(shut)] }
  return { ...after, history: [...ask.history, step] }
}
