import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { closeContexts, type Context, contextOf } from '../../test/support/contexts'
import { must } from '../../test/support/must'
import { elsewhere, outsideOf } from '../../test/support/outside'
import { draftOf } from '../../test/support/samples'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let there = elsewhere()
const context = (): Promise<Context> => contextOf(outsideOf(there))

beforeEach(() => {
  there = elsewhere()
})
closeContexts()

describe('an upgrade', () => {
  /** A page of an older version, which does not step aside. */
  const openOld = () =>
    new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('goodword', 1)
      request.onupgradeneeded = () => {
        for (const name of ['moments', 'people', 'companies', 'asks', 'gives', 'drafts'])
          request.result.createObjectStore(name, { keyPath: 'id' })
      }
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error ?? new Error('no'))
    })

  it('that waits for another page says so, and goes on by itself', async () => {
    const old = await openOld()
    const one = await context()
    const opened = vi.fn()
    one.onConnected(opened)
    try {
      expect(await one.saveDraft(draftOf())).toEqual({ problem: 'storage-blocked' })
      expect(await one.saveDraft(draftOf())).toEqual({ problem: 'storage-blocked' })
      expect(await one.standing()).toEqual({ problem: 'storage-blocked' })
      expect(await one.frozen()).toBeUndefined()
      expect(opened).not.toHaveBeenCalled()
    } finally {
      old.close()
    }
    await expect.poll(() => opened.mock.calls.length).toBe(1)
    expect((await one.database()).version).toBe(5)
  })

  it('closes our connection, which comes back on the next call', async () => {
    const one = await context()
    must(await one.keep(draftOf()))
    await one.catchUp()
    const before = await one.database()
    const blocked = vi.fn()
    await deleteDB('goodword', { blocked })
    expect(blocked).not.toHaveBeenCalled()
    expect(await one.database()).not.toBe(before)
  })
})
