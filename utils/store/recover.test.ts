import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { elsewhere, outsideOf } from '../../test/support/outside'
import { askOf, draftOf, giveOf } from '../../test/support/samples'
import { readArchive } from '../domain/read-archive'
import { exportAll } from './archive'
import { catchUp } from './catch-up'
import { keyOf } from './copy-entries'
import { database, describe as describeStore } from './database'
import { drafts, saveDraft } from './drafts'
import { standing } from './findings'
import { keep } from './keep'
import { outside } from './outside'
import { add, list } from './records'
import { copyAsArchive, restoreFromArchive, restoreFromCopy, salvage } from './recover'
import { inspect, isWhole } from './salvage'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let there = elsewhere()

beforeEach(() => {
  there = elsewhere()
  Object.assign(outside, outsideOf(there))
})
const lose = async () => {
  await clear()
}
afterEach(async () => {
  await catchUp()
  await lose()
})

const bare = async () => ({ ...(await exportAll()), exported: '', drafts: [] })

async function fill() {
  for (const words of ['One', 'Two', 'Three'])
    must(
      await keep(
        draftOf({ words, who: { name: 'Ida', email: 'ida@fernhill.example', company: 'Fernhill' } }),
      ),
    )
  must(await add('asks', askOf()))
  must(await add('gives', giveOf()))
  await catchUp()
  await expect.poll(async () => there.sentinel?.writes).toBe((await describeStore()).writes)
  return bare()
}

/** Damages a row in the database, as a flipped byte would that nobody notices. */
async function flip(words: string): Promise<string> {
  const open = await database()
  const row = (await open.getAll('moments')).find((one) => one.words === words)
  if (!row) throw new Error('no such words')
  await open.put('moments', { ...row, words: `${words}?` })
  return row.id
}

/** Makes some of the database unreadable: `getAll` fails whole, `get` for these. */
async function tear(ids: readonly string[]): Promise<void> {
  const { prototype } = IDBObjectStore
  const plain = {
    get: Reflect.get(prototype, 'get') as (key: unknown) => IDBRequest,
    getAll: Reflect.get(prototype, 'getAll') as (...args: unknown[]) => IDBRequest<unknown[]>,
  }
  prototype.getAll = function (...args) {
    if (this.name === 'moments') throw new DOMException('torn', 'UnknownError')
    return plain.getAll.apply(this, args)
  }
  prototype.get = function (key) {
    if (ids.includes(key as string)) throw new DOMException('torn', 'UnknownError')
    return plain.get.call(this, key)
  }
  restore = () => Object.assign(prototype, plain)
}
let restore = () => {}
afterEach(() => restore())

describe('restoring from the second copy', () => {
  it('brings back every record as it was, and takes writes again', async () => {
    const before = await fill()
    await lose()
    expect(await standing()).toBe('lost')
    const done = must(await restoreFromCopy())
    expect(done).toEqual({ found: 7, restored: 7, damaged: [], missing: 0 })
    expect(await bare()).toEqual(before)
    expect(await standing()).toBe('fine')
    must(await keep(draftOf({ words: 'Four' })))
  })

  it('leaves damaged entries out by name, and counts what is missing', async () => {
    await fill()
    const one = (await list('moments')).find(({ words }) => words === 'Two')
    const key = keyOf('moments', one?.id ?? '')
    const entry = there.entries.get(key)
    there.entries.set(key, { sum: entry?.sum ?? 0, record: entry?.record.replace('Two', 'Too') ?? '' })
    await lose()
    const done = must(await restoreFromCopy())
    expect(done).toMatchObject({ found: 7, restored: 6, missing: 1 })
    expect(done.damaged).toEqual([{ noun: 'moments', id: one?.id, name: 'Too' }])
    expect((await list('moments')).map(({ words }) => words).sort()).toEqual(['One', 'Three'])
  })

  it('answers that there is none where there is none', async () => {
    expect(await restoreFromCopy()).toEqual({ problem: 'copy-empty' })
    expect(await copyAsArchive()).toEqual({ problem: 'copy-empty' })
  })

  it('makes an archive of it that comes back in as it was, while nothing opens', async () => {
    const before = await fill()
    await lose()
    const text = JSON.stringify(must(await copyAsArchive()))
    there.entries.clear()
    must(await restoreFromArchive(must(readArchive(text))))
    expect(await bare()).toEqual(before)
    expect(await standing()).toBe('fine')
  })

  it('stays lost after an older file, as long as the copy holds more', async () => {
    must(await keep(draftOf({ words: 'Zero' })))
    const file = JSON.stringify(await exportAll())
    await fill()
    await lose()
    must(await restoreFromArchive(must(readArchive(file))))
    expect(await list('moments')).toHaveLength(1)
    expect(await standing()).toBe('lost')
    must(await restoreFromCopy())
    expect(await list('moments')).toHaveLength(4)
    expect(await standing()).toBe('fine')
  })
})

describe('salvage', () => {
  it('finds nothing wrong where nothing is, also in rows from before there were sums', async () => {
    await fill()
    const open = await database()
    for (const { sum: _, ...row } of await open.getAll('moments')) await open.put('moments', row)
    expect(await inspect()).toMatchObject({ damaged: [], torn: false })
    expect(await isWhole()).toBe(true)
  })

  it('takes a record whose sum is wrong from the copy', async () => {
    const before = await fill()
    const id = await flip('Two')
    expect((await inspect()).damaged).toEqual([{ noun: 'moments', id, name: 'Two?' }])
    expect(await isWhole()).toBe(false)
    expect(must(await salvage())).toMatchObject({ restored: 7, damaged: [], missing: 0 })
    expect(await bare()).toEqual(before)
  })

  it('lets a record go that is damaged here and there, and says so', async () => {
    await fill()
    const id = await flip('Two')
    there.entries.delete(keyOf('moments', id))
    expect(must(await salvage())).toMatchObject({ restored: 6, missing: 1, damaged: [{ id, name: 'Two?' }] })
    expect(await list('moments')).toHaveLength(2)
  })

  it('keeps what was deleted deleted, though the copy still has it', async () => {
    await fill()
    const [first] = await list('moments')
    const open = await database()
    await open.delete('moments', first?.id ?? '')
    await open.add('outbox', { changed: { moments: [first?.id ?? ''] } })
    must(await salvage())
    expect((await list('moments')).some(({ id }) => id === first?.id)).toBe(false)
  })

  it('reads record by record where all at once fails, and makes the database anew', async () => {
    const before = await fill()
    must(await saveDraft(draftOf({ words: 'Waiting' })))
    const two = before.moments.find(({ words }) => words === 'Two')
    // The newest record is here alone: the copy has not heard of it yet.
    there.before = () => {
      throw new Error('not now')
    }
    must(await keep(draftOf({ words: 'Four', who: {} })))
    await catchUp().catch(() => undefined)
    there.before = () => undefined
    await tear([two?.id ?? ''])
    await expect(list('moments')).rejects.toThrow()
    expect(await isWhole()).toBe(false)
    const was = there.sentinel?.database
    const done = await salvage()
    restore()
    expect(must(done)).toMatchObject({ restored: 8, damaged: [], missing: 0 })
    expect((await list('moments')).map(({ words }) => words).sort()).toEqual(['Four', 'One', 'Three', 'Two'])
    expect((await drafts()).map(({ words }) => words)).toEqual(['Waiting'])
    expect(there.sentinel?.database).not.toBe(was)
    expect(await standing()).toBe('fine')
  })
})
