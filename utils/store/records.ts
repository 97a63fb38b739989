import { type Noun, nouns, type RecordOf } from '../domain/archive'
import { isProblem, problem, type Problem } from '../domain/problem'
import { z } from '../domain/schema'
import { database, type Schema, type StoreName } from './database'
import { companyOf, companyRow, momentOf, momentRow, personOf, personRow } from './rows'
import { write } from './write'

/** The nouns whose records carry a revision. */
export type Kept = Exclude<Noun, 'drafts'>

type Rows = { [N in Kept]: Schema[N]['value'] }
const toRow: { [N in Kept]: (record: RecordOf<N>) => Rows[N] } = {
  moments: momentRow,
  people: personRow,
  companies: companyRow,
  asks: (ask) => ask,
  gives: (give) => give,
}
const fromRow: { [N in Kept]: (row: Rows[N]) => RecordOf<N> } = {
  moments: momentOf,
  people: personOf,
  companies: companyOf,
  asks: (row) => row,
  gives: (row) => row,
}

export const rowOf = <N extends Kept>(noun: N, record: RecordOf<N>): Rows[N] => toRow[noun](record)
export const recordOf = <N extends Kept>(noun: N, row: Rows[N]): RecordOf<N> => fromRow[noun](row)

/** One record, or nothing. */
export async function get<N extends Kept>(noun: N, id: string): Promise<RecordOf<N> | undefined> {
  const row = (await (await database()).get(noun, id)) as Rows[N] | undefined
  return row && recordOf(noun, row)
}

/** All records of a store, newest first. */
export async function list<N extends Kept>(noun: N): Promise<RecordOf<N>[]> {
  const rows = (await (await database()).getAll(noun)) as Rows[N][]
  return rows.map((row) => recordOf(noun, row)).reverse()
}

/** Adds a new record with its revision 1. The same id twice changes nothing. */
export function add<N extends Kept>(noun: N, record: RecordOf<N>): Promise<RecordOf<N> | Problem> {
  return write([noun], async ({ tx, note, tally }) => {
    const checked = z.safeParse(nouns[noun], record)
    if (!checked.success) return problem('record-refused', checked.error.issues[0]?.path.join('.'))
    const store = tx.objectStore(noun as StoreName)
    if (await store.getKey(record.id)) return record
    await store.put(rowOf(noun, record) as never)
    await tally(noun, 1, record.id)
    await note('keep', noun, record.id)
    return record
  })
}

/**
 * Changes a record that is still at the expected revision, in one transaction. Errors: gone, changed elsewhere
 * meanwhile, refused by its schema, or the problem that `edit` answers.
 */
export function change<N extends Kept>(
  noun: N,
  expected: { id: string; revision: number },
  edit: (record: RecordOf<N>) => RecordOf<N> | Problem,
): Promise<RecordOf<N> | Problem> {
  return write([noun], async ({ tx, note }) => {
    const store = tx.objectStore(noun as StoreName)
    const row = (await store.get(expected.id)) as Rows[N] | undefined
    if (!row) return problem('gone')
    const before = recordOf(noun, row)
    if (before.revision !== expected.revision) return problem('changed-elsewhere')
    const edited = edit(before)
    if (isProblem(edited)) return edited
    const checked = z.safeParse(nouns[noun], { ...edited, id: before.id, revision: before.revision + 1 })
    if (!checked.success) return problem('record-refused', checked.error.issues[0]?.path.join('.'))
    await store.put(rowOf(noun, checked.data as RecordOf<N>) as never)
    await note('change', noun, before.id)
    return checked.data as RecordOf<N>
  })
}

/** Removes a record and answers it, so that an undo can put it back. */
export function forget<N extends Kept>(noun: N, id: string): Promise<RecordOf<N> | Problem> {
  return write([noun], async ({ tx, note, tally }) => {
    const store = tx.objectStore(noun as StoreName)
    const row = (await store.get(id)) as Rows[N] | undefined
    if (!row) return problem('gone')
    await store.delete(id)
    await tally(noun, -1)
    await note('forget', noun, id)
    return recordOf(noun, row)
  })
}

/** Puts a forgotten record back exactly as it was. */
export function restore<N extends Kept>(noun: N, record: RecordOf<N>): Promise<RecordOf<N> | Problem> {
  return add(noun, record)
}
