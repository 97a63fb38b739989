import { makeId } from '../domain/id'
import { instantOf } from '../domain/day'
import { isProblem, problem, type Problem } from '../domain/problem'
import { type Changed, tellChanged } from './changes'
import { catchUp } from './catch-up'
import {
  type Database,
  database,
  describe,
  type JournalRow,
  kept,
  type OutboxRow,
  type Schema,
  type StoreName,
  type Write,
} from './database'
import { failed, frozen } from './freeze'
import { outside } from './outside'
import { isTrusted, remember } from './sentinel'

/** A fresh id, by this context's clock and randomness. */
export const freshId = (): string => makeId(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

export const now = (): string => instantOf(Date.now())

/**
 * What a body of a write may do. Journal and tallies are kept in the same transaction. Writing is not waited for, each
 * time a way to the browser's storage and back: what is read later in the transaction sees it, and what fails, fails all.
 */
export interface Pen {
  /** For reading; what is written goes by way of `put` and `remove`, so that views learn of it. */
  tx: Write
  put: <S extends StoreName>(store: S, row: Schema[S]['value']) => void
  remove: (store: StoreName, id: string) => void
  note: (did: JournalRow['did'], noun: StoreName, id: string) => void
  tally: (noun: StoreName, by: number, last?: string) => void
}

/** What a write may touch beside the records: the index of their words. */
type Writable = StoreName | 'index'

class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.problem)
  }
}

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

  get any(): boolean {
    return this.#ids.size > 0
  }

  /** What the second copy has to learn. */
  get kept(): OutboxRow['changed'] | undefined {
    const found = kept.flatMap((noun) => {
      const ids = this.#ids.get(noun)
      return ids ? [[noun, [...ids]] as const] : []
    })
    return found.length ? Object.fromEntries(found) : undefined
  }
}

type Tallied = Map<StoreName, { by: number; last?: string }>

// A request that fails aborts the transaction, and its end says why.
const sent = (request: Promise<unknown>): void => void request.catch(() => undefined)

function penFor(tx: Write, written: Written, tallied: Tallied): Pen {
  return {
    tx,
    put: (store, row) => {
      sent(tx.objectStore(store).put(row as never))
      written.add(store, row.id)
    },
    remove: (store, id) => {
      sent(tx.objectStore(store).delete(id))
      written.add(store, id)
    },
    note: (did, noun, id) => sent(tx.objectStore('journal').add({ at: now(), did, noun, id })),
    tally: (noun, by, last) => {
      const before = tallied.get(noun)
      const newest = last ?? before?.last
      tallied.set(noun, { by: (before?.by ?? 0) + by, ...(newest ? { last: newest } : {}) })
    },
  }
}

/** How it was counted before. Asked for at the beginning: at the end it would be one more way to the storage and back. */
function counted(tx: Write) {
  const found = Promise.all([tx.objectStore('about').get('writes'), tx.objectStore('tallies').getAll()])
  sent(found)
  return found
}

/** Stands in the same transaction as what was written, or the copy would miss what a death takes with it. */
async function seal(
  tx: Write,
  written: Written,
  tallied: Tallied,
  before: ReturnType<typeof counted>,
): Promise<void> {
  const changed = written.kept
  if (changed) sent(tx.objectStore('outbox').add({ changed }))
  const [writes, counts] = await before
  sent(tx.objectStore('about').put({ name: 'writes', value: String(Number(writes?.value ?? 0) + 1) }))
  for (const [name, { by, last }] of tallied) {
    const { count = 0, ...known } = counts.find((one) => one.name === name) ?? {}
    sent(tx.objectStore('tallies').put({ ...known, name, count: count + by, ...(last ? { last } : {}) }))
  }
}

// A connection that was closed for somebody's upgrade a moment ago comes back once.
async function begin(open: Database, stores: readonly Writable[]): Promise<Write> {
  const all = [...new Set<Writable>(stores), 'journal', 'tallies', 'about', 'outbox'] as const
  const from = (one: Database) =>
    one.transaction(all, 'readwrite', { durability: 'strict' }) as unknown as Write
  try {
    return from(open)
  } catch (error) {
    const again = await database()
    if (again === open) throw error
    return from(again)
  }
}

/**
 * One strict transaction over the named stores, journal, tallies and outbox. It answers only after `complete`; a
 * problem returned by the body, or an error, undoes everything. Nothing is written where the storage has failed
 * before, or to a database that is not the one that was remembered.
 * @param seen stores that are only looked at, in the same transaction
 * @param anyway for a recovery, on a person's word
 */
export async function write<T>(
  stores: readonly Writable[],
  body: (pen: Pen) => Promise<T | Problem>,
  seen: readonly StoreName[] = [],
  anyway = false,
): Promise<T | Problem> {
  const held = anyway ? undefined : await frozen()
  if (held) return held
  let tx: Write
  try {
    const open = await database()
    if (!anyway && !(await isTrusted(open))) return problem('storage-lost')
    tx = await begin(open, [...stores, ...seen])
  } catch (error) {
    return failed(error)
  }
  // The transaction's own failure is answered below; without this the browser reports it a second time.
  tx.done.catch(() => undefined)
  try {
    const written = new Written()
    const tallied: Tallied = new Map()
    const before = counted(tx)
    const result = await body(penFor(tx, written, tallied))
    if (isProblem(result)) throw new Refusal(result)
    if (written.any || tallied.size) await seal(tx, written, tallied, before)
    await tx.done
    // A view that fails to read again must not turn what is written into a failure.
    queueMicrotask(() => tellChanged(written.changed))
    // Lagging by one write is harmless; being late with the receipt is not.
    if (written.any && !anyway) void follow()
    return result
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // already over
    }
    // What was asked after the failure is only told that all of it is over.
    return error instanceof Refusal ? error.problem : failed(tx.error ?? error)
  }
}

/** After a commit: what is remembered, then the second copy. Whoever writes next makes up for what fails here. */
async function follow(): Promise<void> {
  if (!outside.memory) return
  try {
    await remember(await describe())
    await catchUp()
  } catch {
    // Neither is worth a word: the write itself stands.
  }
}
