import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import {
  advocateOf,
  askOf,
  companyOf,
  giveOf,
  momentOf,
  noon,
  personOf,
  worldOf,
} from '../../test/support/samples'
import type { Noun } from '../domain/archive'
import { settleAsk } from '../domain/gates'
import { mergeCompanies, mergePeople } from '../domain/merge'
import { expected } from '../domain/part'
import { rulebookId, standardRules } from '../domain/rulebook'
import { database } from './database'
import { add, get, list, takeBack, together } from './records'

const end = async () => {
  await clear()
}
afterEach(end)

const stores = ['companies', 'people', 'moments', 'asks', 'gives', 'rules'] as const
/** Every row as it lies in the database, indexes and counts with it. */
const dump = async () => {
  const open = await database()
  const rows = await Promise.all(stores.map((store) => open.getAll(store)))
  const tallies = (await open.getAll('tallies')).map(({ name, count }) => ({ name, count }))
  return { rows, tallies }
}
const worldNow = async () =>
  worldOf({
    people: await list('people'),
    companies: await list('companies'),
    moments: await list('moments'),
    asks: await list('asks'),
    gives: await list('gives'),
    rules: (await get('rules', rulebookId)) ?? {},
  })

const anyLibrary = fc.record({
  moments: fc.array(fc.constantFrom(0, 1, 2), { maxLength: 6 }),
  asks: fc.array(
    fc.record({ whose: fc.constantFrom(0, 1, 2), state: fc.constantFrom('queued', 'sent', 'draft') }),
    {
      maxLength: 4,
    },
  ),
  gives: fc.array(fc.constantFrom(0, 1, 2), { maxLength: 3 }),
  never: fc.boolean(),
  rules: fc.boolean(),
})

it('a merge of people or of companies that is taken back leaves every row exactly as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, fc.boolean(), async (found, firms) => {
      await end()
      const companies = [companyOf(), companyOf({ names: ['Fernhill'] })]
      const people = [0, 1, 2].map((at) =>
        personOf({
          emails: [`p${at}@a.example`],
          company: companies[at % 2]?.id,
          advocate: advocateOf(found.never && at === 1 ? { never: ['quote'] } : {}),
        }),
      )
      const whose = (at: number) => ({ person: people[at]?.id, company: companies[at % 2]?.id })
      const write = async <N extends Exclude<Noun, 'drafts'>>(
        noun: N,
        all: Parameters<typeof add<N>>[1][],
      ) => {
        for (const one of all) must(await add(noun, one))
      }
      await write('companies', companies)
      await write('people', people)
      await write(
        'moments',
        found.moments.map((at) => momentOf(whose(at))),
      )
      await write(
        'asks',
        found.asks.map(({ whose: at, state }) =>
          askOf({ ...whose(at), state: state as 'queued', gets: 'credit', history: [] }),
        ),
      )
      await write(
        'gives',
        found.gives.map((at) => giveOf(whose(at))),
      )
      if (found.rules) await write('rules', [{ ...standardRules, apart: [[people[1]!.id, people[2]!.id]] }])
      const early = await worldNow()
      // As it stands in the app: whatever is queued was held already where anything holds it.
      must(
        await together(
          early.asks.map((ask) => ({
            noun: 'asks',
            ...expected(ask),
            edit: () => settleAsk(ask, early, noon),
          })),
        ),
      )
      const before = await dump()
      const world = await worldNow()
      const parts = firms
        ? mergeCompanies(companies[0]!, companies[1]!, world, noon)
        : mergePeople(people[0]!, people[1]!, world, noon)
      const changes = must(await together(parts))
      const gone = firms ? companies[1]! : people[1]!
      expect(JSON.stringify((await dump()).rows)).not.toContain(gone.id)
      // Nothing is left to be settled: a write in between would stand in the way of taking it back.
      const after = await worldNow()
      expect(after.asks.filter((ask) => settleAsk(ask, after, noon) !== ask)).toEqual([])
      must(await takeBack(changes))
      expect(await dump()).toEqual(before)
    }),
    { numRuns: 40 },
  )
}, 20_000)
