import { onChanged } from './changes'
import { copyChanged, type Work } from './copy-changes'
import { type Database, database, describe, everything, kept, type OutboxRow } from './database'
import { failed, frozen } from './freeze'
import { outside } from './outside'
import { isTrusted, recall, remember } from './sentinel'

// The second copy. It lies in the extension's own storage area (`utils/memory.ts`), since that is another kind of
// storage: Chromium keeps it in a LevelDB of its own, Firefox in the folder of another origin. Damage to our
// IndexedDB, its eviction or a wipe does not reach there; a private file system (OPFS) lies beside IndexedDB and
// goes with it. It follows the database by the outbox: what was written stands there until it was copied.

const atOnce = 100

/** The first rows as one: what they name, under the key of the last of them. One that was begun stands for itself. */
async function nextWork(open: Database): Promise<Work | undefined> {
  const tx = open.transaction('outbox')
  const [keys, rows] = await Promise.all([tx.store.getAllKeys(null, atOnce), tx.store.getAll(null, atOnce)])
  const many = rows[0]?.after ? 1 : rows.length
  const key = keys[many - 1]
  if (key === undefined) return undefined
  const changed: OutboxRow['changed'] = {}
  for (const noun of kept) {
    const named = rows.slice(0, many).flatMap((row) => [row.changed[noun]].filter((ids) => ids !== undefined))
    if (named.includes(null)) changed[noun] = null
    else if (named.length) changed[noun] = [...new Set(named.flatMap((ids) => ids ?? []))].toSorted()
  }
  return { key, changed, after: rows[0]?.after }
}

async function drain(): Promise<void> {
  const { copy } = outside
  if (!copy) return
  for (;;) {
    const open = await database()
    if ((await frozen()) || !(await isTrusted(open))) return
    // A profile that remembers nothing has no copy either. It is remembered before the first record of the copy, or one
    // could stand there without anybody knowing of what; and at once, before a frame with a database of its own is.
    if (!(await recall())) {
      await open.add('outbox', { changed: everything })
      await remember(await describe(open))
    }
    const work = await nextWork(open)
    if (!work) return
    await copyChanged(open, copy, work)
    await open.delete('outbox', IDBKeyRange.upperBound(work.key)).catch(failed)
  }
}

// Two contexts at a time could leave the older of two states behind. A test has no locks, and one context.
async function alone(work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks
  await (locks ? locks.request('goodword-copy', work) : work())
}

let running: Promise<void> | undefined
let again = false

async function run(): Promise<void> {
  try {
    do {
      again = false
      await alone(drain)
    } while (again)
  } finally {
    running = undefined
  }
}

/**
 * Brings the second copy to where the database is. A context that dies midway leaves the outbox as it was, and the
 * next one begins again: doing it twice changes nothing.
 */
export function catchUp(): Promise<void> {
  again = true
  return (running ??= run())
}

/** Whether the second copy stays behind though it was tried just now. Where all writing has stopped, that is told instead. */
export async function isBehind(): Promise<boolean> {
  try {
    await catchUp()
    return false
  } catch {
    return !(await frozen())
  }
}

/**
 * For the one who outlives the others: a frame that was closed right after its write did not get to copying it.
 * @param onWork told of each run, which may take minutes
 */
export function keepUp(onWork: (run: Promise<unknown>) => void): () => void {
  const now = () => onWork(catchUp().catch(() => undefined))
  onChanged(kept, now)
  now()
  return now
}
