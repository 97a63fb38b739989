import type { Kept } from '../domain/part'
import { atOnce } from '../domain/some'
import type { Read } from './gather'
import type { Rows } from './rows'
import type { Schema, StoreName } from './database'

/** A row of any store of records. */
type RowIn<N extends StoreName> = N extends Kept ? Rows[N] : Schema[N]['value']

/**
 * All rows of a store in the order of their ids, some at a time, so that no frame waits for all of them. The storage
 * looks for the next ones while these are taken in.
 */
export async function* batches<N extends StoreName>(tx: Read, noun: N): AsyncGenerator<RowIn<N>[]> {
  const store = tx.objectStore(noun as StoreName)
  const read = (range?: IDBKeyRange) => store.getAll(range, atOnce) as unknown as Promise<RowIn<N>[]>
  let next: Promise<RowIn<N>[]> | undefined = read()
  while (next) {
    const rows: RowIn<N>[] = await next
    const last = rows.at(-1)
    next = last && rows.length === atOnce ? read(IDBKeyRange.lowerBound(last.id, true)) : undefined
    // Whoever stops before it comes is not told that it failed.
    next?.catch(() => undefined)
    yield rows
  }
}
