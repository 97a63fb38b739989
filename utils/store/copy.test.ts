import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { elsewhere, outsideOf } from '../../test/support/outside'
import { anyDraft, askOf, draftOf, momentOf, personOf } from '../../test/support/samples'
import { makeArchive, readArchive } from '../domain/read-archive'
import { exportAll, importArchive } from './archive'
import { catchUp, isBehind } from './catch-up'
import { entryOf, keyOf } from './copy-entries'
import { readCopy } from './copied'
import { database, everything, kept } from './database'
import { saveDraft } from './drafts'
import { keep, undoKeep } from './keep'
import { outside } from './outside'
import { add, change, forget, list, together } from './records'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let there = elsewhere()

beforeEach(() => {
  there = elsewhere()
  Object.assign(outside, outsideOf(there))
})
afterEach(async () => {
  there.before = () => undefined
  await catchUp()
  await clear()
})

const outbox = async () => (await database()).getAll('outbox')

/** What the copy should hold: every record as it stands now. */
async function wanted() {
  const all = await exportAll()
  const rows = kept.flatMap((noun) => all[noun].map((one) => [keyOf(noun, one.id), entryOf(one)] as const))
  return Object.fromEntries(rows)
}
const held = () => Object.fromEntries(there.entries)

describe('the outbox', () => {
  it('names what was written in the same transaction, and drafts never', async () => {
    there.before = () => {
      throw new Error('the copy cannot be reached')
    }
    must(await keep(draftOf()))
    await expect.poll(() => there.sentinel?.count).toBe(1)
    await catchUp().catch(() => undefined)
    const rows = await outbox()
    const [moment] = await list('moments')
    const named = rows.filter(({ changed }) => changed.moments)
    expect(named).toContainEqual({ changed: { moments: [moment?.id], people: [moment?.person] } })
    const before = rows.length
    must(await saveDraft(draftOf()))
    expect(await outbox()).toHaveLength(before)
  })

  it('is behind only while the copy takes nothing, and all writing has not stopped', async () => {
    const refuse = () => {
      throw new Error('there is no room for the copy')
    }
    must(await keep(draftOf()))
    expect(await isBehind()).toBe(false)
    there.before = refuse
    must(await keep(draftOf({ words: 'They called back.' })))
    expect(await isBehind()).toBe(true)
    there.before = () => undefined
    expect(await isBehind()).toBe(false)
    expect(held()).toEqual(await wanted())
  })

  it('stays empty of what was undone', async () => {
    must(await keep(draftOf()))
    await catchUp()
    const ask = askOf()
    const answer = await together([
      { noun: 'asks', add: ask },
      { noun: 'asks', id: askOf().id, revision: 1, forget: true },
    ])
    expect(answer).toEqual({ problem: 'gone' })
    expect(await outbox()).toEqual([])
    expect(await wanted()).toEqual(held())
  })
})

describe('the second copy', () => {
  it('holds what the library holds, after any edits', async () => {
    const step = fc.oneof(
      anyDraft.map((draft) => async () => void must(await keep(draft))),
      anyDraft.map((draft) => async () => void must(await undoKeep(must(await keep(draft)), draft))),
      fc.constant(async () => void must(await add('people', personOf()))),
      fc.nat().map((at) => async () => {
        const people = await list('people')
        const one = people[at % (people.length || 1)]
        if (one) must(await change('people', one, (before) => ({ ...before, notes: `note ${at}` })))
      }),
      fc.nat().map((at) => async () => {
        const moments = await list('moments')
        const one = moments[at % (moments.length || 1)]
        if (one) must(await forget('moments', one.id))
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const one of steps) await one()
        await catchUp()
        expect(held()).toEqual(await wanted())
        expect(await outbox()).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('comes to the same after a death midway, whichever batch it was', async () => {
    for (let at = 0; at < 4; at++) {
      const moments = Array.from({ length: 230 }, () => momentOf())
      let batch = 0
      there.before = () => {
        if (batch++ === at) throw new Error('killed')
      }
      const archive = makeArchive(
        { companies: [], people: [personOf()], moments: moments, asks: [], gives: [], drafts: [], rules: [] },
        '2026-11-21T12:00:00.000Z',
      )
      must(await importArchive(must(readArchive(JSON.stringify(archive)))))
      await catchUp().catch(() => undefined)
      there.before = () => undefined
      await catchUp()
      expect(held()).toEqual(await wanted())
      expect(await outbox()).toEqual([])
    }
  })

  it('goes on after a death where it had come to, and takes in what changed meanwhile', async () => {
    const restarts = [7, 6]
    const archive = makeArchive(
      {
        companies: [],
        people: [],
        moments: Array.from({ length: 3_100 }, () => momentOf()),
        asks: [],
        gives: [],
        drafts: [],
        rules: [],
      },
      '2026-11-21T12:00:00.000Z',
    )
    there.before = () => {
      throw new Error('not yet')
    }
    must(await importArchive(must(readArchive(JSON.stringify(archive)))))
    await catchUp().catch(() => undefined)
    await (await database()).add('outbox', { changed: everything })
    let batches = 0
    for (const most of restarts) {
      let left = most
      there.before = () => {
        if (left-- <= 0) throw new Error('killed')
        batches += 1
      }
      await catchUp().catch(() => undefined)
      const [first, second, ...rest] = (await list('moments')).toReversed()
      if (first) must(await forget('moments', first.id))
      for (const one of [second, rest.at(-1)])
        if (one) must(await change('moments', one, (before) => ({ ...before, notes: `${most}` })))
      await catchUp().catch(() => undefined)
    }
    there.before = () => void (batches += 1)
    await catchUp()
    expect(held()).toEqual(await wanted())
    expect(await outbox()).toEqual([])
    // Sixteen batches are the whole, and four more those that changed; from the start each time they would be thirty.
    expect(batches).toBeGreaterThan(16)
    expect(batches).toBeLessThan(26)
  })

  it('keeps half a character, which the browser’s own storage would not', async () => {
    const cut = 'so good \ud83d'
    must(await keep(draftOf({ words: 'So good', anchor: { quote: cut, prefix: '', suffix: '' } })))
    await catchUp()
    for (const { record } of there.entries.values()) expect(record.isWellFormed()).toBe(true)
    const { found, damaged } = await readCopy()
    expect(damaged).toEqual([])
    expect([...found.moments.values()]).toEqual(await list('moments'))
  })

  it('tells a damaged entry by its sum, and one that no schema takes', async () => {
    must(await keep(draftOf({ who: { name: 'Ida', email: 'ida@fernhill.example', company: 'Fernhill' } })))
    await catchUp()
    const [moment] = await list('moments')
    const key = keyOf('moments', moment?.id ?? '')
    const entry = there.entries.get(key)
    there.entries.set(key, { sum: entry?.sum ?? 0, record: entry?.record.replace('hour', 'hoax') ?? '' })
    const person = [...there.entries.keys()].find((one) => one.startsWith('copy:people:')) ?? ''
    there.entries.set(person, { sum: 1, record: '{"names":["Id' })
    const { found, damaged } = await readCopy()
    expect(damaged.map(({ noun, name }) => [noun, name.slice(0, 25)])).toEqual([
      ['moments', 'They answered within the '],
      ['people', person.slice('copy:people:'.length).slice(0, 25)],
    ])
    expect([found.moments.size, found.people.size, found.companies.size]).toEqual([0, 0, 1])
  })
})
