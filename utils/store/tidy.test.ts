import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { askOf, draftOf, momentOf } from '../../test/support/samples'
import { exportAll } from './archive'
import { database } from './database'
import { saveDraft } from './drafts'
import { add, change } from './records'
import { putBack, tidy } from './tidy'

afterEach(clear)

const all = async () => ({ ...(await exportAll()), exported: '' })
const counts = async () =>
  Object.fromEntries((await (await database()).getAll('tallies')).map(({ name, count }) => [name, count]))

it('deletes and puts back exactly, but never what was changed meanwhile', async () => {
  const [moment, ask, draft, busy] = [
    momentOf(),
    askOf({ state: 'declined' }),
    draftOf(),
    momentOf({ words: 'Busy' }),
  ]
  must(await add('moments', moment))
  must(await add('moments', busy))
  must(await add('asks', ask))
  must(await saveDraft(draft))
  must(await change('moments', busy, (one) => ({ ...one, notes: 'Still needed' })))
  const before = await all()
  const gone = must(
    await tidy([
      { noun: 'moments', record: moment },
      { noun: 'moments', record: busy },
      { noun: 'asks', record: ask },
      { noun: 'drafts', record: draft },
    ]),
  )
  expect(gone.map(({ record }) => record.id)).toEqual([moment.id, ask.id, draft.id])
  expect(await all()).toMatchObject({ moments: [{ words: 'Busy' }], asks: [], drafts: [] })
  expect(await counts()).toMatchObject({ moments: 1, asks: 0 })
  must(await putBack(gone))
  must(await putBack(gone))
  expect(await all()).toEqual(before)
  expect(await counts()).toMatchObject({ moments: 2, asks: 1 })
})
