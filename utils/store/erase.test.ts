import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clear } from '../../test/support/everything'
import { fullWorld, mail, needles, other, zelda } from '../../test/support/erased'
import { must } from '../../test/support/must'
import { elsewhere, outsideOf } from '../../test/support/outside'
import { askOf, draftOf, momentOf, noon, personOf } from '../../test/support/samples'
import type { Archive } from '../domain/archive'
import type { Records } from '../domain/choice'
import { mentionsOfPerson } from '../domain/erase-mentions'
import type { Person } from '../domain/person'
import { whole } from '../domain/steps'
import { makeArchive, readArchive } from '../domain/read-archive'
import { exportAll } from './archive'
import { catchUp } from './catch-up'
import { database } from './database'
import { saveDraft } from './drafts'
import { erasePerson } from './erase'
import { bringIn } from './imports'
import { keep } from './keep'
import { outside } from './outside'

vi.setConfig({ testTimeout: 60_000 })

let there = elsewhere()
let stone: string | undefined

beforeEach(() => {
  there = elsewhere()
  stone = undefined
  const kept = { read: async () => stone, write: async (text: string) => void (stone = text) }
  Object.assign(outside, outsideOf(there), { stone: kept })
})
afterEach(async () => {
  await catchUp()
  await clear()
})

async function dump(): Promise<string> {
  const open = await database()
  const all: unknown[] = [...there.entries.entries(), there.sentinel, stone]
  for (const name of open.objectStoreNames) all.push(await open.getAll(name), await open.getAllKeys(name))
  return JSON.stringify(all).toLowerCase()
}
const left = async () => {
  const text = await dump()
  return needles.filter((one) => text.includes(one))
}
const none: Records = { companies: [], people: [], moments: [], asks: [], gives: [], drafts: [], rules: [] }
const fill = async (records: Partial<Records>) => {
  const read = must(readArchive(JSON.stringify(makeArchive({ ...none, ...records }, noon))))
  return must(await bringIn(read, 'From Zelda Quillfeather.json')).report
}

const mentioned = (records: Records, person: Person) => whole(mentionsOfPerson(records, person))
const erase = async (person: Person, keepWords = false) => {
  const also = mentioned(await exportAll(), person).map(({ key }) => key)
  return must(await erasePerson({ person: person.id, keepWords, also }))
}

