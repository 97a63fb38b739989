import { outside } from './outside'

// Where a file of its storage is damaged, a browser may neither open a database any more nor throw it away, today or
// after the next start. Chromium keeps all databases in one store, but can make another bucket, with a store of its own:
// `goodword-2`. Firefox keeps each in a file, so that another name is enough: `goodword:2`. Which one is in use is
// remembered outside.

interface Buckets {
  open(name: string, options: object): Promise<{ indexedDB: IDBFactory }>
  delete(name: string): Promise<void>
}

const buckets = (): Buckets | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as { storageBuckets?: Buckets }).storageBuckets
const first = 'goodword'
const ours = /^goodword([-:])(\d+)$/

const placeNow = async (): Promise<string> => {
  const place = await outside.place?.read().catch(() => undefined)
  return typeof place === 'string' && ours.test(place) ? place : ''
}

/** Databases of a browser, and which of them is the library. */
export interface Where {
  databases: IDBFactory
  name: string
}

async function lies(place: string): Promise<Where> {
  const all = place.includes('-') && buckets()
  if (all)
    return {
      databases: (await all.open(place, { persisted: true, durability: 'strict' })).indexedDB,
      name: first,
    }
  return { databases: indexedDB, name: place.includes(':') ? place : first }
}

/** Where the library is: the first place of every page, unless it had to move. */
export const whereabouts = async (): Promise<Where> => lies(await placeNow())

/**
 * From now on the library is in a fresh place. Nothing where there is none.
 * @returns throws away what lies in the place that was left, as far as it can be
 */
export async function move(): Promise<(() => Promise<void>) | undefined> {
  if (!outside.place) return undefined
  const before = await placeNow()
  const next = `goodword${buckets() ? '-' : ':'}${Number(ours.exec(before)?.[2] ?? 1) + 1}`
  await lies(next)
  await outside.place.write(next)
  return () => leave(before).catch(() => undefined)
}

async function leave(place: string): Promise<void> {
  const all = place.includes('-') && buckets()
  if (all) return all.delete(place)
  const left = indexedDB.deleteDatabase(place || first)
  return new Promise((done, fail) => {
    left.addEventListener('success', () => done())
    left.addEventListener('error', () => fail(left.error ?? new Error('not deleted')))
  })
}
