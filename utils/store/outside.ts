import type { Problem } from '../domain/problem'

// What the store keeps outside its database. It knows no browser: its entrypoints hand these in (`utils/memory.ts`).

/**
 * What is remembered outside IndexedDB, since a damaged database is silently replaced by an empty one: which
 * database it was, how often it had been written to, how many moments it held, and the newest of them.
 */
export interface Sentinel {
  database: string
  /** Only ever grows, also when records are deleted. A sentinel from before it was counted says 0. */
  writes: number
  count: number
  last: string
}

export interface Memory {
  recall(): Promise<Sentinel | undefined>
  remember(sentinel: Sentinel): Promise<void>
}

/** A record in the second copy, as JSON: half a surrogate pair would not survive the storage as it is. */
export interface Entry {
  sum: number
  record: string
}

/** The second copy of every kept record, in another kind of storage; a key is `copy:<noun>:<id>`. */
export interface Copy {
  keys(): Promise<string[]>
  read(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>
  put(entries: ReadonlyMap<string, Entry>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
}

/** Where it is marked that writing has stopped. It must need no disk, and be gone with the browser. */
export interface Mark {
  read(): Promise<unknown>
  write(problem: Problem | undefined): Promise<void>
}

/** What is kept of those who were erased, a second time: a database that is lost must not bring them back. */
export interface Stone {
  read(): Promise<unknown>
  write(text: string): Promise<void>
}

/** Where the library lies, once it had to move. */
export interface Place {
  read(): Promise<unknown>
  write(place: string): Promise<void>
}

export interface Outside {
  place?: Place
  stone?: Stone
  memory?: Memory
  copy?: Copy
  mark?: Mark
}

export const outside: Outside = {}
