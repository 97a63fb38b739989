import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { clear } from '../../test/support/everything'
import { asRead, gathered, said } from '../../test/support/imported'
import { inMemory } from '../../test/support/in-memory'
import { must } from '../../test/support/must'
import { plannedWhole } from '../../test/support/planned-whole'
import { askOf, companyOf, draftOf, giveOf, id, momentOf, personOf } from '../../test/support/samples'
import { planImport } from '../domain/import-plan'
import type { ReadArchive } from '../domain/read-archive'
import { exportAll, importArchive } from './archive'
import { ours } from './ours'

vi.setConfig({ testTimeout: 120_000 })
afterEach(clear)

// Few of each, so that what is here and what comes meet in every way.
const ids = Array.from({ length: 24 }, id).toSorted()
const idAt = (noun: number) => fc.integer({ min: 0, max: 3 }).map((at) => ids[noun * 4 + at] ?? '')
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const revision = fc.integer({ min: 1, max: 3 })
const mail = fc.constantFrom('a@example.com', 'B@example.com', 'c@example.org')
const name = fc.constantFrom('Ida Norrgård', 'ida norrgard', 'Ben Ashworth')
const firm = fc.constantFrom('Fernhill', 'FERNHILL ', 'Brightwell')
const words = fc.constantFrom(
  'Great!',
  'They stayed on the line until it was done.',
  'It  saved our WHOLE season.',
)
const place = fc.constantFrom('Bergen', 'Oslo')
const told = <T extends object>(thing: T) =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined))

const company = fc
  .record({
    id: idAt(0),
    revision,
    names: fc.array(firm, { minLength: 1, maxLength: 2 }),
    industry: maybe(place),
  })
  .map((one) => companyOf(told(one)))
const person = fc
  .record({
    id: idAt(1),
    revision,
    names: fc.array(name, { minLength: 1, maxLength: 2 }),
    emails: fc.array(mail, { maxLength: 2 }),
    company: maybe(idAt(0)),
    location: maybe(place),
  })
  .map((one) => personOf(told(one)))
const moment = fc
  .record({
    id: idAt(2),
    revision,
    fingerprint: fc.constantFrom('a', 'b', 'c').map((one) => one.repeat(28)),
    words,
    who: fc.record({ name, email: mail }, { requiredKeys: ['name'] }),
    person: maybe(idAt(1)),
    company: maybe(idAt(0)),
  })
  .map((one) => momentOf(told(one)))
const about = fc.record({ revision, person: idAt(1), moments: fc.uniqueArray(idAt(2), { maxLength: 2 }) })
const ask = fc.tuple(idAt(3), about).map(([id, one]) => askOf({ id, ...one }))
const give = fc.tuple(idAt(4), about).map(([id, one]) => giveOf({ id, ...one }))
const draft = fc.tuple(idAt(5), words).map(([id, words]) => draftOf({ id, words }))
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 })
const archive = fc
  .record({
    companies: some(company),
    people: some(person),
    moments: some(moment),
    asks: some(ask),
    gives: some(give),
    drafts: some(draft),
  })
  .map(asRead)
const table = fc
  .array(
    fc
      .record({
        words,
        who: fc.record({ name, email: mail, company: firm, location: place }, { requiredKeys: [] }),
      })
      .map(({ words, who }) => said(words, who)),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => gathered(all))

async function compared(here: readonly ReadArchive[], came: ReadArchive, isArchive: boolean) {
  await clear()
  for (const one of here) must(await importArchive(one))
  const whole = await plannedWhole(came, await exportAll(), isArchive)
  // Read through once, and asked for one by one.
  for (const times of [Infinity, 0]) {
    const plan = await planImport(came, await ours(came, undefined, times), isArchive)
    expect({ ...plan, read: inMemory(plan.read) }).toEqual({ ...whole, read: inMemory(whole.read) })
  }
  return whole
}

it('plans an archive as if all that is kept were in memory, whatever is here and whatever comes', async () => {
  const seen = { added: 0, merged: 0, unchanged: 0, clashes: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(archive, { maxLength: 2 }), archive, async (here, came) => {
      const { added, merged, unchanged, clashes } = await compared(here, came, true)
      seen.added += added.moments + added.people
      seen.merged += merged.moments + merged.people
      seen.unchanged += unchanged.moments + unchanged.people
      seen.clashes += clashes.length
    }),
    { numRuns: 300 },
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20)
})

it('knows words and people of a table again as if all that is kept were in memory', async () => {
  const seen = { added: 0, known: 0, clashes: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(archive, { maxLength: 2 }), table, async (here, came) => {
      const { added, unchanged, merged, clashes } = await compared(here, came, false)
      seen.added += added.moments
      seen.known += unchanged.moments + merged.people
      seen.clashes += clashes.length
    }),
    { numRuns: 300 },
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20)
})

it('finds what lies far apart and what lies close together, in lots of any size', async () => {
  const moments = Array.from({ length: 700 }, (_, at) =>
    momentOf({ words: `They stayed on the line ${at}.` }),
  )
  must(await importArchive(asRead({ moments })))
  const here = await ours(asRead({ moments }))
  for (const lot of [moments, moments.filter((_, at) => at % 97 === 0), moments.toReversed()]) {
    const asked = lot.flatMap((one) => [one.id, id()])
    const found = await here.records('moments', asked)
    expect(found).toEqual(lot.flatMap((one) => [one, undefined]))
  }
  expect(await here.records('moments', [])).toEqual([])
  const all: unknown[] = []
  for await (const few of here.moments()) {
    expect(few.length).toBeLessThanOrEqual(150)
    // Whoever takes them may wait meanwhile.
    await new Promise((done) => setTimeout(done))
    all.push(...few)
  }
  expect(all).toEqual(moments)
})
