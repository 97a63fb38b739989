// The control of disk faults: somebody who opens a database of their own and keeps on writing, whatever it says.

/** Runs in a page: writes one record in a transaction of its own; true when the browser called it complete. */
export async function naiveWrite(
  key: string,
  size: number,
  durability: 'relaxed' | 'strict',
  early = false,
): Promise<boolean> {
  const own = globalThis as { naive?: IDBDatabase | undefined }
  try {
    own.naive ??= await new Promise<IDBDatabase>((ok, fail) => {
      const request = indexedDB.open('naive', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('kept')
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
    const tx = own.naive.transaction('kept', 'readwrite', { durability })
    const put = tx.objectStore('kept').put('kept '.padEnd(size, key), key)
    await new Promise<void>((ok, fail) => {
      tx.oncomplete = () => ok()
      // Many take the request's success for the end of it.
      if (early) put.onsuccess = () => ok()
      tx.onabort = tx.onerror = () => fail(new Error(tx.error?.name))
    })
    return true
  } catch {
    own.naive?.close()
    own.naive = undefined
    return false
  }
}

/** Runs in a page: how many of these are there. */
export async function naiveHeld(keys: readonly string[]): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  if (!(await indexedDB.databases()).some(({ name }) => name === 'naive')) return 0
  try {
    const database = await done(indexedDB.open('naive'))
    const held = new Set(await done(database.transaction('kept').objectStore('kept').getAllKeys()))
    database.close()
    return keys.filter((key) => held.has(key)).length
  } catch {
    return 0
  }
}
