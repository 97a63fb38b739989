import type { Kept } from '../domain/part'
import { entryOf, keyOf, most, namedBy, putAll } from './copy-entries'
import { type Database, kept, type OutboxRow } from './database'
import { failed } from './freeze'
import type { Copy } from './outside'
import { recordOf, type Rows } from './rows'

/** What has to be copied, and under which key it stands in the outbox. */
export interface Work extends OutboxRow {
  key: number
}

/** Rows to be copied, and ids that are gone; @property last the id up to which all is said then */
interface Some<N extends Kept> {
  rows: Rows[N][]
  gone: string[]
  last: string
}

type Ids = readonly string[]

async function* these<N extends Kept>(open: Database, noun: N, ids: Ids): AsyncGenerator<Some<N>> {
  for (let at = 0; at < ids.length; at += most) {
    const some = ids.slice(at, at + most)
    const { store } = open.transaction(noun)
    const found = await Promise.all(some.map((id) => store.get(id) as Promise<Rows[N] | undefined>))
    const rows = found.flatMap((row) => (row ? [row] : []))
    yield { rows, gone: some.filter((_, place) => !found[place]), last: some.at(-1) ?? '' }
  }
}

async function* whole<N extends Kept>(open: Database, noun: N, after: string): AsyncGenerator<Some<N>> {
  for (let last: string | undefined = after; last !== undefined;) {
    const rows = (await open.getAll(noun, IDBKeyRange.lowerBound(last, true), most)) as Rows[N][]
    last = rows.at(-1)?.id
    if (last !== undefined) yield { rows, gone: [], last }
  }
}

/** What the copy holds of a store and the store does not. */
async function goneOf(open: Database, copy: Copy, noun: Kept): Promise<string[]> {
  const there = new Set(await open.getAllKeys(noun))
  const held = (await copy.keys()).map(namedBy)
  return held.flatMap((one) => (one?.noun === noun && !there.has(one.id) ? [one.id] : []))
}

// So many batches may have to be copied once more by whoever goes on.
const seldom = 5

/**
 * Copies what is named. How far it came is noted in the outbox now and then, since a browser puts a background to sleep
 * after half a minute: the next one goes on from there, and a library of any size gets a whole copy.
 */
export async function copyChanged(open: Database, copy: Copy, work: Work): Promise<void> {
  const { key, after } = work
  const changed = { ...work.changed }
  const note = async (noun: Kept, id: string) => {
    const { store, done } = open.transaction('outbox', 'readwrite', { durability: 'relaxed' })
    const sent = [
      store.delete(IDBKeyRange.upperBound(key)),
      store.put({ changed: { ...changed }, after: { noun, id } }, key),
    ]
    await Promise.all([...sent, done]).catch(failed)
  }
  for (const noun of kept) {
    const ids = changed[noun]
    if (ids === undefined) continue
    const from = after?.noun === noun ? after.id : ''
    const left = ids && ids.filter((id) => id > from)
    let many = 0
    for await (const { rows, gone, last } of left ? these(open, noun, left) : whole(open, noun, from)) {
      await putAll(
        copy,
        rows.map((row) => {
          const record = recordOf(noun, row)
          return [keyOf(noun, record.id), entryOf(record)]
        }),
      )
      if (gone.length) await copy.remove(gone.map((id) => keyOf(noun, id)))
      if (++many % seldom === 0) await note(noun, last)
    }
    if (!ids) {
      const gone = await goneOf(open, copy, noun)
      if (gone.length) await copy.remove(gone.map((id) => keyOf(noun, id)))
    }
    delete changed[noun]
  }
}
