import { type Database, database } from './database'
import { outside } from './outside'

// What remains of somebody who was erased: their addresses, profile links and accounts as slow salted hashes, so that
// nobody reads them out of here, and the same person is still known when a file or a page brings them again. An id of
// ours cannot be guessed, so for it one round is enough. It lies in a row of its own beside the library, and a second
// time outside (`utils/memory.ts`): a library that was lost must not come back with them in it.

/** The hashes of one library, and what they were made with. */
export interface Erased {
  salt: string
  rounds: number
  hashes: string[]
}

export const row = 'erased'
// A file of two thousand people nobody knows takes a minute where somebody was erased, and no time where nobody was.
const rounds = 50_000

const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes), (one) => one.toString(16).padStart(2, '0')).join('')
export const fresh = (): Erased => ({
  salt: hex(crypto.getRandomValues(new Uint8Array(16))),
  rounds,
  hashes: [],
})

function parsed(text: unknown): Erased | undefined {
  try {
    const list = JSON.parse(text as string) as Partial<Erased> | null
    return Array.isArray(list?.hashes) ? (list as Erased) : undefined
  } catch {
    return undefined
  }
}

let read: { from: Database; lists: Promise<Erased[]> } | undefined
// What was asked about before is not worked out again; it is gone with the window.
const told = new Map<string, boolean>()
const forgetLists = () => {
  read = undefined
  told.clear()
}

/** What is known of them, read once for each connection: every clip asks. Another window says when it erased somebody. */
export async function lists(): Promise<Erased[]> {
  onErased(forgetLists)
  const from = await database().catch(() => undefined)
  if (read && read.from === from) return read.lists
  forgetLists()
  const found = readLists()
  if (from) read = { from, lists: found }
  return found
}

/** All that is known of those who were erased, here and outside. A library that was lost takes over what lies outside. */
async function readLists(): Promise<Erased[]> {
  const [here, there] = await Promise.all([
    database()
      .then((open) => open.get('about', row))
      .catch(() => undefined),
    outside.stone?.read().catch(() => undefined),
  ])
  const all = [here?.value, there].flatMap((text) => parsed(text) ?? [])
  // Two lists with one salt are the same list, one of them older.
  const bySalt = new Map<string, Erased>()
  for (const one of all)
    bySalt.set(one.salt, {
      ...one,
      hashes: [...new Set([...(bySalt.get(one.salt)?.hashes ?? []), ...one.hashes])],
    })
  return [...bySalt.values()]
}

export const slow = async (mark: string, { salt, rounds: iterations }: Erased): Promise<string> => {
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', text.encode(mark), 'PBKDF2', false, ['deriveBits'])
  return hex(
    await crypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(salt), iterations },
      key,
      256,
    ),
  )
}
export const quick = async (id: string, { salt }: Erased): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}id:${id}`)))

/** While it compares: how far it is, from 0 to 1, and whether it shall stop. */
export interface Comparing {
  onStep?: (done: number) => void
  stop?: AbortSignal | undefined
}

// Each may have a processor of its own.
const atOnce = 8

/** Does it to all of them, some at a time. */
export async function each<T>(all: readonly T[], work: (one: T) => Promise<unknown>, going: Comparing = {}) {
  for (let at = 0; at < all.length && !going.stop?.aborted; at += atOnce) {
    await Promise.all(all.slice(at, at + atOnce).map(work))
    going.onStep?.(Math.min(1, (at + atOnce) / all.length))
  }
}

/** Whether one of them had this id. */
export async function hasId(known: readonly Erased[], id: string): Promise<boolean> {
  for (const list of known) if (list.hashes.includes(await quick(id, list))) return true
  return false
}

/** Those of the marks that one of them had. Where it was stopped, not all were looked at. */
export async function marksMet(
  known: readonly Erased[],
  marks: Iterable<string>,
  going?: Comparing,
): Promise<ReadonlySet<string>> {
  const all = [...new Set(marks)]
  const look = async (mark: string) => {
    let isMet = false
    for (const list of known) isMet ||= list.hashes.includes(await slow(mark, list))
    told.set(mark, isMet)
  }
  await each(
    all.filter((mark) => !told.has(mark)),
    look,
    going,
  )
  return new Set(all.filter((mark) => told.get(mark)))
}

let channel: BroadcastChannel | undefined
const listeners = new Set<() => void>()
const open = () => {
  if (channel) return channel
  channel = new BroadcastChannel('goodword-erased')
  channel.onmessage = () => listeners.forEach((listen) => listen())
  return channel
}

/** Calls back when somebody was erased, here or in another window: nothing may bring back what it remembers of them. */
export function onErased(listen: () => void): () => void {
  open()
  listeners.add(listen)
  return () => listeners.delete(listen)
}

export function tellErased(): void {
  open().postMessage(true)
  listeners.forEach((listen) => listen())
}
