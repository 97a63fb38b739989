import { Segmenting, linesOf, shardCount } from '../domain/postings'
import { database } from './database'
import type { Read } from './gather'
import { type Changes, changesSince, lastChange, reaches } from './index-changes'
import { type Docs, docsOf, type Names, noNames, rowsAfter, rowsNamed } from './index-docs'
import {
  freshState,
  factsKey,
  type FactsRow,
  type IdsRow,
  idsKey,
  type IndexState,
  type Noun,
  readState,
  rowsOfSegment,
  type Segment,
  segmentOf,
  shardKey,
  type ShardRow,
  sound,
  writeState,
} from './index-rows'

/** Goes through long work in slices that no frame waits for. */
export type Slices = (steps: Iterator<unknown>) => Promise<boolean>

/** How the index is brought up. */
export interface Building {
  slices: Slices
  onProgress: (progress: { done: number; total: number }) => void
  /** Documents in one segment; a test has smaller ones. */
  size?: number
}

const stores = ['index', 'journal', 'moments', 'people', 'companies', 'tallies'] as const
const begin = async () => (await database()).transaction(stores) as unknown as Read

interface Old {
  segment: Segment
  ids: string[]
  facts: string[]
  shards: ShardRow[]
}

async function readSegment(tx: Read, segment: Segment, ids: string[]): Promise<Old> {
  const store = tx.objectStore('index')
  const keys = Array.from({ length: shardCount }, (_, shard) => shardKey(shard, segment.n))
  const [beside, ...rows] = (await Promise.all(
    [factsKey(segment.n), ...keys].map((key) => store.get(key)),
  )) as [FactsRow, ...(ShardRow | undefined)[]]
  const shards = rows.filter((row) => row !== undefined).map(sound)
  return { segment, ids, facts: linesOf(sound(beside).facts), shards }
}

/** The segments in which any of these stands, and where room is wanted for more, the last one that has some. */
async function concerned(
  tx: Read,
  { segments }: IndexState,
  noun: Noun,
  ids: ReadonlySet<string>,
  isRoom: (held: readonly Old[], tail: Segment) => boolean,
): Promise<Old[]> {
  const sorted = [...ids].toSorted()
  const found: Old[] = []
  const mine = segments.filter((one) => one.noun === noun)
  const idsOf = async ({ n }: Segment) =>
    linesOf(sound((await tx.objectStore('index').get(idsKey(n))) as IdsRow).ids)
  for (const segment of mine) {
    if (!sorted.some((id) => segment.first <= id && id <= segment.last)) continue
    const here = await idsOf(segment)
    if (here.some((id) => ids.has(id))) found.push(await readSegment(tx, segment, here))
  }
  const tail = mine.at(-1)
  if (tail && !found.some(({ segment }) => segment === tail) && isRoom(found, tail))
    found.push(await readSegment(tx, tail, await idsOf(tail)))
  return found
}

/** The state with these segments in the place of those. */
async function written(
  state: IndexState,
  gone: readonly Segment[],
  made: readonly (readonly [Noun, Segmenting])[],
  about: Pick<IndexState, 'journal' | 'walk'>,
  slices: Slices,
): Promise<boolean> {
  const { walk: _, ...rest } = state
  const segments = state.segments.filter((one) => !gone.includes(one))
  const rows: Parameters<typeof writeState>[2] & unknown[] = []
  let { next } = state
  const steps = function* () {
    for (const [noun, one] of made) {
      if (!one.ids.length) continue
      for (const row of rowsOfSegment(one, next)) yield void rows.push(row)
      segments.push(segmentOf(one, next++, noun))
      yield
    }
  }
  if (!(await slices(steps()))) return false
  return writeState(state, { ...rest, ...about, next, segments }, rows)
}

