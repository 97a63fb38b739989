// What runs in a page of the extension, or in one of the tests' own: each function stands alone.
import type { Draft } from '../../utils/domain/draft'

export type Answered = { id: string; again: boolean } | { problem: string }

interface Api {
  runtime: {
    sendMessage(
      message: object,
    ): Promise<
      | { ok: true; value: { id: string; again: boolean } }
      | { ok: false; problem: { problem: string; about?: string } }
      | undefined
    >
  }
}

/** Keeps as the reader and the slip do, by a message. Only the product's own receipt counts as one. */
export async function keepOne(draft: Draft, naive: boolean): Promise<Answered> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  try {
    const answer = await (world.browser ?? world.chrome).runtime.sendMessage({
      name: 'keep',
      body: { draft },
    })
    if (!answer) return { problem: 'an empty answer' }
    if (!answer.ok)
      return { problem: [answer.problem.problem, answer.problem.about].filter(Boolean).join(': ') }
    // The control of some faults: the same keep in a place that answers before the disk has it.
    if (naive) localStorage.setItem(draft.page.url, draft.words)
    return { id: answer.value.id, again: answer.value.again }
  } catch (error) {
    return { problem: `no answer: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** How many of these addresses the control still has; it begins anew after that. */
export function naiveKept(urls: readonly string[]): number {
  const kept = urls.filter((url) => localStorage.getItem(url) !== null).length
  localStorage.clear()
  return kept
}

export interface Found {
  /** Of these places, those that hold nothing of that id. */
  lost: string[]
  /** Places that hold more than one moment. */
  doubled: string[]
  /** Moments in all. */
  count: number
}

/** Looks for what was acknowledged in the database itself. An id may be left out: then once is enough. */
export async function look(wanted: readonly { place: string; id?: string | undefined }[]): Promise<Found> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(`The database could not be read: ${request.error?.name}`))
    })
  // Opening one that is not there would make it.
  const names = await indexedDB.databases()
  const all = wanted.map(({ place }) => place)
  if (!names.some(({ name }) => name === 'goodword')) return { lost: all, doubled: [], count: 0 }
  const database = await done<IDBDatabase>(indexedDB.open('goodword'))
  try {
    if (!database.objectStoreNames.contains('moments')) return { lost: all, doubled: [], count: 0 }
    const store = database.transaction('moments').objectStore('moments')
    const keys = await Promise.all(wanted.map(({ place }) => done(store.index('place').getAllKeys(place))))
    const lost = wanted.filter(({ id }, at) => (id ? !keys[at]?.includes(id) : !keys[at]?.length))
    const doubled = wanted.filter((_, at) => (keys[at]?.length ?? 0) > 1)
    return {
      lost: lost.map(({ place }) => place),
      doubled: doubled.map(({ place }) => place),
      count: await done(store.count()),
    }
  } finally {
    database.close()
  }
}
