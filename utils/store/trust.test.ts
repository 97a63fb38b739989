import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { closeContexts, type Context, contextOf } from '../../test/support/contexts'
import { must } from '../../test/support/must'
import { elsewhere, outsideOf } from '../../test/support/outside'
import { draftOf, numRuns } from '../../test/support/samples'
import type { Sentinel } from './outside'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let there = elsewhere()
const context = (): Promise<Context> => contextOf(outsideOf(there))

beforeEach(() => {
  there = elsewhere()
})
closeContexts()

const lose = async (from: Context) => {
  await expect.poll(() => there.sentinel?.writes).toBe((await from.describe()).writes)
  await from.catchUp()
  await from.close()
  await deleteDB('goodword')
}

describe('the sentinel', () => {
  it('raises no alarm, whatever is written, deleted and remembered late', async () => {
    const { isLoss } = await context()
    const step = fc.record({ by: fc.integer({ min: -200, max: 200 }), late: fc.nat({ max: 5 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const states: Sentinel[] = [{ database: 'a', writes: 0, count: 0, last: '' }]
        for (const { by, late } of steps) {
          const before = states.at(-1)!
          const here = { ...before, writes: before.writes + 1, count: Math.max(0, before.count + by) }
          states.push(here)
          // Any of the last writes may be the one that is remembered last.
          const remembered = states[Math.max(0, states.length - 1 - late)]!
          expect(isLoss(remembered, here)).toBe(false)
        }
      }),
      { numRuns },
    )
  })

  it('tells every earlier state and every other database', async () => {
    const { isLoss } = await context()
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1000 }), fc.nat(), (writes, more, count) => {
        const known = { database: 'a', writes: writes + more, count: 3, last: '' }
        expect(isLoss(known, { database: 'a', writes, count, last: '' })).toBe(true)
        expect(isLoss(known, { ...known, database: 'b' })).toBe(true)
      }),
      { numRuns },
    )
  })

  it('trusts a profile that remembers nothing, and fills the copy anew', async () => {
    const one = await context()
    must(await one.keep(draftOf()))
    await one.catchUp()
    const size = there.entries.size
    there.sentinel = undefined
    there.entries.clear()
    const two = await context()
    expect(await two.standing()).toBe('fine')
    await two.catchUp()
    expect(there.sentinel).toEqual(await two.describe())
    expect([size, there.entries.size]).toEqual([2, 2])
    must(await two.keep(draftOf({ words: 'Another' })))
    await two.catchUp()
    expect(there.entries.size).toBe(3)
  })
})

describe('the first context of a profile', () => {
  it('says which database it is before anything is kept', async () => {
    const background = await context()
    await background.catchUp()
    expect(there.sentinel).toEqual(await background.describe())
    expect(there.sentinel?.writes).toBe(0)
  })
})

describe('a stranger', () => {
  it('is never written to, and changes neither what is remembered nor the copy', async () => {
    const one = await context()
    const receipt = must(await one.keep(draftOf()))
    await lose(one)
    const before = structuredClone({ sentinel: there.sentinel, entries: there.entries })
    const two = await context()
    expect(await two.standing()).toBe('lost')
    for (const answer of [
      await two.keep(draftOf()),
      await two.saveDraft(draftOf()),
      await two.forget('moments', receipt.id),
    ])
      expect(answer).toEqual({ problem: 'storage-lost' })
    await two.catchUp()
    expect({ sentinel: there.sentinel, entries: there.entries }).toEqual(before)
    const open = await two.database()
    expect([await open.count('moments'), await open.count('journal'), await open.count('drafts')]).toEqual([
      0, 0, 0,
    ])
    expect(await two.findings('lost')).toMatchObject({
      known: { moments: 1 },
      here: { moments: 0 },
      copy: { moments: 1 },
    })
  })

  it('is an older state of the same database too', async () => {
    const one = await context()
    must(await one.keep(draftOf()))
    await one.catchUp()
    there.sentinel = { ...(await one.describe()), writes: 99 }
    const two = await context()
    expect(await two.keep(draftOf({ words: 'Later' }))).toEqual({ problem: 'storage-lost' })
  })

  it('is told by the copy where the memory alone was lost', async () => {
    const one = await context()
    must(await one.keep(draftOf()))
    await lose(one)
    there.sentinel = undefined
    const two = await context()
    expect(await two.keep(draftOf())).toEqual({ problem: 'storage-lost' })
  })

  it('is the library once a person says so', async () => {
    const one = await context()
    must(await one.keep(draftOf()))
    await lose(one)
    const two = await context()
    expect(await two.goOn()).toBe(true)
    must(await two.keep(draftOf({ words: 'A new beginning' })))
    await two.catchUp()
    const three = await context()
    expect(await three.standing()).toBe('fine')
    expect(there.entries.size).toBe(2)
  })
})

describe('after the first storage error', () => {
  const fail = async (from: Context, name: string) => {
    const open = await from.database()
    const plain = open.transaction.bind(open)
    let tried = 0
    open.transaction = ((...args: Parameters<typeof plain>) => {
      if (args[1] !== 'readwrite') return plain(...args)
      tried++
      throw new DOMException('no', name)
    }) as typeof open.transaction
    return { tried: () => tried, mend: () => (open.transaction = plain) }
  }

  it('writing stops at once in every context, new ones too, until somebody tries again', async () => {
    const one = await context()
    const two = await context()
    must(await one.keep(draftOf()))
    must(await two.keep(draftOf({ words: 'Two' })))
    const broken = await fail(one, 'QuotaExceededError')
    expect(await one.keep(draftOf({ words: 'Three' }))).toEqual({ problem: 'storage-full' })
    const tried = broken.tried()
    expect(await one.keep(draftOf({ words: 'Four' }))).toEqual({ problem: 'storage-full' })
    expect(broken.tried()).toBe(tried)
    await expect.poll(() => two.frozen()).toEqual({ problem: 'storage-full' })
    expect(await two.keep(draftOf({ words: 'Five' }))).toEqual({ problem: 'storage-full' })
    const three = await context()
    expect(await three.saveDraft(draftOf())).toEqual({ problem: 'storage-full' })
    expect(await one.tryAgain()).toEqual({ problem: 'storage-full' })
    expect(await one.frozen()).toEqual({ problem: 'storage-full' })
    broken.mend()
    expect(await one.tryAgain()).toBe(true)
    await expect.poll(() => two.frozen()).toBeUndefined()
    await expect.poll(() => three.frozen()).toBeUndefined()
    must(await three.keep(draftOf({ words: 'Six' })))
    expect(there.frozen).toBeUndefined()
    expect(await one.list('moments')).toHaveLength(3)
  })

  it.each(['UnknownError', 'AbortError'])('%s stops it', async (name) => {
    const one = await context()
    await fail(one, name)
    expect(await one.keep(draftOf())).toEqual({ problem: 'storage-refused', about: name })
    expect(await one.frozen()).toEqual({ problem: 'storage-refused', about: name })
  })

  it.each(['SecurityError', 'ConstraintError', 'DataCloneError'])('%s is no reason to stop', async (name) => {
    const one = await context()
    await fail(one, name)
    expect(await one.keep(draftOf())).toEqual({ problem: 'storage-refused', about: name })
    expect(await one.frozen()).toBeUndefined()
  })

  it('a refusal of ours is no storage error', async () => {
    const one = await context()
    expect(await one.forget('moments', draftOf().id)).toEqual({ problem: 'gone' })
    expect(await one.frozen()).toBeUndefined()
  })
})
