import type { Ask } from './ask'
import type { AskKind } from './ask-kind'
import type { Give } from './give'

/** Weighted sums: what was given and told, what was asked and done, and the difference. */
export interface Ledger {
  given: number
  got: number
  balance: number
}

const done: ReadonlySet<Ask['state']> = new Set(['completed', 'thanked'])
const wasDone = (ask: Ask) => done.has(ask.state) && ask.history.some((step) => step.to === 'completed')

/**
 * Derived from told gives and completed asks each time; never stored, so it cannot drift. The same record counts
 * once, however often it is listed.
 * @param burden what an ask of a kind takes from a customer, in points
 */
export function ledger(
  gives: readonly Give[],
  asks: readonly Ask[],
  burden: (kind: AskKind) => number,
): Ledger {
  const once = <T extends { id: string }>(things: readonly T[]) => [
    ...new Map(things.map((thing) => [thing.id, thing])).values(),
  ]
  const given = once(gives).filter((give) => give.state === 'told').length * givePoints
  const got = once(asks)
    .filter(wasDone)
    .reduce((sum, ask) => sum + burden(ask.kind), 0)
  return { given, got, balance: given - got }
}

// A published scale gives a gift 10 points and a received award 40; until kinds of give carry their own weight,
// each told give counts the smaller.
const givePoints = 10
