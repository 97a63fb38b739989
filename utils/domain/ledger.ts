import type { Ask } from './ask'
import type { AskSort } from './ask-terms'
import type { Give } from './give'
import { giveWeight } from './give-kind'
import type { Id, Instant } from './schema'

/** Weighted sums: what was given and told, what was asked and done, and the difference. */
export interface Ledger {
  given: number
  got: number
  balance: number
}

/** One line of the ledger. The key is the record and what happened to it: the same line twice counts once. */
export interface LedgerEntry {
  key: string
  on: Instant
  id: Id
  side: 'given' | 'got'
  points: number
}

/** The lines that these records stand for: gives that were told, and asks that were done. */
export function ledgerEntries(
  gives: readonly Give[],
  asks: readonly Ask[],
  burden: (sort: AskSort) => number,
): LedgerEntry[] {
  return [
    ...gives.flatMap(({ id, kind, told }): LedgerEntry[] =>
      told ? [{ key: `give:${id}`, on: told.on, id, side: 'given', points: giveWeight[kind] }] : [],
    ),
    ...asks.flatMap((ask): LedgerEntry[] => {
      const done = ask.history.find((step) => step.to === 'completed')
      return done ? [{ key: `ask:${ask.id}`, on: done.on, id: ask.id, side: 'got', points: burden(ask) }] : []
    }),
  ]
}

/** The sums of lines in any order and with any repeats. */
export function sumOf(entries: readonly LedgerEntry[]): Ledger {
  const once = [...new Map(entries.map((entry) => [entry.key, entry])).values()]
  const sum = (side: LedgerEntry['side']) =>
    once.filter((entry) => entry.side === side).reduce((all, { points }) => all + points, 0)
  const [given, got] = [sum('given'), sum('got')]
  return { given, got, balance: given - got }
}

/** Derived each time and never stored, so it cannot drift. @param burden points that an ask takes from a customer */
export const ledger = (
  gives: readonly Give[],
  asks: readonly Ask[],
  burden: (sort: AskSort) => number,
): Ledger => sumOf(ledgerEntries(gives, asks, burden))
