// The index that is stored against the one that is made in memory of the same records: whatever happened before.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { clear } from './support/everything'
import { FindIndex } from '../components/app/find/find-index'
import type { Library } from '../components/app/library'
import { isProblem } from '../utils/domain/problem'
import { exportAll } from '../utils/store/archive'
import { close, database } from '../utils/store/database'
import { erasePerson } from '../utils/store/erase'
import { type Building, bringUp } from '../utils/store/index-build'
import { IndexSearch } from '../utils/store/index-search'
import { keep, undoKeep } from '../utils/store/keep'
import { add, change, forget, together } from '../utils/store/records'
import { must } from './support/must'
import { companyOf, draftOf, momentOf, numRuns, personOf } from './support/samples'
import { wordsInIndex, wordsOf } from './support/words-in-index'

vi.setConfig({ testTimeout: 120_000 })

afterEach(clear)

const whole = async (steps: Iterator<unknown>) => {
  while (!steps.next().done);
  return true
}
const size = 4
const up = (building: Partial<Building> = {}) =>
  bringUp({ slices: whole, onProgress: () => undefined, size, ...building })

async function inMemory(): Promise<FindIndex> {
  const { moments, people, companies } = await exportAll()
  const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]))
  const index = new FindIndex()
  const library = { moments, people: byId(people), companies: byId(companies) } as unknown as Library
  await index.update(library, () => undefined)
  return index
}

const words = [
  'night',
  'nights',
  'nightly',
  'handover',
  'hand',
  'printer',
  'café',
  'Núñez',
  '夜勤',
  '夜間',
  'ward',
  'zebra',
]
const queries = [...words, 'nigth', 'handovr', 'hando', 'cafe', 'printer night', '夜', 'the printer at night']

async function sameAsInMemory(): Promise<void> {
  const [memory, stored] = [await inMemory(), new IndexSearch(whole)]
  for (const query of queries) {
    const [one, found] = [memory.search(query), await stored.search(query)]
    const other = found && new Map([...found.moments, ...found.people])
    expect([...(other?.keys() ?? [])].toSorted(), query).toEqual([...(one?.keys() ?? [])].toSorted())
    for (const [id, match] of one ?? []) {
      const mine = other?.get(id)
      expect(mine?.relevance, query).toBeCloseTo(match.relevance, 6)
      expect([mine?.words.toSorted(), Object.fromEntries(mine?.terms ?? [])], query).toEqual([
        match.words.toSorted(),
        Object.fromEntries(match.terms),
      ])
    }
  }
}

async function rightAndAnew(): Promise<void> {
  const { moments, people, companies } = await exportAll()
  expect(await wordsInIndex(await database())).toEqual(wordsOf(moments, people, companies))
}

const anyWords = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(' '))
const anyStep = fc.oneof(
  fc.record({
    do: fc.constantFrom('keep', 'add', 'edit', 'rename', 'firm', 'undo'),
    nth: fc.nat(),
    words: anyWords,
  }),
  fc.record({
    do: fc.constantFrom('forget', 'leave', 'erase', 'up', 'die', 'again'),
    nth: fc.nat(),
    words: anyWords,
  }),
)
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never
type Kept = {
  draft: ReturnType<typeof draftOf>
  receipt: Exclude<Awaited<ReturnType<typeof keep>>, { problem: string }>
}

async function walk(step: Step, kept: Kept[]): Promise<void> {
  const { moments, people, companies } = await exportAll()
  const of = <T>(all: readonly T[]) => all[step.nth % (all.length || 1)]
  const [moment, person, firm] = [of(moments), of(people), of(companies)]
  switch (step.do) {
    case 'keep': {
      const name = `Ana ${step.nth % 3}`
      const who = { name, email: `ana${step.nth % 3}@fernhill.example`, company: 'Fernhill' }
      const draft = draftOf({ words: step.words, who })
      // Whoever was erased is not kept again.
      const receipt = await keep(draft)
      if (!isProblem(receipt)) kept.push({ draft, receipt })
      return
    }
    case 'add':
      must(await add('people', personOf({ names: [step.words], ...(firm ? { company: firm.id } : {}) })))
      if (!firm) must(await add('companies', companyOf({ names: [step.words] })))
      return void must(
        await add(
          'moments',
          momentOf({
            words: step.words,
            ...(person ? { person: person.id } : {}),
            fingerprint: String(step.nth % 1e9)
              .padStart(28, '0')
              .replaceAll('0', 'a'),
          }),
        ),
      )
    case 'edit':
      return void (
        moment &&
        must(
          await change('moments', moment, (one) => ({
            ...one,
            tags: [step.words.slice(0, 40)],
            kind: step.nth % 4 ? 'praise' : 'pain',
          })),
        )
      )
    case 'rename':
      return void (person && must(await change('people', person, (one) => ({ ...one, names: [step.words] }))))
    case 'firm':
      return void (
        firm &&
        must(await change('companies', firm, (one) => ({ ...one, names: [step.words], industry: 'ward' })))
      )
    case 'undo': {
      const last = kept.pop()
      return void (last && must(await undoKeep(last.receipt, last.draft)))
    }
    case 'forget':
      return void (moment && must(await forget('moments', moment.id)))
    case 'leave':
      return void (
        person &&
        must(await together([{ noun: 'people', id: person.id, revision: person.revision, forget: true }]))
      )
    case 'erase':
      if (person) must(await erasePerson({ person: person.id, keepWords: step.nth % 2 === 0, also: [] }))
      return
    case 'up':
      return void (await up())
    case 'die': {
      let left = step.nth % 4
      await up({ slices: async (steps) => left-- > 0 && whole(steps) })
      return close()
    }
    case 'again':
      return close()
  }
}

describe('the stored index', () => {
  it('is as if made anew, and answers as the one in memory does, whatever was done before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
        await clear()
        const kept: Kept[] = []
        for (const step of steps) await walk(step, kept)
        expect(await up()).toBe(true)
        await rightAndAnew()
        await sameAsInMemory()
      }),
      { numRuns: Math.max(1, Math.floor(numRuns / 4)) },
    )
  })
})
