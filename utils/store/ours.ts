import type { Noun } from '../domain/archive'
import type { Ours } from '../domain/import-known'
import type { Pause } from '../domain/import-links'
import type { Incoming } from '../domain/read-archive'
import { atOnce } from '../domain/some'
import { database } from './database'
import type { Read } from './gather'
import { askEach, linksFor, type Pages, sizeIn } from './links'
import { recordOf, recordsOf, type Rows } from './rows'

const stores = ['companies', 'people', 'moments', 'asks', 'gives', 'drafts', 'rules', 'tallies'] as const

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

/**
 * What is kept, as an import asks for it: some at a time, so that a large library is never in memory as a whole.
 * @param read what the import brings
 * @param pause lets frames be drawn while all that is kept is read through
 * @param times where more than so many times as much is kept, it is asked for one by one instead
 */
export async function ours(read: Incoming, pause: Pause = () => undefined, times?: number): Promise<Ours> {
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
  const pages: Pages = async function* <N extends 'companies' | 'people' | 'moments'>(noun: N) {
    let after: string | undefined
    do {
      const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true)
      const rows = (await within((tx) => tx.objectStore(noun).getAll(range, atOnce))) as Rows[N][]
      after = rows.length < atOnce ? undefined : rows.at(-1)?.id
      yield rows
      await pause()
    } while (after !== undefined)
  }
  return {
    ...(await linksFor(read, askEach(within), pages, await within(sizeIn), times)),
    records: async (noun, ids) => (await rowsOf(begin(), noun, ids)).map((row) => row && recordIn(noun, row)),
    moments: async function* () {
      for await (const rows of pages('moments')) yield recordsOf('moments', rows)
    },
  }
}
