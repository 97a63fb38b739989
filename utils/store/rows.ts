import type { RecordOf } from '../domain/archive'
import type { Kept } from '../domain/part'
import { foldName, personIdentities } from '../domain/person'
import { sumOf } from '../domain/sum'
import type { Schema } from './database'

// Rows are records with the few fields beside them that the indexes need, and the record's sum, by which damage is
// told; outside the store only records are seen.

/** The page a moment stands on, without fragment or query noise, as the badge and the pin ask for it. */
export function placeOf(url: string): string {
  const { host, pathname, search, hash } = new URL(url)
  // Webmails and ticket systems tell their items apart by query or hash route; plain fragments do not.
  return host + pathname + search + (/^#!?\//.test(hash) ? hash : '')
}

export type Rows = { [N in Kept]: Schema[N]['value'] }

const toRow: { [N in Kept]: (record: RecordOf<N>) => Rows[N] } = {
  moments: (moment) => ({ ...moment, place: placeOf(moment.page.url) }),
  people: (person) => ({
    ...person,
    identities: personIdentities(person),
    folded: person.names.map(foldName),
  }),
  companies: (company) => ({ ...company, folded: company.names.map(foldName) }),
  asks: (ask) => ask,
  gives: (give) => give,
  rules: (rules) => rules,
}

const fromRow: { [N in Kept]: (row: Rows[N]) => RecordOf<N> } = {
  moments: ({ place: _, sum: __, ...moment }) => moment,
  people: ({ identities: _, folded: __, sum: ___, ...person }) => person,
  companies: ({ folded: _, sum: __, ...company }) => company,
  asks: ({ sum: _, ...ask }) => ask,
  gives: ({ sum: _, ...give }) => give,
  rules: ({ sum: _, ...rules }) => rules,
}

export const rowOf = <N extends Kept>(noun: N, record: RecordOf<N>): Rows[N] => ({
  ...toRow[noun](record),
  sum: sumOf(record),
})
export const recordOf = <N extends Kept>(noun: N, row: Rows[N]): RecordOf<N> => fromRow[noun](row)
/** The records of these rows. */
export const recordsOf = <N extends Kept>(noun: N, rows: readonly Rows[N][]): RecordOf<N>[] =>
  rows.map(fromRow[noun])

/** Whether a row is as it was written; one from before there were sums is taken at its word. */
export const isSound = <N extends Kept>(noun: N, row: Rows[N]): boolean =>
  row.sum === undefined || row.sum === sumOf(recordOf(noun, row))
