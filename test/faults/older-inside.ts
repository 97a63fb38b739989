// What runs in a page of the extension, to make a database as an older version made it, and to look at what became of
// it. Each function stands alone.
interface Api {
  storage: {
    local: {
      get(key: null): Promise<Record<string, unknown>>
      /** In browsers of the last year; the values of so many records would be too much for one message. */
      getKeys?(): Promise<string[]>
      set(about: object): Promise<void>
      remove(keys: string[]): Promise<void>
    }
  }
}
interface World {
  browser?: Api
  chrome: Api
  older?: IDBDatabase
  cleared?: boolean
}

/** Throws today's database away and opens an older one in its place. It stays open, so that nobody upgrades it yet. */
export async function makeOlder(version: number, count: number, last: string): Promise<void> {
  const world = globalThis as unknown as World
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  const gone = done(indexedDB.deleteDatabase('goodword'))
  // In line right behind it, or the background would be there first with a database of today.
  const request = indexedDB.open('goodword', version)
  const id = crypto.randomUUID()
  request.onupgradeneeded = () => {
    const fresh = request.result
    const moments = fresh.createObjectStore('moments', { keyPath: 'id' })
    moments.createIndex('fingerprint', 'fingerprint', { unique: true })
    for (const name of ['place', 'person', 'company', 'heard']) moments.createIndex(name, name)
    if (version > 3) moments.createIndex('open', ['kind', 'stage', 'id'])
    const people = fresh.createObjectStore('people', { keyPath: 'id' })
    for (const name of ['identities', 'folded']) people.createIndex(name, name, { multiEntry: true })
    people.createIndex('company', 'company')
    fresh
      .createObjectStore('companies', { keyPath: 'id' })
      .createIndex('folded', 'folded', { multiEntry: true })
    for (const name of ['asks', 'gives']) {
      const store = fresh.createObjectStore(name, { keyPath: 'id' })
      for (const index of ['state', 'person', 'due']) store.createIndex(index, index)
      if (version > 3) store.createIndex('company', 'company')
      if (version > 3 && name === 'gives') store.createIndex('review', 'stand.review')
    }
    fresh.createObjectStore('drafts', { keyPath: 'id' }).createIndex('at', 'at')
    fresh.createObjectStore('journal', { autoIncrement: true })
    fresh.createObjectStore('tallies', { keyPath: 'name' }).put({ name: 'moments', count, last })
    fresh.createObjectStore('about', { keyPath: 'name' }).put({ name: 'database', value: id })
    if (version > 1) fresh.createObjectStore('rules', { keyPath: 'id' })
    // The second copy has yet to follow.
    const changed = { companies: null, people: null, moments: null, asks: null, gives: null, rules: null }
    if (version > 2) fresh.createObjectStore('outbox', { autoIncrement: true }).add({ changed })
  }
  await gone
  world.older = await done(request)
  const { local } = (world.browser ?? world.chrome).storage
  const keys = ((await local.getKeys?.()) ?? Object.keys(await local.get(null))).filter((key) =>
    key.startsWith('copy:'),
  )
  if (keys.length) await local.remove(keys)
  // As it was remembered then: the number of writes was not counted yet.
  await local.set({ sentinel: { database: id, count, last } })
}

export async function addRows(rows: readonly (readonly [string, object])[]): Promise<void> {
  const { older } = globalThis as unknown as World
  if (!older) throw new Error('There is no older database')
  const tx = older.transaction([...new Set(rows.map(([noun]) => noun))], 'readwrite', {
    durability: 'strict',
  })
  for (const [noun, row] of rows) tx.objectStore(noun).put(row)
  await new Promise<void>((ok, fail) => {
    tx.oncomplete = () => ok()
    tx.onabort = () => fail(new Error(tx.error?.name))
  })
}

/** Of which version it is now, and whether the second copy has still to follow. */
export async function stateNow(): Promise<{ version: number; waiting: number }> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  const database = await done(indexedDB.open('goodword'))
  const { version } = database
  const has = database.objectStoreNames.contains('outbox')
  const waiting = has ? await done(database.transaction('outbox').objectStore('outbox').count()) : 1
  database.close()
  return { version, waiting }
}

export async function rowsAfter(noun: string, last: string | null, most: number): Promise<{ id: string }[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  const database = await done(indexedDB.open('goodword'))
  const range = last === null ? null : IDBKeyRange.lowerBound(last, true)
  const rows = await done(database.transaction(noun).objectStore(noun).getAll(range, most))
  database.close()
  return rows as { id: string }[]
}

/** How many records the second copy holds. */
export async function copied(): Promise<number> {
  const world = globalThis as unknown as World
  const { local } = (world.browser ?? world.chrome).storage
  const keys = (await local.getKeys?.()) ?? Object.keys(await local.get(null))
  return keys.filter((key) => key.startsWith('copy:')).length
}

/** The control: an old database, read whole, thrown away and written again under another name. */
export async function upgradeNaively(count: number, begin: boolean): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  const open = (name: string) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore('kept')
    return done(request)
  }
  const [old, fresh] = [await open('naive-1'), await open('naive-2')]
  const rows = (database: IDBDatabase) => database.transaction('kept', 'readwrite').objectStore('kept')
  if (!begin) return (await done(rows(old).count())) + (await done(rows(fresh).count()))
  const tx = old.transaction('kept', 'readwrite', { durability: 'strict' })
  for (let n = 0; n < count; n++) tx.objectStore('kept').put(`kept ${n}`.padEnd(400), n)
  await new Promise((ok) => (tx.oncomplete = ok))
  const all = (await done(rows(old).getAll())) as string[]
  await done(rows(old).clear())
  ;(globalThis as unknown as World).cleared = true
  // One after the other, as such a loop is written.
  for (const [n, row] of all.entries()) await done(rows(fresh).put(row, n))
  return all.length
}

/** Whether the control has thrown the old rows away by now. */
export const isCleared = (): boolean => (globalThis as unknown as World).cleared === true
