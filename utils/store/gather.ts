import type { RecordOf } from '../domain/archive'
import type { Kept } from '../domain/part'
import type { Write } from './database'
import { recordOf, type Rows } from './rows'

/** A transaction that is read in, whichever kind it is. */
export type Read = Pick<Write, 'objectStore'>
/** Rows by id. */
export type Found<N extends Kept> = Map<string, Rows[N]>

/** Adds rows to those that were found before; each stands there once. */
export function into<R extends { id: string }>(found: Map<string, R>, rows: readonly (readonly R[])[]): void {
  for (const row of rows.flat()) found.set(row.id, row)
}

/** Whom, or which company, these rows name. */
export const idsOf = <K extends 'person' | 'company'>(
  rows: Iterable<{ readonly [key in K]?: string | undefined }>,
  name: K,
): Set<string> => new Set([...rows].flatMap((row) => row[name] ?? []))

/** Reads those of a store that were not found before. */
export async function gather<N extends 'people' | 'companies' | 'moments'>(
  tx: Read,
  noun: N,
  wanted: ReadonlySet<string>,
  found: Found<N>,
): Promise<void> {
  const store = tx.objectStore(noun)
  const missing = [...wanted].filter((id) => !found.has(id))
  const rows = (await Promise.all(missing.map((id) => store.get(id)))) as (Rows[N] | undefined)[]
  into<Rows[N]>(found, [rows.filter((row) => row !== undefined)])
}

/** The records of these rows; as everywhere, the newest first. */
export const recordsIn = <N extends Kept>(noun: N, rows: Iterable<Rows[N]>): RecordOf<N>[] =>
  [...rows].sort((one, other) => (one.id < other.id ? 1 : -1)).map((row) => recordOf(noun, row))
