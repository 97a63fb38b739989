import type { RecordOf } from '../domain/archive'
import { type Problem } from '../domain/problem'
import type { Old } from '../domain/retention'
import { recordOf, rowOf } from './rows'
import { write } from './write'

/** One that was deleted, so that it can be put back. */
export type Tidied = Pick<Old, 'noun' | 'record'>

const stores = ['moments', 'asks', 'drafts'] as const

/** Deletes these in one transaction; what was changed since it was looked at stays. Answers what went. */
export const tidy = (old: readonly Tidied[]): Promise<Tidied[] | Problem> =>
  write(stores, async ({ tx, remove, note, tally }) => {
    const gone: Tidied[] = []
    for (const { noun, record } of old) {
      const row = await tx.objectStore(noun).get(record.id)
      if (!row) continue
      const before = noun === 'drafts' ? row : recordOf(noun, row as never)
      if (
        noun !== 'drafts' &&
        (before as RecordOf<'asks'>).revision !== (record as RecordOf<'asks'>).revision
      )
        continue
      remove(noun, record.id)
      if (noun !== 'drafts') {
        tally(noun, -1)
        note('forget', noun, record.id)
      }
      gone.push({ noun, record: before } as Tidied)
    }
    return gone
  })

/** Puts back exactly what was deleted; what is there again meanwhile stays. */
export const putBack = (gone: readonly Tidied[]): Promise<true | Problem> =>
  write(stores, async ({ tx, put, note, tally }) => {
    for (const { noun, record } of gone) {
      const store = tx.objectStore(noun)
      if ((await store.getKey(record.id)) !== undefined) continue
      if (noun === 'moments') {
        // Somebody kept the same words again.
        const { fingerprint } = record as RecordOf<'moments'>
        if ((await tx.objectStore('moments').index('fingerprint').getKey(fingerprint)) !== undefined) continue
      }
      put(noun, (noun === 'drafts' ? record : rowOf(noun, record as never)) as never)
      if (noun === 'drafts') continue
      tally(noun, 1)
      note('restore', noun, record.id)
    }
    return true as const
  })
