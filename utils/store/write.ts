import { makeId } from '../domain/id'
import { instantOf } from '../domain/day'
import { isProblem, problem, type Problem } from '../domain/problem'
import { type Changed, tellChanged } from './changes'
import {
  type Database,
  database,
  describe,
  type JournalRow,
  type Schema,
  type StoreName,
  type Write,
} from './database'
import { remember } from './sentinel'

/** A fresh id, by this context's clock and randomness. */
export const freshId = (): string => makeId(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

export const now = (): string => instantOf(Date.now())

/** What a body of a write may do. Journal and tallies are kept in the same transaction. */
export interface Pen {
  /** For reading; what is written goes by way of `put` and `remove`, so that views learn of it. */
  tx: Write
  put: <S extends StoreName>(store: S, row: Schema[S]['value']) => Promise<void>
  remove: (store: StoreName, id: string) => Promise<void>
  note: (did: JournalRow['did'], noun: StoreName, id: string) => Promise<void>
  tally: (noun: StoreName, by: number, last?: string) => Promise<void>
}

class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.problem)
  }
}

const storageProblem = (error: unknown): Problem =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? problem('storage-full')
    : problem('storage-refused', error instanceof Error ? error.name : undefined)

// A view that has to read so many records again may as well read all.
const most = 500

/** What was written, as views are told it. */
class Written {
  readonly #ids = new Map<StoreName, Set<string>>()

  add(store: StoreName, id: string): void {
    this.#ids.set(store, (this.#ids.get(store) ?? new Set()).add(id))
  }

  get changed(): Changed {
    return Object.fromEntries(
      [...this.#ids].map(([store, ids]) => [store, ids.size > most ? null : [...ids]]),
    )
  }
}

function penFor(tx: Write, written: Written): Pen {
  return {
    tx,
    put: async (store, row) => {
      await tx.objectStore(store).put(row as never)
      written.add(store, row.id)
    },
    remove: async (store, id) => {
      await tx.objectStore(store).delete(id)
      written.add(store, id)
    },
    note: async (did, noun, id) => {
      await tx.objectStore('journal').add({ at: now(), did, noun, id })
    },
    tally: async (noun, by, last) => {
      const tallies = tx.objectStore('tallies')
      const before = await tallies.get(noun)
      await tallies.put({
        name: noun,
        count: (before?.count ?? 0) + by,
        ...(last ? { last } : before?.last ? { last: before.last } : {}),
      })
    },
  }
}

/**
 * One strict transaction over the named stores, journal and tallies. It answers only after `complete`; a problem
 * returned by the body, or an error, undoes everything.
 */
export async function write<T>(
  stores: readonly StoreName[],
  body: (pen: Pen) => Promise<T | Problem>,
  /** Stores that are only looked at, in the same transaction. */
  seen: readonly StoreName[] = [],
): Promise<T | Problem> {
  let open: Database
  try {
    open = await database()
  } catch (error) {
    return storageProblem(error)
  }
  const tx = open.transaction([...stores, ...seen, 'journal', 'tallies'], 'readwrite', {
    durability: 'strict',
  })
  // The transaction's own failure is answered below; without this the browser reports it a second time.
  tx.done.catch(() => undefined)
  try {
    const written = new Written()
    const result = await body(penFor(tx as unknown as Write, written))
    if (isProblem(result)) throw new Refusal(result)
    await tx.done
    // A view that fails to read again must not turn what is written into a failure.
    queueMicrotask(() => tellChanged(written.changed))
    // Lagging by one write is harmless; being late with the receipt is not.
    void describe()
      .then(remember)
      .catch(() => undefined)
    return result
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // already over
    }
    return error instanceof Refusal ? error.problem : storageProblem(error)
  }
}