/** Reads as many records as fit into one segment. */
async function walkOn(
  state: IndexState,
  walk: NonNullable<IndexState['walk']>,
  size: number,
  names: Names,
  { slices }: Building,
) {
  const tx = await begin()
  const rows = await rowsAfter(tx, walk.noun, walk.after, size)
  const docs = await docsOf(tx, walk.noun, rows, names)
  const made = new Segmenting()
  const steps = function* () {
    for (const one of docs.all()) yield made.add(...one)
  }
  if (!(await slices(steps()))) return false
  const last = rows.at(-1)
  const done = walk.done + rows.length
  const next: IndexState['walk'] =
    last && rows.length === size
      ? { noun: walk.noun, after: last.id, done }
      : walk.noun === 'moments'
        ? { noun: 'people', after: '', done }
        : undefined
  return written(
    state,
    [],
    [[walk.noun, made]],
    { journal: state.journal, ...(next ? { walk: next } : {}) },
    slices,
  )
}

/** Takes in what was changed: out of the segments where it stood, and as it is now into one that has room. */
async function takeIn(tx: Read, state: IndexState, changes: Changes, size: number, { slices }: Building) {
  const parts: { noun: Noun; ids: Set<string>; docs: Docs; old: Old[] }[] = []
  for (const noun of ['moments', 'people'] as const) {
    const ids = changes.ids[noun]
    if (!ids.size) continue
    const docs = await docsOf(tx, noun, await rowsNamed(tx, noun, [...ids]), noNames())
    const old = await concerned(tx, state, noun, ids, (held, tail) => {
      const stay = held.map((one) => one.ids.filter((id) => !ids.has(id)).length)
      return tail.count < size && docs.count > stay.reduce((room, many) => room + size - many, 0)
    })
    parts.push({ noun, ids, docs, old })
  }
  const made: [Noun, Segmenting][] = []
  const steps = function* () {
    for (const { noun, ids, docs, old } of parts) {
      const mine = old.map(() => new Segmenting())
      for (const [at, one] of old.entries()) yield* mine[at]?.take(one.ids, one.facts, one.shards, ids) ?? []
      for (const doc of docs.all()) {
        let room = mine.find((one) => one.ids.length < size)
        if (!room) mine.push((room = new Segmenting()))
        yield room.add(...doc)
      }
      for (const one of mine) made.push([noun, one])
    }
  }
  if (!(await slices(steps()))) return false
  const gone = parts.flatMap(({ old }) => old.map(({ segment }) => segment))
  return written(state, gone, made, { journal: changes.journal }, slices)
}

const many = 2_000
// Others may write at the same time; after so many turns lost to them something else is wrong.
const turns = 20

/**
 * Brings the index to where the records are, some thousand at a time, each time in one transaction: whoever dies midway
 * has lost one of them. What is in it is found already. False where it did not come to the end: nobody waits for it any
 * more, or the storage takes nothing now.
 */
export async function bringUp(building: Building): Promise<boolean> {
  const { onProgress, size = many } = building
  let lost = 0
  // Read once for a building: whoever is changed since stands in the journal, and is taken in after it.
  let read = { build: '', names: noNames() }
  while (lost < turns) {
    const tx = await begin()
    const state = await readState(tx)
    const [said, known] = await Promise.all(
      (['moments', 'people'] as const).map((noun) => tx.objectStore('tallies').get(noun)),
    )
    const total = (said?.count ?? 0) + (known?.count ?? 0)
    let went: boolean
    if (!state || !(await reaches(tx, state)))
      went = await writeState(state, freshState(await lastChange(tx)))
    else if (state.walk) {
      onProgress({ done: Math.min(state.walk.done, Math.max(0, total - 1)), total })
      if (read.build !== state.build) read = { build: state.build, names: noNames() }
      went = await walkOn(state, state.walk, size, read.names, building)
    } else {
      const changes = await changesSince(tx, state)
      if (!changes) {
        onProgress({ done: total, total })
        return true
      }
      went = await takeIn(tx, state, changes, size, building)
    }
    if (went) lost = 0
    else if (!(await building.slices([][Symbol.iterator]()))) return false
    else lost += 1
  }
  return false
}
