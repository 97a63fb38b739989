import { deleteDB } from 'idb'
import { close } from '../../utils/store/database'
import type { Around } from '../../utils/store/recall'
import { list } from '../../utils/store/records'

/** All that is kept, read whole: what a reading of a part is held against. */
export async function everything(): Promise<Around> {
  const [people, companies, moments, asks, gives, [rules]] = await Promise.all([
    list('people'),
    list('companies'),
    list('moments'),
    list('asks'),
    list('gives'),
    list('rules'),
  ])
  return { people, companies, moments, asks, gives, rules }
}

/** Throws the library away: the next test, or the next run of a property, begins with none. */
export async function clear(): Promise<void> {
  await close()
  await deleteDB('goodword')
}
