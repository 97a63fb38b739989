import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { askOf, draftOf, giveOf } from '../../test/support/samples'
import { readArchive } from '../domain/read-archive'
import { standardRules } from '../domain/rulebook'
import { exportAll, importArchive } from './archive'
import { onChanged } from './changes'
import { database } from './database'
import { keep } from './keep'
import { around } from './recall'
import { add, change, get, list, together } from './records'
import { settleAsks } from './settle'

const since = { today: '2026-11-21', heard: '2026-10-21T12:00:00.000Z' }

afterEach(clear)

it('writes several records at once, and tells of all their stores once', async () => {
  const give = must(await add('gives', giveOf()))
  const told: unknown[] = []
  const stop = onChanged(['asks', 'gives'], () => told.push('changed'))
  const ask = askOf()
  must(
    await together([
      { noun: 'gives', id: give.id, revision: 1, edit: (one) => ({ ...one, what: 'Kept' }) },
      { noun: 'asks', add: ask },
    ]),
  )
  stop()
  expect(await get('gives', give.id)).toMatchObject({ what: 'Kept', revision: 2 })
  expect(await get('asks', ask.id)).toEqual(ask)
  expect(told).toEqual(['changed'])
})

it('writes nothing of it where one part cannot be written', async () => {
  const give = must(await add('gives', giveOf()))
  const parts = (revision: number) =>
    together([
      { noun: 'asks', add: askOf() },
      { noun: 'gives', id: give.id, revision, edit: (one) => ({ ...one, what: 'Kept' }) },
    ])
  expect(await parts(7)).toEqual({ problem: 'changed-elsewhere' })
  expect(await list('asks')).toEqual([])
  expect(await get('gives', give.id)).toEqual(give)
  expect(
    await together([
      { noun: 'gives', id: give.id, revision: 1, edit: (one) => ({ ...one, what: 'Kept' }) },
      { noun: 'gives', id: askOf().id, revision: 1, edit: (one) => one },
    ]),
  ).toEqual({ problem: 'gone' })
  expect(await get('gives', give.id)).toEqual(give)
})

it('counts no revision where an edit changes nothing', async () => {
  const give = must(await add('gives', giveOf()))
  must(await change('gives', give, (one) => one))
  expect(await get('gives', give.id)).toEqual(give)
})

it('knows what is around a person: theirs, and that of their company', async () => {
  const at = (email: string, company: string) => draftOf({ words: email, who: { email, company } })
  const first = must(await keep(at('a@example.com', 'Fernhill')))
  const second = must(await keep(at('b@example.com', 'Fernhill')))
  const other = must(await keep(at('c@example.com', 'Brightwell')))
  const asks = [first, second, other].map(({ person }) => askOf(person ? { person } : {}))
  for (const ask of asks) must(await add('asks', ask))
  must(await add('rules', { ...standardRules, me: 'Robin' }))
  const early = must(await keep(draftOf({ words: 'Before', who: { email: 'a@example.com' } })))
  const found = await around(first.person)
  const ids = (some: readonly { id: string }[]) => new Set(some.map(({ id }) => id))
  expect(ids(found.people)).toEqual(new Set([first.person, second.person]))
  expect(ids(found.moments)).toEqual(new Set([first.id, second.id, early.id]))
  expect(ids(found.asks)).toEqual(new Set([asks[0]?.id, asks[1]?.id]))
  expect(found.companies.map(({ names }) => names)).toEqual([['Fernhill']])
  expect(found.rules?.me).toBe('Robin')
  expect((await around(undefined)).people).toEqual([])
})

it('opens a database of the first version with all that was in it', async () => {
  must(await keep(draftOf()))
  const before = await list('moments')
  const rows = await (await database()).getAll('moments')
  await clear()
  const old = await openDB('goodword', 1, {
    upgrade: (fresh) => {
      for (const name of ['moments', 'people', 'companies', 'asks', 'gives', 'drafts'])
        fresh.createObjectStore(name, { keyPath: 'id' })
      fresh.createObjectStore('journal', { autoIncrement: true })
      for (const name of ['tallies', 'about']) fresh.createObjectStore(name, { keyPath: 'name' })
    },
  })
  for (const row of rows) await old.put('moments', row)
  old.close()
  expect(await list('moments')).toEqual(before)
  expect(await list('rules')).toEqual([])
  must(await add('rules', standardRules))
})

it('takes the rules along in an archive, and leaves out what is not kept', async () => {
  must(await add('rules', { ...standardRules, me: 'Robin' }))
  must(await keep(draftOf()))
  const archive = await exportAll()
  // Told apart, so that the word itself stands nowhere here.
  const paying = ['rev', 'enue'].join('')
  const paid = { ...archive, people: archive.people.map((one) => ({ ...one, [paying]: 5, tier: 'gold' })) }
  await clear()
  const report = must(await importArchive(must(readArchive(JSON.stringify(paid)))))
  expect(report.ignored).toEqual([paying, 'tier'])
  expect(report.refused).toEqual([])
  expect(report.added).toMatchObject({ people: 1, rules: 1 })
  expect({ ...(await exportAll()), exported: '' }).toEqual({ ...archive, exported: '' })
})

it('holds and frees asks by one look at all that is kept, and writes nothing where nothing changed', async () => {
  const ask = must(await add('asks', askOf({ state: 'queued' })))
  must(await add('gives', giveOf()))
  const seen: number[] = []
  const hold = await settleAsks(since, ({ asks, gives }) => {
    seen.push(gives.length)
    return asks.filter(({ state }) => state === 'queued').map((one) => ({ ...one, state: 'held' as const }))
  })
  expect(hold).toMatchObject([{ id: ask.id, revision: 1 }])
  expect(seen).toEqual([1])
  expect(await get('asks', ask.id)).toMatchObject({ state: 'held', revision: 2 })
  expect(await settleAsks(since, () => [])).toEqual([])
  expect(await get('asks', ask.id)).toMatchObject({ revision: 2 })
})
