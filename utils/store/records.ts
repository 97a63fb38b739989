import { nouns, type RecordOf } from '../domain/archive'
import type { Change, Edit, Expected, Kept, Part } from '../domain/part'
import { isProblem, problem, type Problem } from '../domain/problem'
import { z } from '../domain/schema'
import { batches } from './batches'
import { database, type StoreName } from './database'
import type { Read } from './gather'
import { recordOf, rowOf, type Rows } from './rows'
import { type Pen, write } from './write'

/** One record, or nothing. */
export async function get<N extends Kept>(noun: N, id: string): Promise<RecordOf<N> | undefined> {
  const row = (await (await database()).get(noun, id)) as Rows[N] | undefined
  return row && recordOf(noun, row)
}

/**
 * All records of a store, newest first, as they stood at one moment; read in batches, so that nothing is held up.
 * @param onRead how many were read so far
 */
export async function list<N extends Kept>(
  noun: N,
  onRead: (soFar: number) => void = () => undefined,
): Promise<RecordOf<N>[]> {
  const tx = (await database()).transaction(noun as StoreName) as unknown as Read
  const records: RecordOf<N>[] = []
  for await (const rows of batches(tx, noun)) {
    for (const row of rows) records.push(recordOf(noun, row as Rows[N]))
    onRead(records.length)
  }
  return records.reverse()
}

/** These records as they stand now; what is gone is left out. */
export async function these<N extends Kept>(noun: N, ids: readonly string[]): Promise<RecordOf<N>[]> {
  const store = (await database()).transaction(noun as StoreName).store
  const rows = (await Promise.all(ids.map((id) => store.get(id)))) as (Rows[N] | undefined)[]
  return rows.flatMap((row) => (row ? [recordOf(noun, row)] : []))
}

/** Adds a new record with its revision 1. The same id twice changes nothing. */
export function add<N extends Kept>(noun: N, record: RecordOf<N>): Promise<RecordOf<N> | Problem> {
  return write([noun], (pen) => addWith(pen, noun, record))
}

async function addWith<N extends Kept>(
  { tx, put, note, tally }: Pen,
  noun: N,
  record: RecordOf<N>,
): Promise<RecordOf<N> | Problem> {
  const checked = z.safeParse(nouns[noun], record)
  if (!checked.success) return problem('record-refused', checked.error.issues[0]?.path.join('.'))
  const store = tx.objectStore(noun as StoreName)
  if (await store.getKey(record.id)) return record
  put(noun, rowOf(noun, record) as never)
  tally(noun, 1, record.id)
  note('keep', noun, record.id)
  return record
}

/**
 * Changes a record that is still at the expected revision, in one transaction. Errors: gone, changed elsewhere
 * meanwhile, refused by its schema, or the problem that `edit` answers. An edit that answers the record itself
 * changes nothing.
 */
export function change<N extends Kept>(
  noun: N,
  expected: Expected,
  edit: Edit<N>,
): Promise<RecordOf<N> | Problem> {
  return write([noun], (pen) => changeWith(pen, noun, expected, edit))
}

async function changeWith<N extends Kept>(
  { tx, put, note }: Pen,
  noun: N,
  expected: Expected,
  edit: Edit<N>,
): Promise<RecordOf<N> | Problem> {
  const store = tx.objectStore(noun as StoreName)
  const row = (await store.get(expected.id)) as Rows[N] | undefined
  if (!row) return problem('gone')
  const before = recordOf(noun, row)
  if (before.revision !== expected.revision) return problem('changed-elsewhere')
  const edited = edit(before)
  if (isProblem(edited) || edited === before) return edited
  const checked = z.safeParse(nouns[noun], { ...edited, id: before.id, revision: before.revision + 1 })
  if (!checked.success) return problem('record-refused', checked.error.issues[0]?.path.join('.'))
  put(noun, rowOf(noun, checked.data as RecordOf<N>) as never)
  note('change', noun, before.id)
  return checked.data as RecordOf<N>
}

/** All of it in one transaction, or nothing: what was told closes both the give and the need it was for. */
export function together(parts: readonly Part[]): Promise<Change[] | Problem> {
  return write([...new Set(parts.map(({ noun }) => noun))], async (pen) => {
    const changes: Change[] = []
    for (const part of parts) {
      const id = 'add' in part ? part.add.id : part.id
      const before = await readWith(pen, part.noun, id)
      const after =
        'add' in part
          ? await addWith(pen, part.noun, part.add)
          : 'forget' in part
            ? await forgetWith(pen, part.noun, part)
            : await changeWith(pen, part.noun, part, part.edit as Edit<typeof part.noun>)
      if (isProblem(after)) return after
      changes.push({ noun: part.noun, id, before, after } as Change)
    }
    return changes
  })
}

/**
 * Puts everything back exactly as it was before these changes, revisions too, in one transaction. Error: one of them
 * was changed since; then nothing is put back.
 */
export function takeBack(changes: readonly Change[]): Promise<true | Problem> {
  return write([...new Set(changes.map(({ noun }) => noun))], async (pen) => {
    for (const { noun, id, before, after } of changes.toReversed()) {
      const now = await readWith(pen, noun, id)
      if (now?.revision !== after?.revision) return problem('changed-elsewhere')
      if (before) pen.put(noun, rowOf(noun, before as never) as never)
      else pen.remove(noun, id)
      const by = (before ? 1 : 0) - (after ? 1 : 0)
      if (by) pen.tally(noun, by)
      pen.note('restore', noun, id)
    }
    return true as const
  })
}

async function readWith<N extends Kept>({ tx }: Pen, noun: N, id: string): Promise<RecordOf<N> | undefined> {
  const row = (await tx.objectStore(noun as StoreName).get(id)) as Rows[N] | undefined
  return row && recordOf(noun, row)
}

async function forgetWith<N extends Kept>(
  pen: Pen,
  noun: N,
  expected: Expected,
): Promise<undefined | Problem> {
  const before = await readWith(pen, noun, expected.id)
  if (!before) return problem('gone')
  if (before.revision !== expected.revision) return problem('changed-elsewhere')
  pen.remove(noun, expected.id)
  pen.tally(noun, -1)
  pen.note('forget', noun, expected.id)
  return undefined
}

/** Removes a record and answers it, so that an undo can put it back. */
export function forget<N extends Kept>(noun: N, id: string): Promise<RecordOf<N> | Problem> {
  return write([noun], async (pen) => {
    const before = await readWith(pen, noun, id)
    if (!before) return problem('gone')
    const gone = await forgetWith(pen, noun, before)
    return isProblem(gone) ? gone : before
  })
}

/** Puts a forgotten record back exactly as it was. */
export function restore<N extends Kept>(noun: N, record: RecordOf<N>): Promise<RecordOf<N> | Problem> {
  return add(noun, record)
}
