import { outside } from './outside'

export const databaseName = 'goodword'

// Where a file of its storage is damaged, Chromium may neither open a database any more nor throw it away, today or
// after the next start. It can still make another bucket, with storage of its own. Which one is in use is remembered
// outside.

interface Buckets {
  open(name: string, options: object): Promise<{ indexedDB: IDBFactory }>
  delete(name: string): Promise<void>
}

const buckets = (): Buckets | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as { storageBuckets?: Buckets }).storageBuckets
const ours = /^goodword-(\d+)$/

const placeNow = async (): Promise<string> => {
  const place = await outside.place?.read().catch(() => undefined)
  return typeof place === 'string' && ours.test(place) ? place : ''
}

/** Where databases are opened: what every page has, unless the library had to move. */
export async function databases(): Promise<IDBFactory> {
  const place = await placeNow()
  const all = place && buckets()
  return all ? (await all.open(place, { persisted: true, durability: 'strict' })).indexedDB : indexedDB
}

/**
 * From now on databases are opened in a fresh place. Nothing where there is none.
 * @returns throws away what lies in the place that was left, as far as it can be
 */
export async function move(): Promise<(() => Promise<void>) | undefined> {
  const all = buckets()
  if (!all || !outside.place) return undefined
  const before = await placeNow()
  const next = `goodword-${Number(ours.exec(before)?.[1] ?? 1) + 1}`
  await all.open(next, { persisted: true, durability: 'strict' })
  await outside.place.write(next)
  return () => leave(all, before).catch(() => undefined)
}

async function leave(all: Buckets, place: string): Promise<void> {
  if (place) return all.delete(place)
  const left = indexedDB.deleteDatabase(databaseName)
  return new Promise((done, fail) => {
    left.addEventListener('success', () => done())
    left.addEventListener('error', () => fail(left.error ?? new Error('not deleted')))
  })
}
