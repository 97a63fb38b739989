import { type Archive, none, type Noun, nouns } from '../domain/archive'
import type { Records } from '../domain/choice'
import { type Links, reconcileIds } from '../domain/import-links'
import { problem, type Problem } from '../domain/problem'
import { type Incoming, makeArchive, type Refused } from '../domain/read-archive'
import { some } from '../domain/some'
import { batches } from './batches'
import { database, type Write } from './database'
import { withoutErased } from './erased'
import type { Read } from './gather'
import { askEach, linksFor, type Pages, sizeIn } from './links'
import { recordOf, type Rows, rowOf } from './rows'
import { now, type Pen, write } from './write'

/** What an import did, by noun. Merged: the incoming record was newer, or was one we knew under another id. */
export interface ImportReport {
  added: Record<Noun, number>
  merged: Record<Noun, number>
  unchanged: Record<Noun, number>
  refused: Refused[]
  /** Fields that were left out of the records, since we do not keep them. */
  ignored: string[]
}

const order = Object.keys(nouns) as Noun[]

async function* recordsFrom(tx: Read): AsyncGenerator<readonly [noun: Noun, records: readonly unknown[]]> {
  for (const noun of order)
    for await (const rows of batches(tx, noun))
      yield [noun, noun === 'drafts' ? rows : rows.map((row) => recordOf(noun, row as Rows[typeof noun]))]
}

/**
 * Everything that is kept, some records at a time, read in one transaction: each noun at least once, be it with none.
 * Whoever takes them must not wait for anything else meanwhile, or the transaction ends.
 */
export async function* inBatches(): ReturnType<typeof recordsFrom> {
  yield* recordsFrom((await database()).transaction(order) as unknown as Read)
}

/** All records of all stores, within a transaction. */
export async function readAll(tx: Read): Promise<Records> {
  const all = Object.fromEntries(order.map((noun) => [noun, [] as unknown[]])) as Record<Noun, unknown[]>
  for await (const [noun, records] of recordsFrom(tx)) all[noun].push(...records)
  return all as Records
}

/** Everything that is kept, as one archive. */
export const exportAll = async (): Promise<Archive> =>
  makeArchive(await readAll((await database()).transaction(order) as unknown as Read), now())

/** What the store knows under other ids: the same moment by fingerprint, the same person by address or profile. */
async function linksIn(tx: Write, read: Incoming, stop?: AbortSignal): Promise<Links> {
  const pages: Pages = async function* <N extends keyof Rows>(noun: N) {
    for await (const rows of batches(tx, noun)) {
      if (stop?.aborted) return
      yield rows as Rows[N][]
    }
  }
  const each = askEach((ask) => ask(tx))
  return linksFor(read, each, pages, await sizeIn(tx))
}

/** A record that an import wrote: as the row was before, if there was one, and the revision that it has now. */
export interface Wrote {
  noun: Noun
  id: string
  was?: object
  revision: number
}

/** What else belongs into the transaction of an import. */
export interface Beside {
  /** Told of what was written, some at a time. */
  wrote: (pen: Pen, some: readonly Wrote[]) => void
  end: (pen: Pen) => Promise<void>
}

/**
 * Takes an archive in, in one transaction: all of its good records, or none.
 * Whoever was erased stays out, and is told of as refused.
 * @param anyway also into a database that nobody knows: what is brought in is what was lost
 * @param onStep how far it is, from 0 to 1
 * @param stop then nothing of it is brought in: error import-stopped
 */
export async function importArchive(
  whole: Incoming,
  anyway = false,
  beside?: Beside,
  onStep: (done: number) => void = () => undefined,
  stop?: AbortSignal,
): Promise<ImportReport | Problem> {
  const read = await withoutErased(whole, { stop })
  const take = async (pen: Pen): Promise<ImportReport | Problem> => {
    const { tx, note, tally } = pen
    const report: ImportReport = {
      added: none(),
      merged: none(),
      unchanged: none(),
      refused: read.refused,
      ignored: read.ignored,
    }
    const linked = await reconcileIds(read, await linksIn(tx, read, stop))
    const all = order.reduce((sum, noun) => sum + linked[noun].length, 0)
    let brought = 0
    for (const noun of order) {
      let last: string | undefined
      for (const records of some<Revised>(linked[noun])) {
        // Before the first of them is put, and after each look at the storage: the transaction ends without a trace.
        if (stop?.aborted) return problem('import-stopped')
        const wrote: Wrote[] = []
        const rows = await Promise.all(records.map(({ id }) => tx.objectStore(noun).get(id)))
        const there = new Map<string, Revised | undefined>(records.map(({ id }, at) => [id, rows[at]]))
        for (const record of records) {
          const done = putOne(pen, noun, record, there, wrote)
          report[done][noun] += 1
          if (done === 'added') last = record.id
          if (done !== 'unchanged') note('import', noun, record.id)
        }
        if (wrote.length) beside?.wrote(pen, wrote)
        onStep((brought += records.length) / all)
      }
      if (last && noun !== 'drafts') tally(noun, report.added[noun], last)
    }
    await beside?.end(pen)
    return stop?.aborted ? problem('import-stopped') : report
  }
  return write(order, take, [], anyway)
}

interface Revised {
  id: string
  revision?: number
}

/** @param there what stands in the store by now, by id; a file may hold one record twice */
function putOne(
  { put }: Pen,
  noun: Noun,
  record: Revised,
  there: Map<string, Revised | undefined>,
  wrote: Wrote[],
): 'added' | 'merged' | 'unchanged' {
  const before = there.get(record.id)
  // The newer revision wins; at the same number ours stays, so that importing twice changes nothing.
  if (before && (record.revision ?? 1) <= (before.revision ?? 1)) return 'unchanged'
  const row = (noun === 'drafts' ? record : rowOf(noun, record as never)) as Revised
  put(noun, row as never)
  there.set(record.id, row)
  wrote.push({ noun, id: record.id, ...(before ? { was: before } : {}), revision: record.revision ?? 1 })
  return before ? 'merged' : 'added'
}
