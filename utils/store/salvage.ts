import { nouns, type RecordOf } from '../domain/archive'
import type { Draft } from '../domain/draft'
import type { Kept } from '../domain/part'
import type { Damaged } from '../domain/recovery'
import { z } from '../domain/schema'
import { some } from '../domain/some'
import { damagedAs, type Found, nothing } from './copied'
import { database, kept, type StoreName } from './database'
import { type Going, partOf } from './going'
import { isSound, recordOf, type Rows } from './rows'

/** What a look at every single record came to. */
export interface Inspected {
  found: Found
  damaged: Damaged[]
  drafts: Draft[]
  /** Deleted by a person and not yet out of the copy: what is in the copy alone but for these was lost. */
  gone: Set<string>
  /** Some could not be read at all: the database itself is torn. */
  torn: boolean
}

/** A row, or `undefined` where it is not there; `torn` where the browser cannot read it. */
const torn = Symbol('torn')

async function one(store: StoreName, id: string): Promise<unknown> {
  try {
    return await (await database()).get(store, id)
  } catch {
    return torn
  }
}

/**
 * The rows of these ids, which come in the order of the store: what lies between the first and the last in one request.
 * That fails whole for one bad record, so what fails is read in halves, each in a transaction of its own.
 */
async function rowsOf(store: StoreName, ids: readonly string[]): Promise<Map<string, unknown>> {
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined) return new Map()
  if (ids.length === 1) return new Map([[first, await one(store, first)]])
  try {
    const tx = (await database()).transaction(store)
    const range = IDBKeyRange.bound(first, last)
    // By its key, and not by the id that stands in it: that may be what was damaged.
    const [keys, rows] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)])
    const found = new Map<string, unknown>(keys.map((key, at) => [key, rows[at]]))
    return new Map(ids.map((id) => [id, found.get(id)]))
  } catch {
    const middle = ids.length >> 1
    return new Map([
      ...(await rowsOf(store, ids.slice(0, middle))),
      ...(await rowsOf(store, ids.slice(middle))),
    ])
  }
}

/** All ids of a store, as far as a cursor comes from either end. */
async function idsOf(store: StoreName): Promise<{ ids: Set<string>; whole: boolean }> {
  const ids = new Set<string>()
  const walk = async (direction: 'next' | 'prev') => {
    const tx = (await database()).transaction(store)
    tx.done.catch(() => undefined)
    for (let at = await tx.store.openKeyCursor(null, direction); at; at = await at.continue())
      ids.add(at.primaryKey)
  }
  try {
    for (const id of await (await database()).getAllKeys(store)) ids.add(id)
    return { ids, whole: true }
  } catch {
    await walk('next').catch(() => undefined)
    await walk('prev').catch(() => undefined)
    return { ids, whole: false }
  }
}

const atOnce = 100

function take<N extends Kept>(into: Inspected, noun: N, rows: ReadonlyMap<string, unknown>): void {
  for (const [id, row] of rows) {
    if (row === torn) into.torn = true
    if (row === undefined) continue
    const record = row === torn ? undefined : recordOf(noun, row as Rows[N])
    const checked = z.safeParse(nouns[noun], record)
    if (checked.success && isSound(noun, row as Rows[N]))
      (into.found[noun] as Map<string, RecordOf<N>>).set(id, checked.data as RecordOf<N>)
    else into.damaged.push(damagedAs(noun, id, record))
  }
}

async function inspectStore<N extends Kept>(
  into: Inspected,
  noun: N,
  known: Iterable<string>,
  { onStep, stop }: Going,
): Promise<void> {
  const { ids, whole } = await idsOf(noun)
  if (!whole) into.torn = true
  // Where the keys themselves cannot all be read, the copy still knows some.
  const all = whole ? [...ids] : [...new Set([...ids, ...known])].toSorted()
  let looked = 0
  for (const few of some(all, atOnce)) {
    if (stop?.aborted) return
    take(into, noun, await rowsOf(noun, few))
    onStep?.((looked += few.length) / all.length)
  }
}

/** The ids that the copy has not yet caught up with. */
async function pending(): Promise<Set<string>> {
  try {
    const rows = await (await database()).getAll('outbox')
    return new Set(rows.flatMap(({ changed }) => Object.values(changed).flatMap((ids) => ids ?? [])))
  } catch {
    return new Set()
  }
}

/** Whether every record of the database can be read and is as it was written. None of them stays in memory. */
export async function isWhole(): Promise<boolean> {
  for (const noun of kept) {
    const { ids, whole } = await idsOf(noun)
    if (!whole) return false
    for (const few of some([...ids], atOnce)) {
      const into: Inspected = { found: nothing(), damaged: [], drafts: [], gone: new Set(), torn: false }
      take(into, noun, await rowsOf(noun, few))
      if (into.torn || into.damaged.length) return false
    }
  }
  return true
}

/**
 * Looks at every record of the database: its sum, its schema, whether it can be read at all.
 * Once stopped, what it says is of no use.
 * @param known ids that there may be, where the database does not tell
 */
export async function inspect(known: Found = nothing(), going: Going = {}): Promise<Inspected> {
  const into: Inspected = { found: nothing(), damaged: [], drafts: [], gone: new Set(), torn: false }
  for (const [at, noun] of kept.entries()) {
    const part = partOf(going, at / kept.length, (at + 1) / kept.length)
    await inspectStore(into, noun, known[noun].keys(), part)
  }
  const damaged = new Set(into.damaged.map(({ id }) => id))
  for (const id of await pending()) if (!damaged.has(id)) into.gone.add(id)
  into.drafts = await readableDrafts()
  return into
}

/** The drafts that can still be read; there is no second copy of them. */
export async function readableDrafts(): Promise<Draft[]> {
  const { ids } = await idsOf('drafts')
  const rows = await rowsOf('drafts', [...ids].toSorted())
  return [...rows.values()].flatMap((row) => {
    const checked = z.safeParse(nouns.drafts, row)
    return checked.success ? [checked.data] : []
  })
}
