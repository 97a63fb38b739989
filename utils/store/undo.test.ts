import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { askOf, draftOf, giveOf } from '../../test/support/samples'
import { isProblem } from '../domain/problem'
import { exportAll } from './archive'
import { type Changed, onChanged } from './changes'
import { describe as describeStore } from './database'
import { keep } from './keep'
import { add, change, forget, get, list, takeBack, these, together } from './records'

const everything = async () => ({ ...(await exportAll()), exported: '' })

afterEach(clear)

it('takes back exactly what was done together: made, changed and removed', async () => {
  const kept = must(await keep(draftOf()))
  const [give, gone] = [must(await add('gives', giveOf())), must(await add('asks', askOf()))]
  const [before, counted] = [await everything(), await describeStore()]
  const changes = must(
    await together([
      { noun: 'gives', id: give.id, revision: 1, edit: (one) => ({ ...one, what: 'Kept' }) },
      { noun: 'gives', id: give.id, revision: 2, edit: (one) => ({ ...one, what: 'Kept again' }) },
      { noun: 'asks', id: gone.id, revision: 1, forget: true },
      { noun: 'asks', add: askOf() },
      { noun: 'moments', id: kept.id, revision: 1, forget: true },
    ]),
  )
  expect(await get('gives', give.id)).toMatchObject({ what: 'Kept again', revision: 3 })
  expect(await list('moments')).toEqual([])
  expect((await describeStore()).count).toBe(0)
  expect(await takeBack(changes)).toBe(true)
  expect(await everything()).toEqual(before)
  expect((await describeStore()).count).toBe(counted.count)
})

it('takes nothing back where one of the records has changed since', async () => {
  const give = must(await add('gives', giveOf()))
  const ask = askOf()
  const changes = must(
    await together([
      { noun: 'asks', add: ask },
      { noun: 'gives', id: give.id, revision: 1, edit: (one) => ({ ...one, what: 'Kept' }) },
    ]),
  )
  must(await change('gives', { id: give.id, revision: 2 }, (one) => ({ ...one, what: 'By somebody else' })))
  expect(await takeBack(changes)).toEqual({ problem: 'changed-elsewhere' })
  expect(await get('asks', ask.id)).toEqual(ask)
  expect(await get('gives', give.id)).toMatchObject({ what: 'By somebody else' })
})

it('removes a record only as it was looked at', async () => {
  const give = must(await add('gives', giveOf()))
  const removed = (revision: number) => together([{ noun: 'gives', id: give.id, revision, forget: true }])
  expect(await removed(2)).toEqual({ problem: 'changed-elsewhere' })
  expect(isProblem(await removed(1))).toBe(false)
  expect(await removed(1)).toEqual({ problem: 'gone' })
})

it('tells which records were written, and only that they all may have where it were too many', async () => {
  const told: Changed[] = []
  const stop = onChanged(['moments', 'gives', 'asks'], (changed) => told.push(changed))
  const receipt = must(await keep(draftOf()))
  const give = giveOf()
  must(await together([{ noun: 'gives', add: give }]))
  must(await forget('gives', give.id))
  must(await together(Array.from({ length: 501 }, () => ({ noun: 'asks' as const, add: askOf() }))))
  stop()
  expect(told.map(({ moments, gives, asks }) => moments ?? gives ?? asks)).toEqual([
    [receipt.id],
    [give.id],
    [give.id],
    null,
  ])
})

it('lists more than a batch, newest first, and reads some of them again', async () => {
  const asks = Array.from({ length: 1_001 }, () => askOf())
  must(await together(asks.map((ask) => ({ noun: 'asks' as const, add: ask }))))
  const all = await list('asks')
  expect(all.map(({ id }) => id)).toEqual(asks.map(({ id }) => id).toReversed())
  const [first, last] = [asks[0]!, asks.at(-1)!]
  expect(await these('asks', [last.id, askOf().id, first.id])).toEqual([last, first])
})
