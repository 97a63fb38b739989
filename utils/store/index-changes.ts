import type { Read } from './gather'
import type { IndexState, Noun } from './index-rows'

/** Documents that may be others now, and up to which change of the journal. */
export interface Changes {
  journal: number
  ids: Record<Noun, Set<string>>
}

const atOnce = 1_000
// With so much behind, making it anew is the shorter way.
const tooMany = 20_000

/** The number of the last change there was. */
export async function lastChange(tx: Read): Promise<number> {
  return (await tx.objectStore('journal').openKeyCursor(null, 'prev'))?.primaryKey ?? 0
}

/** Whether the journal tells all that was changed since. */
export async function reaches(tx: Read, { journal }: IndexState): Promise<boolean> {
  const last = await lastChange(tx)
  if (last < journal || last - journal > tooMany) return false
  const first = (await tx.objectStore('journal').openKeyCursor())?.primaryKey ?? 0
  return first <= journal + 1
}

/**
 * The next changes, and every document that they bear on: a moment is found by the names of who said it and of their
 * company, too. Nothing where it is up to date.
 */
export async function changesSince(tx: Read, { journal }: IndexState): Promise<Changes | undefined> {
  const range = IDBKeyRange.lowerBound(journal, true)
  const store = tx.objectStore('journal')
  const [keys, rows] = await Promise.all([store.getAllKeys(range, atOnce), store.getAll(range, atOnce)])
  const last = keys.at(-1)
  if (last === undefined) return undefined
  const of = (noun: string) => new Set(rows.filter((row) => row.noun === noun).map(({ id }) => id))
  const [moments, people, companies] = [of('moments'), of('people'), of('companies')]
  const keysBy = async (noun: Noun, index: 'person' | 'company', ids: ReadonlySet<string>) => {
    const by = tx.objectStore(noun).index(index as 'company')
    const found = await Promise.all([...ids].map((id) => by.getAllKeys(IDBKeyRange.only(id))))
    return found.flat()
  }
  for (const id of await keysBy('people', 'company', companies)) people.add(id)
  for (const id of await keysBy('moments', 'company', companies)) moments.add(id)
  for (const id of await keysBy('moments', 'person', people)) moments.add(id)
  return { journal: last, ids: { moments, people } }
}
