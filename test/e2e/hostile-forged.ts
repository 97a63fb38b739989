// Messages that nobody of ours would send, and the ways to send them from each place.
import { draftOf } from '../support/samples'
import { type Name, wire } from '../../utils/wire'

type Kind = 'page' | 'own'
export const messageNames = Object.keys(wire) as Name[]
/** Who may send what. */
export const mayCome = (name: Name, from: string): boolean =>
  (wire[name].from as readonly string[]).includes(from)

/** The same numbers for the same seed. */
function dice(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return { below, one: <T>(list: readonly T[]): T => list[below(list.length)]! }
}

const keys = ['draft', 'url', 'receipt', 'name', 'body', '__proto__', 'constructor', 'then', 'toJSON', 'ok']
const names = [
  ...messageNames,
  'KEEP',
  'keep ',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  '',
  'erase',
]
const wrong = [null, 7, -1, true, [], [[]], {}, { length: 1 }, { __proto__: null, evil: 1 }, [null]]
/** Never the whole body of anything. */
const bodies = [
  1,
  'x',
  [],
  [{}],
  true,
  { evil: 1 },
  { draft: {} },
  { draft: 'x', url: 1 },
  { url: 'javascript:1' },
]

const own = (at: string, about: object = {}) =>
  draftOf({ page: { url: at, title: '', channel: 'page' }, ...about })
const fields = ['id', 'at', 'page', 'words', 'who', 'anchor', 'how', 'missing', 'tags', 'notes'] as const

/** So many messages as JSON. None is one that this kind of sender may send about the page at `here`. */
export function forged(many: number, kind: Kind, here: string): string[] {
  const { below, one } = dice(many + kind.length)
  const value = (depth: number): unknown => {
    const turn = below(depth > 2 ? 6 : 9)
    if (turn < 5) return one([null, 0, 1e308, '', 'x'.repeat(below(200)), '\u0000', '\ud800', true, -0.5])
    if (turn < 6) return one(['javascript:1', here, '../../app.html', '0199c0de-0000-7000-8000-000000000001'])
    if (turn < 7) return Array.from({ length: below(5) }, () => value(depth + 1))
    const entries = Array.from({ length: below(5) }, () => [one(keys), value(depth + 1)] as const)
    // With an own key, as JSON.parse makes it.
    return JSON.parse(`{${entries.map(([key, what]) => `"${key}":${JSON.stringify(what)}`).join()}}`)
  }
  const nearly = () => {
    const field = one(fields)
    const draft: Record<string, unknown> = { ...own(here), [field]: one(wrong.slice(0, 4)) }
    if (below(3) === 0) draft[`${field} `] = 'one more'
    return draft
  }
  const foreign = 'https://elsewhere.example/x'
  const receipt = { id: draftOf().id, again: false, made: { person: true, company: true } }
  const theirs = {
    page: () => ({
      ...one([
        { name: 'settle', body: {} },
        { name: 'clip', body: { tab: below(30) } },
        { name: 'forget', body: { receipt, draft: own(here) } },
        { name: 'keep', body: { draft: own(foreign) } },
        { name: 'show', body: { draft: own(foreign) } },
        { name: 'recall', body: { url: foreign } },
      ]),
    }),
    own: () =>
      one([
        { name: 'reach', body: {} },
        { name: 'mend', body: {} },
        { name: 'recall', body: { url: foreign } },
        { name: 'show', body: { draft: own(foreign) } },
      ]),
  }
  const make: (() => unknown)[] = [
    () => value(0),
    () => ({ name: value(0), body: value(0) }),
    () => ({ name: one(names), body: one(bodies) }),
    () => ({ name: one(names), body: { [one(keys)]: value(1), evil: 1 } }),
    () => ({ name: one(['keep', 'show']), body: { draft: nearly() } }),
    () => ({ name: one(['keep', 'show', 'forget']), body: { draft: own(here), evil: value(1) } }),
    () => ({ name: 'forget', body: { receipt: nearly(), draft: nearly() } }),
    theirs[kind],
    theirs[kind],
  ]
  return Array.from({ length: many }, () => JSON.stringify(one(make)()))
}

interface Runtime {
  id?: string
  sendMessage(...what: unknown[]): Promise<unknown>
  connect(...what: unknown[]): {
    postMessage(what: unknown): void
    onMessage: { addListener(heard: (what: unknown) => void): void }
    onDisconnect: { addListener(heard: () => void): void }
  }
}
export type Api = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }

/**
 * Runs wherever something may speak to the background: sends each, some at a time, by message and by port. Answers
 * what came back, in so few words: `yes`, the code of a problem, or `nobody` where there is no way or no answer.
 * @param to another extension's id, where it is not our own
 */
export async function speak(messages: string[], to?: string | null, byPort = false): Promise<string[]> {
  const world = globalThis as unknown as Api
  const runtime = world.browser?.runtime ?? world.chrome?.runtime
  const way = to ? [to] : []
  const viaPort = (message: unknown) =>
    new Promise<unknown>((done) => {
      const port = runtime!.connect(...way)
      port.onMessage.addListener(done)
      port.onDisconnect.addListener(() => {
        // Chromium wants to see that somebody noticed.
        void (globalThis as { chrome?: { runtime?: { lastError?: unknown } } }).chrome?.runtime?.lastError
        done(undefined)
      })
      port.postMessage(message)
    })
  const ask = async (text: string): Promise<string> => {
    if (!runtime?.sendMessage) return 'nobody'
    try {
      const message = JSON.parse(text) as unknown
      const answer = (await (byPort ? viaPort(message) : runtime.sendMessage(...way, message))) as
        | { ok?: boolean; problem?: { problem: string } }
        | undefined
      return !answer ? 'nobody' : answer.ok ? 'yes' : (answer.problem?.problem ?? 'odd')
    } catch {
      return 'nobody'
    }
  }
  const said: string[] = []
  for (let at = 0; at < messages.length; at += 200)
    said.push(...(await Promise.all(messages.slice(at, at + 200).map(ask))))
  return said
}

/** Runs in a page of ours: everything that is kept, in whatever storage, as text. */
export async function dump(): Promise<string> {
  type Stored = { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } }
  const world = globalThis as unknown as { browser?: Stored; chrome: Stored }
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error('The database could not be read'))
    })
  const open = await done<IDBDatabase>(indexedDB.open('goodword'))
  const all: unknown[] = []
  for (const store of open.objectStoreNames) {
    const rows = open.transaction(store).objectStore(store)
    all.push(store, await done(rows.getAllKeys()), await done(rows.getAll()))
  }
  open.close()
  const local = Object.entries(await (world.browser ?? world.chrome).storage.local.get(null))
  return JSON.stringify([all, local.toSorted(([one], [other]) => (one < other ? -1 : 1))])
}
