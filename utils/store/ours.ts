import type { Noun } from '../domain/archive'
import type { Ours } from '../domain/import-known'
import type { Moment } from '../domain/moment'
import { atOnce } from '../domain/some'
import { database } from './database'
import type { Read } from './gather'
import { recordOf, type Rows } from './rows'

const stores = ['companies', 'people', 'moments', 'asks', 'gives', 'drafts', 'rules'] as const

const recordIn = (noun: Noun, row: object): object =>
  noun === 'drafts' ? row : recordOf(noun, row as Rows[typeof noun])

/** Rows by their ids. Where these lie close together, as those of an archive do, all between them come in one request. */
async function rowsOf(tx: Read, noun: Noun, ids: readonly string[]): Promise<(object | undefined)[]> {
  const store = tx.objectStore(noun)
  const sorted = ids.toSorted()
  const most = ids.length * 2
  const near: { id: string }[] = sorted.length
    ? await store.getAll(IDBKeyRange.bound(sorted[0], sorted.at(-1)), most)
    : []
  const found = new Map<string, object>(near.map((row) => [row.id, row]))
  const end = near.length < most ? undefined : near.at(-1)?.id
  const beyond = end === undefined ? [] : sorted.filter((id) => id > end)
  for (const row of await Promise.all(beyond.map((id) => store.get(id)))) if (row) found.set(row.id, row)
  return ids.map((id) => found.get(id))
}

/** What is kept, as an import asks for it: some at a time, so that a large library is never in memory as a whole. */
export async function ours(): Promise<Ours> {
  const open = await database()
  const begin = () => {
    const tx = open.transaction(stores)
    tx.done.catch(() => undefined)
    return tx as unknown as Read
  }
  let tx: Read | undefined
  // What is asked for at one time shares a transaction; one that is over says so, and another begins.
  const within = <T>(ask: (tx: Read) => Promise<T>): Promise<T> => {
    try {
      return ask((tx ??= begin()))
    } catch {
      return ask((tx = begin()))
    }
  }
  return {
    has: async (noun, id) => (await within((tx) => tx.objectStore(noun).getKey(id))) !== undefined,
    moment: (print) => within((tx) => tx.objectStore('moments').index('fingerprint').getKey(print)),
    person: (identity) => within((tx) => tx.objectStore('people').index('identities').getKey(identity)),
    company: (folded) => within((tx) => tx.objectStore('companies').index('folded').getKey(folded)),
    records: async (noun, ids) => (await rowsOf(begin(), noun, ids)).map((row) => row && recordIn(noun, row)),
    moments: async function* () {
      let after: string | undefined
      do {
        const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true)
        const rows = await within((tx) => tx.objectStore('moments').getAll(range, atOnce))
        after = rows.length < atOnce ? undefined : rows.at(-1)?.id
        yield rows.map((row): Moment => recordOf('moments', row))
      } while (after !== undefined)
    },
  }
}
