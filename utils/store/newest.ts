import { rulebookId } from '../domain/rulebook'
import { database } from './database'
import { type Found, gather, idsOf, type Read, recordsIn } from './gather'
import type { Around } from './recall'
import { recordOf } from './rows'

/**
 * The newest moments and who said them: what a list shows first, however much was kept before.
 * @param also the id of one more, which is open beside them
 */
export async function newest(most: number, also?: string): Promise<Around> {
  const tx = (await database()).transaction([
    'moments',
    'people',
    'companies',
    'rules',
    'tallies',
  ]) as unknown as Read
  const store = tx.objectStore('moments')
  // Ids grow with time: the one so many steps from the end is where the reading begins.
  let last = await store.openKeyCursor(null, 'prev')
  const end = last?.primaryKey
  last = last && (await last.advance(most - 1))
  const rows = end === undefined ? [] : await store.getAll(last && IDBKeyRange.lowerBound(last.primaryKey))
  const one = also && !rows.some(({ id }) => id === also) ? await store.get(also) : undefined
  if (one) rows.push(one)
  const people: Found<'people'> = new Map()
  const companies: Found<'companies'> = new Map()
  await gather(tx, 'people', idsOf(rows, 'person'), people)
  await gather(tx, 'companies', idsOf([...rows, ...people.values()], 'company'), companies)
  const book = await tx.objectStore('rules').get(rulebookId)
  return {
    moments: recordsIn('moments', rows),
    people: recordsIn('people', people.values()),
    companies: recordsIn('companies', companies.values()),
    asks: [],
    gives: [],
    rules: book && recordOf('rules', book),
  }
}
