import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { RecordOf } from '../domain/archive'
import type { Sentinel } from './sentinel'

/** One write, for the journal: what happened to which record. */
export interface JournalRow {
  at: string
  did: 'keep' | 'change' | 'forget' | 'import' | 'restore'
  noun: StoreName
  id: string
}

/** Counts live in rows of their own: counting a large store takes the browser up to a second. */
export interface Tally {
  name: string
  count: number
  /** Newest id written; part of the sentinel. */
  last?: string
}

type Row<T, Indexes extends Record<string, IDBValidKey>> = { key: string; value: T; indexes: Indexes }

export interface Schema extends DBSchema {
  moments: Row<
    RecordOf<'moments'> & { place: string },
    { fingerprint: string; place: string; person: string; company: string; heard: string }
  >
  people: Row<
    RecordOf<'people'> & { identities: string[]; folded: string[] },
    { identities: string; folded: string; company: string }
  >
  companies: Row<RecordOf<'companies'> & { folded: string[] }, { folded: string }>
  asks: Row<RecordOf<'asks'>, { state: string; person: string; due: string }>
  gives: Row<RecordOf<'gives'>, { state: string; person: string; due: string }>
  drafts: Row<RecordOf<'drafts'>, { at: string }>
  rules: { key: string; value: RecordOf<'rules'> }
  journal: { key: number; value: JournalRow }
  tallies: { key: string; value: Tally }
  about: { key: string; value: { name: string; value: string } }
}

export type StoreName = 'moments' | 'people' | 'companies' | 'asks' | 'gives' | 'drafts' | 'rules'
export type Database = IDBPDatabase<Schema>
export type Write = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>

const databaseName = 'goodword'
const databaseVersion = 2

function create(database: Database): void {
  const moments = database.createObjectStore('moments', { keyPath: 'id' })
  moments.createIndex('fingerprint', 'fingerprint', { unique: true })
  moments.createIndex('place', 'place')
  moments.createIndex('person', 'person')
  moments.createIndex('company', 'company')
  moments.createIndex('heard', 'heard')
  const people = database.createObjectStore('people', { keyPath: 'id' })
  people.createIndex('identities', 'identities', { multiEntry: true })
  people.createIndex('folded', 'folded', { multiEntry: true })
  people.createIndex('company', 'company')
  database
    .createObjectStore('companies', { keyPath: 'id' })
    .createIndex('folded', 'folded', { multiEntry: true })
  for (const name of ['asks', 'gives'] as const) {
    const store = database.createObjectStore(name, { keyPath: 'id' })
    store.createIndex('state', 'state')
    store.createIndex('person', 'person')
    store.createIndex('due', 'due')
  }
  database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('at', 'at')
  database.createObjectStore('journal', { autoIncrement: true })
  database.createObjectStore('tallies', { keyPath: 'name' })
  void database
    .createObjectStore('about', { keyPath: 'name' })
    .put({ name: 'database', value: crypto.randomUUID() })
}

let opened: Promise<Database> | undefined

/** The one connection of this context. It steps aside for an upgrade and comes back on the next call. */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>(databaseName, databaseVersion, {
    upgrade: (fresh, from) => {
      if (from < 1) create(fresh)
      if (from < 2) fresh.createObjectStore('rules', { keyPath: 'id' })
    },
    blocking: () => void close(),
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

export async function close(): Promise<void> {
  const open = opened
  opened = undefined
  ;(await open)?.close()
}

/** What the database says of itself, to be compared with what was remembered outside it. */
export async function describe(): Promise<Sentinel> {
  const tx = (await database()).transaction(['about', 'tallies'])
  const [about, tally] = await Promise.all([
    tx.objectStore('about').get('database'),
    tx.objectStore('tallies').get('moments'),
  ])
  return { database: about?.value ?? '', count: tally?.count ?? 0, last: tally?.last ?? '' }
}
