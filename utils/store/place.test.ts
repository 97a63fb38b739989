// A library that cannot stay where it is moves: nothing of it is lost, and it is found there by every page after that.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { must } from '../../test/support/must'
import { elsewhere, outsideOf } from '../../test/support/outside'
import { draftOf } from '../../test/support/samples'
import { catchUp } from './catch-up'
import { close, database, describe } from './database'
import { drafts, saveDraft } from './drafts'
import { standing } from './findings'
import { keep } from './keep'
import { outside } from './outside'
import { list } from './records'
import { restoreFromCopy } from './recover'

let there = elsewhere()
let place: unknown
let made = new Map<string, IDBFactory>()
const buckets = {
  open: async (name: string) => {
    const indexedDB = made.get(name) ?? new IDBFactory()
    made.set(name, indexedDB)
    return { indexedDB }
  },
  delete: async (name: string) => void made.delete(name),
}

beforeEach(() => {
  there = elsewhere()
  place = undefined
  made = new Map()
  Object.assign(outside, outsideOf(there), {
    place: { read: async () => place, write: async (name: string) => void (place = name) },
  })
  vi.stubGlobal('navigator', { storageBuckets: buckets })
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await close()
  place = undefined
  delete outside.place
  await deleteDB('goodword')
})

const words = async () => (await list('moments')).map((one) => one.words).toSorted()

async function fill(...all: string[]): Promise<void> {
  for (const one of all) must(await keep(draftOf({ words: one })))
  await catchUp()
  await expect.poll(async () => there.sentinel?.writes).toBe((await describe()).writes)
}

it('moves where nothing can be opened or thrown away, and is found there at the next start', async () => {
  await fill('One', 'Two')
  await close()
  const broken = () => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError')
  }
  vi.spyOn(indexedDB, 'open').mockImplementation(broken)
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(broken)
  expect(await standing()).toBe('shut')
  expect(must(await restoreFromCopy())).toMatchObject({ restored: 3, missing: 0 })
  expect(place).toBe('goodword-2')
  await close()
  expect(await standing()).toBe('fine')
  expect(await words()).toEqual(['One', 'Two'])
  must(await keep(draftOf({ words: 'Three' })))
  expect(await words()).toEqual(['One', 'Three', 'Two'])
})

it('moves with what it still has where the end of its log was torn off, and leaves nothing behind', async () => {
  await fill('One', 'Two')
  const waiting = draftOf({ words: 'Not kept yet' })
  must(await saveDraft(waiting))
  await fill('Three')
  // As it was two writes ago: the last words are gone, and so is their count.
  const open = await database()
  const [last] = (await list('moments')).filter((one) => one.words === 'Three')
  await open.delete('moments', last!.id)
  await open.put('about', { name: 'writes', value: '1' })
  await close()
  expect(await standing()).toBe('lost')
  must(await restoreFromCopy())
  expect(place).toBe('goodword-2')
  expect(await standing()).toBe('fine')
  expect(await words()).toEqual(['One', 'Three', 'Two'])
  expect(await drafts()).toEqual([waiting])
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([])
})

it('takes another name where the browser has no buckets, and leaves the damaged one alone', async () => {
  vi.stubGlobal('navigator', {})
  await fill('One', 'Two')
  await close()
  const broken = (does: 'open' | 'deleteDatabase') => {
    const real = indexedDB[does].bind(indexedDB)
    vi.spyOn(indexedDB, does).mockImplementation((name: string, version?: number) => {
      if (name === 'goodword') throw new DOMException('', 'UnknownError')
      return real(name, version)
    })
  }
  broken('open')
  broken('deleteDatabase')
  expect(await standing()).toBe('shut')
  expect(must(await restoreFromCopy())).toMatchObject({ restored: 3, missing: 0 })
  expect(place).toBe('goodword:2')
  await close()
  expect(await standing()).toBe('fine')
  expect(await words()).toEqual(['One', 'Two'])
  vi.restoreAllMocks()
  await close()
  await deleteDB('goodword:2')
})

it('is made anew where it opens and does not say what it is; drafts that it still has stay', async () => {
  await fill('One', 'Two')
  const waiting = draftOf({ words: 'Not kept yet' })
  must(await saveDraft(waiting))
  await close()
  const real = Reflect.get(IDBDatabase.prototype, 'transaction') as IDBDatabase['transaction']
  const torn = vi.spyOn(IDBDatabase.prototype, 'transaction')
  torn.mockImplementation(function (this: IDBDatabase, ...all) {
    if ([all[0]].flat().includes('about')) throw new DOMException('', 'UnknownError')
    return real.apply(this, all)
  })
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce((name) => {
    torn.mockRestore()
    return indexedDB.deleteDatabase(name)
  })
  expect(await standing()).toBe('shut')
  expect(must(await restoreFromCopy())).toMatchObject({ restored: 3, missing: 0 })
  expect(place).toBeUndefined()
  expect(await words()).toEqual(['One', 'Two'])
  expect(await drafts()).toEqual([waiting])
})

it('stays where nothing remembers another place', async () => {
  delete outside.place
  await fill('One', 'Two')
  const open = await database()
  await open.put('about', { name: 'writes', value: '1' })
  await close()
  must(await restoreFromCopy())
  expect(await words()).toEqual(['One', 'Two'])
})
