import type { RecordOf } from '../domain/archive'
import type { Draft } from '../domain/draft'
import type { Kept } from '../domain/part'
import { problem } from '../domain/problem'
import type { Damaged } from '../domain/recovery'
import { some } from '../domain/some'
import { type Found, sizeOf } from './copied'
import { kept } from './database'
import type { Going } from './going'
import { rowOf } from './rows'
import { write } from './write'

/** For each record the better one: what is sound here, unless the copy is newer; the copy's where there is none. */
export function merged(here: Found, copied: Found, gone: ReadonlySet<string>): Found {
  const merge = <N extends Kept>(noun: N): Map<string, RecordOf<N>> => {
    const all = new Map<string, RecordOf<N>>(here[noun])
    for (const [id, record] of copied[noun]) {
      const mine = all.get(id)
      if (mine ? record.revision > mine.revision : !gone.has(id)) all.set(id, record as RecordOf<N>)
    }
    return all
  }
  return {
    companies: merge('companies'),
    people: merge('people'),
    moments: merge('moments'),
    asks: merge('asks'),
    gives: merge('gives'),
    rules: merge('rules'),
  }
}

/** Writes exactly these records, in one transaction; what is damaged and nowhere else goes. Error: import-stopped. */
export const writeAll = (
  found: Found,
  drafts: readonly Draft[],
  lost: readonly Damaged[],
  { onStep, stop }: Going,
) =>
  write(
    [...kept, 'drafts', 'index'],
    async ({ tx, put, remove, note }) => {
      const all = sizeOf(found)
      let written = 0
      // More was written than the journal says.
      await tx.objectStore('index').clear()
      for (const { noun, id } of lost) remove(noun, id)
      for (const noun of kept) {
        for (const records of some([...found[noun].values()])) {
          for (const record of records) put(noun, rowOf(noun, record as never) as never)
          // The storage keeps up, and a person can press Stop.
          await tx.objectStore(noun).getKey(records[0]?.id ?? '')
          if (stop?.aborted) return problem('import-stopped')
          onStep?.((written += records.length) / all)
        }
        const last = [...found[noun].keys()].toSorted().at(-1)
        await tx
          .objectStore('tallies')
          .put({ name: noun, count: found[noun].size, ...(last ? { last } : {}) })
        if (last) note('restore', noun, last)
      }
      for (const draft of drafts) put('drafts', draft)
      return true as const
    },
    [],
    true,
  )
