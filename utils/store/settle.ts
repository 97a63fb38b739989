import type { RecordOf } from '../domain/archive'
import type { Problem } from '../domain/problem'
import { seen } from './gather'
import { readOpenWork, type Since } from './open-work'
import type { Around } from './recall'
import { rowOf } from './rows'
import { write } from './write'

/**
 * Writes the asks that stand otherwise now, by all that is open, read in one transaction: two halves of two states
 * would free what is held. Answers those that changed, as they were before.
 * @param settled the asks that stand otherwise, out of these records
 */
export function settleAsks(
  since: Since,
  settled: (found: Around) => RecordOf<'asks'>[],
): Promise<RecordOf<'asks'>[] | Problem> {
  return write(
    ['asks'],
    async ({ tx, put, note }) => {
      const found = await readOpenWork(tx, since)
      const changed = settled(found)
      for (const ask of changed) {
        put('asks', rowOf('asks', { ...ask, revision: ask.revision + 1 }))
        note('change', 'asks', ask.id)
      }
      return changed
    },
    seen,
  )
}
