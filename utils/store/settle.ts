import type { RecordOf } from '../domain/archive'
import type { Problem } from '../domain/problem'
import { rulebookId } from '../domain/rulebook'
import type { Write } from './database'
import type { Around } from './recall'
import { recordOf, recordsOf, rowOf } from './rows'
import { write } from './write'

const seen = ['people', 'companies', 'moments', 'gives', 'rules'] as const

async function readAll(tx: Pick<Write, 'objectStore'>): Promise<Around> {
  const [people, companies, moments, asks, gives, rules] = await Promise.all([
    tx.objectStore('people').getAll(),
    tx.objectStore('companies').getAll(),
    tx.objectStore('moments').getAll(),
    tx.objectStore('asks').getAll(),
    tx.objectStore('gives').getAll(),
    tx.objectStore('rules').get(rulebookId),
  ])
  return {
    people: recordsOf('people', people),
    companies: recordsOf('companies', companies),
    moments: recordsOf('moments', moments),
    asks: recordsOf('asks', asks),
    gives: recordsOf('gives', gives),
    rules: rules && recordOf('rules', rules),
  }
}

/**
 * Writes the asks that stand otherwise now, by all that is kept, read in one transaction: two halves of two states
 * would free what is held. Answers those that changed, as they were before.
 * @param settled the asks that stand otherwise, out of these records
 */
export function settleAsks(
  settled: (found: Around) => RecordOf<'asks'>[],
): Promise<RecordOf<'asks'>[] | Problem> {
  return write(
    ['asks'],
    async ({ tx, put, note }) => {
      const found = await readAll(tx)
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
