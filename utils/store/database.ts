import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from 'idb'
import type { RecordOf } from '../domain/archive'
import type { Kept } from '../domain/part'
import { type Changed, tellChanged } from './changes'
import type { Sentinel } from './outside'
import { whereabouts } from './place'

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

/** What the second copy does not have yet; `null` for a whole store. */
export interface OutboxRow {
  changed: Partial<Record<Kept, readonly string[] | null>>
  /** Up to which id of which store it has come: this store is the first of those named. */
  after?: { noun: Kept; id: string } | undefined
}

/** Rows from before version 3 have no sum. */
export interface Summed {
  sum?: number
}

type Row<T, Indexes extends Record<string, IDBValidKey>> = {
  key: string
  value: T & Summed
  indexes: Indexes
}

export interface Schema extends DBSchema {
  moments: Row<
    RecordOf<'moments'> & { place: string },
    { fingerprint: string; place: string; person: string; company: string; heard: string; open: string[] }
  >
  people: Row<
    RecordOf<'people'> & { identities: string[]; folded: string[] },
    { identities: string; folded: string; company: string }
  >
  companies: Row<RecordOf<'companies'> & { folded: string[] }, { folded: string }>
  asks: Row<RecordOf<'asks'>, { state: string; person: string; due: string; company: string }>
  gives: Row<
    RecordOf<'gives'>,
    { state: string; person: string; due: string; company: string; review: string }
  >
  drafts: { key: string; value: RecordOf<'drafts'>; indexes: { at: string } }
  rules: { key: string; value: RecordOf<'rules'> & Summed }
  journal: { key: number; value: JournalRow }
  outbox: { key: number; value: OutboxRow }
  tallies: { key: string; value: Tally }
  /** Which words stand where. Made of the records (`index-rows.ts`), so it is neither copied nor counted. */
  index: { key: number[]; value: object }
  /** Which database it is, and how many writes there ever were. */
  about: { key: string; value: { name: string; value: string } }
}

export type StoreName = 'moments' | 'people' | 'companies' | 'asks' | 'gives' | 'drafts' | 'rules'
export type Database = IDBPDatabase<Schema>
export type Write = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

const databaseVersion = 5

/** The stores whose records are copied; drafts come and go too quickly. */
export const kept = [
  'companies',
  'people',
  'moments',
  'asks',
  'gives',
  'rules',
] as const satisfies readonly Kept[]

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

/** By these the few that want something are found among the many that once were kept. */
function indexOpen(tx: Upgrade): void {
  tx.objectStore('moments').createIndex('open', ['kind', 'stage', 'id'])
  tx.objectStore('asks').createIndex('company', 'company')
  const gives = tx.objectStore('gives')
  gives.createIndex('company', 'company')
  gives.createIndex('review', 'stand.review')
}

/** All that is to be copied. */
export const everything: OutboxRow['changed'] = Object.fromEntries(kept.map((noun) => [noun, null]))

/** The database is of an older version still, and another page of ours holds it open. */
export class Blocked extends Error {}

let opened: Promise<Database> | undefined
/** An opening that waits for another page to close. */
let waiting: Promise<Database> | undefined
const onOpen = new Set<() => void>()

/** Calls back whenever this context has a new connection: what it finds there need not be what was there before. */
export function onConnected(listen: () => void): () => void {
  onOpen.add(listen)
  return () => onOpen.delete(listen)
}

const stepAside = () => (opened = undefined)

function upgrade(fresh: Database, from: number, tx: Upgrade): void {
  if (from < 1) create(fresh)
  if (from < 2) fresh.createObjectStore('rules', { keyPath: 'id' })
  // No row is rewritten here: with many of them that takes a minute. The copy is filled from the outbox.
  if (from < 3) void fresh.createObjectStore('outbox', { autoIncrement: true }).add({ changed: everything })
  if (from < 4) indexOpen(tx)
  if (from < 5) fresh.createObjectStore('index')
}

async function open(): Promise<Database> {
  const { databases, name } = await whereabouts()
  const request = databases.open(name, databaseVersion)
  const opening = wrap(request) as Promise<Database>
  return new Promise((done, fail) => {
    let late = false
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      const tx = request.transaction && (wrap(request.transaction) as unknown as Upgrade)
      if (tx) upgrade(wrap(request.result) as unknown as Database, oldVersion, tx)
    })
    request.addEventListener('blocked', () => {
      late = true
      waiting = opening
      fail(new Blocked())
    })
    opening.then((database) => {
      // At once, within the event: a connection that closes later would block whoever waits.
      database.addEventListener('versionchange', () => {
        stepAside()
        database.close()
      })
      database.addEventListener('close', stepAside)
      waiting = undefined
      if (late) {
        opened = opening
        const all: Changed = { ...everything, drafts: null }
        queueMicrotask(() => tellChanged(all))
      }
      onOpen.forEach((listen) => listen())
      done(database)
    }, fail)
    opening.catch(() => (waiting = undefined))
  })
}

/**
 * The one connection of this context. It steps aside for an upgrade and comes back on the next call. Error `Blocked`
 * where another page holds an older version open; views are told to read when it has closed.
 */
export function database(): Promise<Database> {
  if (waiting) return Promise.reject(new Blocked())
  opened ??= open().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

export async function close(): Promise<void> {
  const before = opened
  opened = undefined
  ;(await before?.catch(() => undefined))?.close()
}

/** Throws the database away, so that the next call makes a new one. Only on a person's word. */
export async function throwAway(): Promise<void> {
  await close()
  const { databases, name } = await whereabouts()
  await wrap(databases.deleteDatabase(name))
}

/** How many records there are in each of these stores, without counting them. */
export async function tallied<N extends Kept>(nouns: readonly N[]): Promise<Record<N, number>> {
  const { store } = (await database()).transaction('tallies')
  const found = await Promise.all(nouns.map(async (noun) => [noun, (await store.get(noun))?.count ?? 0]))
  return Object.fromEntries(found) as Record<N, number>
}

/** What the database says of itself, to be compared with what was remembered outside it. */
export async function describe(open?: Database): Promise<Sentinel> {
  const tx = (open ?? (await database())).transaction(['about', 'tallies'])
  const [about, tally, writes] = await Promise.all([
    tx.objectStore('about').get('database'),
    tx.objectStore('tallies').get('moments'),
    tx.objectStore('about').get('writes'),
  ])
  return {
    database: about?.value ?? '',
    writes: Number(writes?.value ?? 0),
    count: tally?.count ?? 0,
    last: tally?.last ?? '',
  }
}
