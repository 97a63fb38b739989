import type { Ask, Outcome } from './ask'
import { moveAsk } from './ask-moves'
import { addDays } from './day'
import type { Give } from './give'
import type { Person } from './person'
import { isProblem, type Problem } from './problem'
import type { Day, Id, Instant } from './schema'

/** A no, as the ask's end and as a fact about the person that is kept for good. It lowers no score. */
export function declined(
  ask: Ask,
  person: Person | undefined,
  no: { never: boolean; words?: string },
  now: Instant,
): { ask: Ask; person?: Person } | Problem {
  const moved = moveAsk(ask, { does: 'decline' }, now)
  if (isProblem(moved) || moved === ask || !person) return isProblem(moved) ? moved : { ask: moved }
  const words = no.words?.trim()
  const fact = {
    on: now,
    kind: ask.kind,
    ...(ask.customKind ? { customKind: ask.customKind } : {}),
    never: no.never,
    ...(words ? { words } : {}),
  }
  return { ask: moved, person: { ...person, declines: [...person.declines, fact] } }
}

/**
 * Done: what came of it, and what we owe for it. What they were to get becomes a give of its own, told where they
 * have it already, else promised, so that it stays in sight until they were told.
 * @param due the day on which the promise should be kept
 */
export function completed(
  ask: Ask,
  came: { outcome: Outcome; got?: { channel: string } | undefined },
  fresh: { give: Id; today: Day; promise: number; by?: string | undefined },
  now: Instant,
): { ask: Ask; give?: Give } | Problem {
  const moved = moveAsk(ask, { does: 'complete', outcome: came.outcome }, now)
  if (isProblem(moved) || moved === ask) return isProblem(moved) ? moved : { ask }
  if (!ask.gets || ask.give || !(ask.person ?? ask.company)) return { ask: moved }
  const channel = came.got?.channel.trim()
  const give: Give = {
    id: fresh.give,
    revision: 1,
    kind: ask.gets,
    what: came.outcome.customerGot?.trim() || ask.benefit,
    ...(ask.person ? { person: ask.person } : {}),
    ...(ask.company ? { company: ask.company } : {}),
    moments: ask.moments,
    promised: now,
    ...(channel
      ? { state: 'told', done: now, told: { on: now, channel } }
      : { state: 'promised', due: addDays(fresh.today, fresh.promise) }),
    ...(fresh.by ? { by: fresh.by } : {}),
  }
  return { ask: { ...moved, give: give.id }, give }
}