describe('erasing a person', () => {
  it('leaves no byte of them in any store, copy or journal', async () => {
    await fill(fullWorld())
    await catchUp()
    expect(await left()).toEqual(needles)
    const receipt = await erase(zelda)
    expect(await left()).toEqual([])
    expect(await dump()).not.toContain(zelda.id)
    expect(receipt).toMatchObject({
      copied: true,
      gone: { people: 1, moments: 2, asks: 1, gives: 1, drafts: 1 },
    })
    expect(receipt.marks).toHaveLength(4)
    expect(JSON.stringify(receipt)).not.toMatch(/quill|zelda/i)
    const all = await exportAll()
    expect(all.people.map(({ names }) => names)).toEqual([['Ben Ashworth']])
    expect(all.moments.map(({ words }) => words)).toEqual(['As ▇▇’s team said'])
    expect(all.asks).toMatchObject([{ moments: [all.moments[0]?.id] }])
    expect(all.asks[0]).not.toHaveProperty('give')
    expect(all.drafts).toHaveLength(1)
    expect(all.rules).toMatchObject([{ saved: [], apart: [], draws: [{ picked: [other.id] }] }])
    expect(all.rules[0]?.corrections).toEqual({
      sites: { g2: { need: 1 } },
      phrases: { steep: { need: 2 } },
    })
    const tallies = await (await database()).getAll('tallies')
    for (const { name, count } of tallies) expect(count, name).toBe((all[name as 'asks'] as unknown[]).length)
    // What stays is still whole.
    expect(must(readArchive(JSON.stringify(all))).refused).toEqual([])
  })

  it('keeps the words without who said them, where they do not say so themselves', async () => {
    const named = momentOf({ person: zelda.id, words: 'I, Zelda, like it' })
    const plain = momentOf({
      person: zelda.id,
      who: { name: 'Zelda Quillfeather' },
      words: 'Calm and quick',
      page: mail,
      permalink: 'https://reviews.example/users/zelda-q/1',
    })
    const twice = momentOf({
      person: zelda.id,
      who: { handle: 'zquill_77' },
      words: 'Calm and quick',
      page: mail,
    })
    await fill({ people: [zelda], moments: [named, plain, twice] })
    await erase(zelda, true)
    expect(await left()).toEqual([])
    const { moments } = await exportAll()
    expect(moments.map(({ words, who, page }) => [words, who, page.url])).toEqual([
      ['Calm and quick', {}, 'https://desk.example/'],
    ])
  })

  it('leaves alone what nobody wished to have blacked out, and a namesake always', async () => {
    const namesake = personOf({ names: ['Zelda Quillfeather'], emails: ['other@z.example'] })
    const theirs = momentOf({ person: namesake.id, who: { name: 'Zelda Quillfeather' }, words: 'Mine' })
    const note = momentOf({ person: other.id, who: {}, words: 'Zelda Quillfeather told me' })
    await fill({ people: [zelda, namesake, other], moments: [theirs, note] })
    const before = await exportAll()
    const keys = mentioned(before, zelda)
    expect(keys.map(({ id, sure }) => [id, sure])).toEqual([
      [note.id, true],
      [other.id, true],
    ])
    must(await erasePerson({ person: zelda.id, keepWords: false, also: [] }))
    const after = await exportAll()
    expect(after.moments).toEqual(before.moments)
    expect(after.people).toEqual(before.people.filter(({ id }) => id !== zelda.id))
  })

  it('a file that brings them again is taken in without them, and says so', async () => {
    await fill(fullWorld())
    const whole: Archive = await exportAll()
    await erase(zelda)
    const report = await fill(whole)
    expect(report.refused).toEqual([{ noun: 'people', at: expect.any(Number), why: 'asked to be erased' }])
    const text = await dump()
    expect(text).not.toContain('launch of the year')
    expect(text).not.toContain(`"${zelda.id}"`)
    // Another tool’s file knows them by the address alone.
    const again = personOf({ names: ['Somebody'], emails: ['ZQ@Fernhill.example'] })
    expect((await fill({ people: [again], moments: [momentOf({ person: again.id })] })).added).toMatchObject({
      people: 0,
      moments: 0,
    })
  })

  it('is remembered by a library that was lost', async () => {
    await fill(fullWorld())
    const whole: Archive = await exportAll()
    await erase(zelda)
    await clear()
    there.sentinel = undefined
    there.entries.clear()
    await fill(whole)
    expect((await exportAll()).people.map(({ names }) => names[0])).toEqual(['Ben Ashworth'])
  })

  it('clips nothing of theirs, and everything of others', async () => {
    await fill({ people: [zelda] })
    await erase(zelda)
    expect(await keep(draftOf({ who: { email: 'zq@fernhill.example' } }))).toEqual({
      problem: 'person-erased',
    })
    expect(await keep(draftOf({ who: { link: 'https://www.reviews.example/users/zelda-q/' } }))).toEqual({
      problem: 'person-erased',
    })
    const page = { url: 'https://g2.example/1', title: '', site: 'g2', channel: 'review' as const }
    expect(await keep(draftOf({ page, who: { handle: 'ZQuill_77' } }))).toEqual({ problem: 'person-erased' })
    must(
      await keep(
        draftOf({ who: { name: 'Zelda Quillfeather', link: 'https://reviews.example/users/zelda-r' } }),
      ),
    )
  })

  it('undoes itself where it fails midway, and is not done twice', async () => {
    await fill(fullWorld())
    const before = await exportAll()
    const open = await database()
    const kill = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('killed', 'DataError')
    })
    expect(await erasePerson({ person: zelda.id, keepWords: false, also: [] })).toHaveProperty('problem')
    kill.mockRestore()
    expect({ ...(await exportAll()), exported: '' }).toEqual({ ...before, exported: '' })
    expect(await open.get('about', 'erased')).toBeUndefined()
    await erase(zelda)
    expect(await erasePerson({ person: zelda.id, keepWords: false, also: [] })).toEqual({ problem: 'gone' })
  })

  it('finds them however others wrote of them', async () => {
    const as = fc.constantFrom(
      'Zelda Quillfeather',
      'ZELDA QUILLFEATHER',
      'Zelda\nQuillfeather',
      'zq@fernhill.example',
      'zquill_77',
      'Zelda',
      'https://reviews.example/users/zelda-q',
      'Quillfeather’s',
    )
    const filler = fc.constantFrom('', ' ', ', ', '. ', ' and ', '(', '“', ' – ', '\n')
    const text = fc
      .array(fc.tuple(filler, as, fc.constantFrom(' ', ', ', '. ', '”', ')')), { minLength: 1, maxLength: 4 })
      .map((all) => all.flat().join(''))
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom('notes', 'words', 'title'), async (one, two, field) => {
        const moment = momentOf({ person: other.id, who: {}, [field]: one })
        await fill({
          people: [zelda, other],
          moments: [moment],
          asks: [askOf({ message: two })],
          drafts: [draftOf({ notes: two })],
        })
        await saveDraft(draftOf({ who: { email: 'zq@fernhill.example' } }))
        await erase(zelda)
        expect(await left()).toEqual([])
        await clear()
        Object.assign(there, elsewhere())
        stone = undefined
      }),
      { numRuns: 40 },
    )
  })
})
