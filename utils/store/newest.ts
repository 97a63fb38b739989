import { aroundOf, beginReading, gather, idsOf, into, nothingFound } from './gather'
import type { Around } from './recall'

/**
 * The newest moments and who said them: what a list shows first, however much was kept before.
 * @param also the id of one more, which is open beside them
 */
export async function newest(most: number, also?: string): Promise<Around> {
  const tx = await beginReading()
  const store = tx.objectStore('moments')
  // Ids grow with time: the one so many steps from the end is where the reading begins.
  let last = await store.openKeyCursor(null, 'prev')
  const end = last?.primaryKey
  last = last && (await last.advance(most - 1))
  const rows = end === undefined ? [] : await store.getAll(last && IDBKeyRange.lowerBound(last.primaryKey))
  const one = also && !rows.some(({ id }) => id === also) ? await store.get(also) : undefined
  if (one) rows.push(one)
  const found = nothingFound()
  into(found.moments, [rows])
  await gather(tx, 'people', idsOf(rows, 'person'), found.people)
  await gather(tx, 'companies', idsOf([...rows, ...found.people.values()], 'company'), found.companies)
  return aroundOf(tx, found)
}
