import { outside } from './outside'

// Where a file of its storage is damaged, Chromium may neither open a database any more nor throw it away, today or
// after the next start. It can still make another bucket, with storage of its own. Which one is in use is remembered
// outside.

interface Buckets {
  open(name: string, options: object): Promise<{ indexedDB: IDBFactory }>
  delete(name: string): Promise<void>
}

const buckets = (): Buckets | undefined => (navigator as { storageBuckets?: Buckets }).storageBuckets
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

/** From now on databases are opened in a fresh place; the one that cannot be opened is left behind. False where there is none. */
export async function move(): Promise<boolean> {
  const all = buckets()
  if (!all || !outside.place) return false
  const before = await placeNow()
  const next = `goodword-${Number(ours.exec(before)?.[1] ?? 1) + 1}`
  await all.open(next, { persisted: true, durability: 'strict' })
  await outside.place.write(next)
  if (before) await all.delete(before).catch(() => undefined)
  return true
}
