import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { asRead, rows } from '../../test/support/imported'
import { must } from '../../test/support/must'
import { momentOf, personOf } from '../../test/support/samples'
import { exportAll } from './archive'
import { close, database } from './database'
import { bringIn, pastImports, undoImport } from './imports'
import { add } from './records'
import { frozen } from './freeze'

afterEach(clear)

const many = 700
const archive = () => {
  const people = Array.from({ length: many }, (_, n) => personOf({ names: [`Reader ${n}`] }))
  const moments = people.map(({ id }, n) => momentOf({ person: id, words: `They stayed on the line ${n}.` }))
  return asRead({ people, moments })
}
/** Every store of the database, journal and tallies too. */
async function everything(): Promise<string> {
  const open = await database()
  const names = [...open.objectStoreNames]
  return JSON.stringify(await Promise.all(names.map(async (name) => [name, await open.getAll(name)])))
}

it('leaves every byte as it was when it is stopped, wherever that happens, and goes in when tried again', async () => {
  must(await add('people', personOf({ names: ['Ida'] })))
  const before = await everything()
  const read = archive()
  for (const at of [0, 0.3, 0.9, 1]) {
    const stop = new AbortController()
    let [steps, late] = [0, 0]
    const onStep = (done: number) => {
      steps += 1
      if (stop.signal.aborted) late += 1
      if (done >= at) stop.abort()
    }
    if (at === 0) stop.abort()
    expect(await bringIn(read, 'a.jsonl', onStep, stop.signal)).toEqual({ problem: 'import-stopped' })
    expect(await everything(), `${at}`).toBe(before)
    // It stops there and then, and not at the end of all the work.
    expect([late, steps > 0]).toEqual([0, at > 0])
  }
  expect(await frozen()).toBeUndefined()
  expect(must(await bringIn(read, 'a.jsonl')).report.added).toMatchObject({ people: many, moments: many })
})

it('takes back what was written in many parts, to the last byte, and leaves no part behind', async () => {
  const read = archive()
  const { notes, ...ida } = read.people[0]!
  must(await add('people', { ...ida, notes: `${notes} ours` }))
  const before = await rows()
  const changed = { ...read, people: read.people.map((one, n) => (n ? one : { ...one, revision: 9 })) }
  const { past } = must(await bringIn(changed, 'a.jsonl'))
  expect(past).toMatchObject({ added: 2 * many - 1, merged: 1 })
  const parts = async () =>
    (await (await database()).getAll('about')).filter(({ name }) => name.startsWith('import:'))
  expect((await parts()).length).toBeGreaterThan(5)
  await close()
  expect(must(await undoImport(past!.id))).toEqual({ removed: 2 * many - 1, restored: 1, stayed: [] })
  expect([await rows(), await parts(), await pastImports()]).toEqual([before, [], []])
  expect((await exportAll()).moments).toEqual([])
})

it('takes back an import that a former version kept in one row', async () => {
  const { past } = must(await bringIn(archive(), 'a.jsonl'))
  const open = await database()
  const parts = (await open.getAll('about')).filter(({ name }) => name.startsWith('import:'))
  const all = parts.flatMap(({ value }) => JSON.parse(value) as object[])
  for (const { name } of parts) await open.delete('about', name)
  await open.put('about', { name: `import:${past!.id}`, value: JSON.stringify(all) })
  expect(must(await undoImport(past!.id))).toMatchObject({ removed: 2 * many, stayed: [] })
})
