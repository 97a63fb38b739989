import type { Draft } from '../domain/draft'
import { isBy, marksOf, marksOfPerson } from '../domain/marks'
import { type Person, personIdentities } from '../domain/person'
import type { ReadArchive, Refused } from '../domain/read-archive'
import { type Database, database } from './database'
import { outside } from './outside'

// What remains of somebody who was erased: their addresses, profile links and accounts as slow salted hashes, so that
// nobody reads them out of here, and the same person is still known when a file or a page brings them again. An id of
// ours cannot be guessed, so for it one round is enough. It lies in a row of its own beside the library, and a second
// time outside (`utils/memory.ts`): a library that was lost must not come back with them in it.

/** The hashes of one library, and what they were made with. */
interface Erased {
  salt: string
  rounds: number
  hashes: string[]
}

const row = 'erased'
// A file of two thousand people nobody knows takes a minute where somebody was erased, and no time where nobody was.
const rounds = 50_000

const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes), (one) => one.toString(16).padStart(2, '0')).join('')
const fresh = (): Erased => ({ salt: hex(crypto.getRandomValues(new Uint8Array(16))), rounds, hashes: [] })

function parsed(text: unknown): Erased | undefined {
  try {
    const list = JSON.parse(text as string) as Partial<Erased> | null
    return Array.isArray(list?.hashes) ? (list as Erased) : undefined
  } catch {
    return undefined
  }
}

let read: { from: Database; lists: Promise<Erased[]> } | undefined
const forgetLists = () => void (read = undefined)

/** What is known of them, read once for each connection: every clip asks. Another window says when it erased somebody. */
async function lists(): Promise<Erased[]> {
  onErased(forgetLists)
  const from = await database().catch(() => undefined)
  if (!from) return readLists()
  if (read?.from !== from) read = { from, lists: readLists() }
  return read.lists
}

/** All that is known of those who were erased, here and outside. A library that was lost takes over what lies outside. */
async function readLists(): Promise<Erased[]> {
  const [here, there] = await Promise.all([
    database()
      .then((open) => open.get('about', row))
      .catch(() => undefined),
    outside.stone?.read().catch(() => undefined),
  ])
  return [here?.value, there].flatMap((text) => parsed(text) ?? [])
}

const slow = async (mark: string, { salt, rounds: iterations }: Erased): Promise<string> => {
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
const quick = async (id: string, { salt }: Erased): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}id:${id}`)))

async function met(known: readonly Erased[], hash: (list: Erased) => Promise<string>): Promise<boolean> {
  for (const list of known) if (list.hashes.length && list.hashes.includes(await hash(list))) return true
  return false
}
async function anyMet(known: readonly Erased[], marks: readonly string[]): Promise<boolean> {
  for (const mark of marks) if (await met(known, (list) => slow(mark, list))) return true
  return false
}

/** The row as it stands once this person is in it, and what is new in it. */
export async function withErased(person: Person): Promise<{ name: string; value: string; added: string[] }> {
  const [list = fresh(), ...others] = await lists()
  // Two lists with one salt are the same list, one of them older.
  const hashes = others.flatMap((one) => (one.salt === list.salt ? one.hashes : []))
  const added = [await quick(person.id, list)]
  for (const mark of new Set(marksOfPerson(person))) added.push(await slow(mark, list))
  const all = { ...list, hashes: [...new Set([...list.hashes, ...hashes, ...added])] }
  return { name: row, value: JSON.stringify(all), added }
}

/** Whether the author of these words asked to be erased. */
export async function isErased(draft: Pick<Draft, 'who' | 'page'>): Promise<boolean> {
  const known = (await lists()).filter(({ hashes }) => hashes.length)
  return known.length > 0 && anyMet(known, marksOf(draft))
}

async function isHere(person: Person): Promise<boolean> {
  const open = await database()
  if (await open.getKey('people', person.id)) return true
  for (const one of personIdentities(person))
    if (await open.getKeyFromIndex('people', 'identities', one)) return true
  return false
}

/** What was read from a file without those who asked to be erased; they stand among the refused. */
export async function withoutErased(read: ReadArchive): Promise<ReadArchive> {
  const known = (await lists()).filter(({ hashes }) => hashes.length)
  if (!known.length) return read
  const out = new Set<string>()
  const marks = new Set<string>()
  const refused: Refused[] = []
  for (const [at, person] of read.people.entries()) {
    const byId = await met(known, (list) => quick(person.id, list))
    // Whoever is kept was not erased: no need to take long over them.
    if (!byId && ((await isHere(person)) || !(await anyMet(known, marksOfPerson(person))))) continue
    out.add(person.id)
    for (const mark of marksOfPerson(person)) marks.add(mark)
    refused.push({ noun: 'people', at, why: 'asked to be erased' })
  }
  // A part of a file may hold what they said without saying who they are.
  const named = [...read.moments, ...read.asks, ...read.gives].flatMap(({ person }) => person ?? [])
  for (const id of new Set(named))
    if (!out.has(id) && (await met(known, (list) => quick(id, list)))) out.add(id)
  const stays = (one: { person?: string | undefined }) => !one.person || !out.has(one.person)
  const loose: boolean[] = []
  for (const one of [...read.moments, ...read.drafts])
    loose.push(!('person' in one) && (isBy(one, marks) || (await anyMet(known, marksOf(one)))))
  const moments = read.moments.filter((one, at) => stays(one) && !loose[at])
  const gone = new Set(read.moments.map(({ id }) => id))
  for (const { id } of moments) gone.delete(id)
  const kept = (ids: readonly string[]) => ids.filter((id) => !gone.has(id))
  return {
    ...read,
    refused: [...read.refused, ...refused],
    people: read.people.filter(({ id }) => !out.has(id)),
    moments,
    asks: read.asks.filter(stays).map((one) => ({ ...one, moments: kept(one.moments) })),
    gives: read.gives.filter(stays).map((one) => ({ ...one, moments: kept(one.moments) })),
    drafts: read.drafts.filter((_, at) => !loose[read.moments.length + at]),
  }
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
