import type { RecordOf } from '../domain/archive'
import type { Kept } from '../domain/part'
import { sumOf } from '../domain/sum'
import { onChanged } from './changes'
import { type Database, database, describe, everything, kept, type OutboxRow } from './database'
import { failed, frozen } from './freeze'
import { type Copy, type Entry, outside } from './outside'
import { recordOf, type Rows } from './rows'
import { isTrusted, recall, remember } from './sentinel'

// The second copy. It lies in the extension's own storage area (`utils/memory.ts`), since that is another kind of
// storage: Chromium keeps it in a LevelDB of its own, Firefox in the folder of another origin. Damage to our
// IndexedDB, its eviction or a wipe does not reach there; a private file system (OPFS) lies beside IndexedDB and
// goes with it. It follows the database by the outbox: what was written stands there until it was copied.

export const keyOf = (noun: Kept, id: string): string => `copy:${noun}:${id}`

/** What a key of the copy stands for. */
export function namedBy(key: string): { noun: Kept; id: string } | undefined {
  const [mark, name, id] = key.split(':')
  const noun = kept.find((one) => one === name)
  return mark === 'copy' && noun && id ? { noun, id } : undefined
}

export const entryOf = (record: object): Entry => ({ sum: sumOf(record), record: JSON.stringify(record) })

// One message to the browser may hold so many records, or so many characters.
const most = 200
const longest = 4_000_000

/** Puts these into the copy, a few at a time. */
export async function putAll(copy: Copy, entries: Iterable<[string, Entry]>): Promise<void> {
  let some = new Map<string, Entry>()
  let size = 0
  for (const [key, entry] of entries) {
    some.set(key, entry)
    size += entry.record.length
    if (some.size < most && size < longest) continue
    await copy.put(some)
    some = new Map()
    size = 0
  }
  if (some.size) await copy.put(some)
}

const entriesOf = <N extends Kept>(noun: N, records: readonly RecordOf<N>[]): [string, Entry][] =>
  records.map((record) => [keyOf(noun, record.id), entryOf(record)])

async function copyThese<N extends Kept>(open: Database, copy: Copy, noun: N, ids: readonly string[]) {
  for (let at = 0; at < ids.length; at += most) {
    const some = ids.slice(at, at + most)
    const { store } = open.transaction(noun)
    const rows = await Promise.all(some.map((id) => store.get(id) as Promise<Rows[N] | undefined>))
    const found = rows.flatMap((row) => (row ? [recordOf(noun, row)] : []))
    await putAll(copy, entriesOf(noun, found))
    const gone = some.filter((_, place) => !rows[place])
    if (gone.length) await copy.remove(gone.map((id) => keyOf(noun, id)))
  }
}

async function copyWhole<N extends Kept>(open: Database, copy: Copy, noun: N) {
  const here = new Set<string>()
  let range: IDBKeyRange | undefined
  for (;;) {
    const rows = (await open.getAll(noun, range, most)) as Rows[N][]
    await putAll(
      copy,
      entriesOf(
        noun,
        rows.map((row) => recordOf(noun, row)),
      ),
    )
    for (const { id } of rows) here.add(keyOf(noun, id))
    const last = rows.at(-1)
    if (!last || rows.length < most) break
    range = IDBKeyRange.lowerBound(last.id, true)
  }
  const gone = (await copy.keys()).filter((key) => namedBy(key)?.noun === noun && !here.has(key))
  if (gone.length) await copy.remove(gone)
}

async function copyChanged(open: Database, copy: Copy, rows: readonly OutboxRow[]): Promise<void> {
  for (const noun of kept) {
    const named = rows.map(({ changed }) => changed[noun]).filter((ids) => ids !== undefined)
    if (named.includes(null)) await copyWhole(open, copy, noun)
    else if (named.length) await copyThese(open, copy, noun, [...new Set(named.flatMap((ids) => ids ?? []))])
  }
}

const atOnce = 100

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
    const tx = open.transaction('outbox')
    const [keys, rows] = await Promise.all([tx.store.getAllKeys(null, atOnce), tx.store.getAll(null, atOnce)])
    const last = keys.at(-1)
    if (last === undefined) return
    await copyChanged(open, copy, rows)
    await open.delete('outbox', IDBKeyRange.upperBound(last)).catch(failed)
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

/** For the one who outlives the others: a frame that was closed right after its write did not get to copying it. */
export function keepUp(): void {
  const now = () => void catchUp().catch(() => undefined)
  onChanged(kept, now)
  now()
}
