import type { Segmenting, Shard, Vocabulary } from '../domain/postings'
import { shardCount } from '../domain/postings'
import { sumOfAll } from '../domain/sum'
import type { SegmentAbout } from '../domain/word-scores'
import { database, type Schema } from './database'
import { failed, frozen } from './freeze'
import type { Read } from './gather'
import { isTrusted } from './sentinel'

// The index of words lies in segments of some thousand documents. A segment is never altered: what changes is written
// as a new one, with a new number, in the transaction that takes the old one away. So whatever was read of a segment
// stays right for as long as the state names it, and a death midway leaves the state that was.

/** Raised whenever the same records would make other rows: other words, or other facts, such as how openly they may go out. */
const form = 3

export type Noun = SegmentAbout['noun']

/** A segment, as the state names it. */
export interface Segment extends SegmentAbout {
  /** The first and the last id in it; there may be others between. */
  first: string
  last: string
}

/** What the index is made of, and up to where. */
export interface IndexState {
  form: number
  /** Which building this is: whoever clears the index ends it, and what was read for it is not written any more. */
  build: string
  /** Grows with each write. */
  step: number
  /** The change up to which it is right. */
  journal: number
  /** The number of the next segment. */
  next: number
  segments: Segment[]
  /** What is being read for the first time: up to which id. Absent once all is in. */
  walk?: { noun: Noun; after: string; done: number }
}

const stateKey = [0]
export const idsKey = (n: number): number[] => [1, n]
export const vocabularyKey = (n: number): number[] => [2, n]
export const shardKey = (shard: number, n: number): number[] => [3, shard, n]

export const factsKey = (n: number): number[] => [4, n]

/** A shard knows its segment: several are read at once, without their keys. */
export type ShardRow = Shard & { n: number }
/** Ids, one a line. */
export interface IdsRow {
  ids: string
}
export type VocabularyRow = Vocabulary
/** `Facts` of each document in JSON, one a line. */
export interface FactsRow {
  facts: string
}

export async function readState(tx: Read): Promise<IndexState | undefined> {
  const state = (await tx.objectStore('index').get(stateKey)) as IndexState | undefined
  return state?.form === form ? state : undefined
}

export const freshState = (journal: number): IndexState => ({
  form,
  build: crypto.randomUUID(),
  step: 0,
  journal,
  next: 1,
  segments: [],
  walk: { noun: 'moments', after: '', done: 0 },
})

type Put = readonly [key: number[], row: Schema['index']['value']]

const sumOfRow = (row: object) =>
  sumOfAll(
    Object.entries(row).flatMap(([name, value]) =>
      name === 'sum' ? [] : [name, typeof value === 'number' ? String(value) : (value as string)],
    ),
  )
const sealed = <T extends object>(row: T) => ({ ...row, sum: sumOfRow(row) })

/** A row as it was read. Throws where it is not as it was written: a word that was altered on disk is missed by nobody. */
export function sound<T extends object>(row: T | undefined): T {
  if (!row || !('sum' in row) || row.sum !== sumOfRow(row)) throw new Error('A row of the index is damaged')
  return row
}

/** The rows of a segment; a step for each. */
export function* rowsOfSegment(made: Segmenting, n: number): Generator<Put> {
  yield [idsKey(n), sealed<IdsRow>({ ids: made.ids.join('\n') })]
  yield [factsKey(n), sealed<FactsRow>({ facts: made.beside.join('\n') })]
  yield [vocabularyKey(n), sealed<VocabularyRow>(made.vocabulary())]
  for (const [shard, row] of made.shards()) yield [shardKey(shard, n), sealed<ShardRow>({ ...row, n })]
}

export function segmentOf(made: Segmenting, n: number, noun: Noun): Segment {
  const sorted = made.ids.toSorted()
  const lengths = made.lengths()
  return { n, noun, count: sorted.length, lengths, first: sorted[0] ?? '', last: sorted.at(-1) ?? '' }
}

/**
 * Writes the next state and its rows, where the state is still the one that was read; `undefined` for none at all. No
 * record is at stake, so nothing waits for the disk. False where it was not written: somebody else was quicker, somebody
 * was erased, or the storage takes nothing now.
 */
export async function writeState(
  before: IndexState | undefined,
  next: IndexState,
  rows: readonly Put[] = [],
): Promise<boolean> {
  if (await frozen()) return false
  const open = await database()
  if (!(await isTrusted(open))) return false
  const tx = open.transaction('index', 'readwrite', { durability: 'relaxed' })
  tx.done.catch(() => undefined)
  try {
    const now = (await tx.store.get(stateKey)) as IndexState | undefined
    if (before ? now?.build !== before.build || now.step !== before.step : now?.form === form) {
      await tx.done
      return false
    }
    const stay = new Set(next.segments.map(({ n }) => n))
    const sent: Promise<unknown>[] = []
    if (before) {
      for (const { n } of before.segments.filter((one) => !stay.has(one.n))) {
        for (const key of [idsKey(n), vocabularyKey(n), factsKey(n)]) sent.push(tx.store.delete(key))
        for (let shard = 0; shard < shardCount; shard++) sent.push(tx.store.delete(shardKey(shard, n)))
      }
    } else sent.push(tx.store.clear())
    for (const [key, row] of rows) sent.push(tx.store.put(row, key))
    sent.push(tx.store.put({ ...next, step: next.step + 1 }, stateKey), tx.done)
    await Promise.all(sent)
    return true
  } catch (error) {
    failed(tx.error ?? error)
    return false
  }
}

/**
 * Throws the index away, to be made anew when it is wanted next. Asked where a row of it cannot be read: it holds
 * nothing that is not in the records.
 */
export async function dropIndex(): Promise<void> {
  if (await frozen()) return
  const open = await database()
  if (await isTrusted(open)) await open.clear('index')
}
