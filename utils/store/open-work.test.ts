// Today, the gates and the badge say the same by what is open as by everything that was ever kept.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { clear, everything } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { askOf, companyOf, giveOf, momentOf, noon, personOf, worldOf } from '../../test/support/samples'
import { AskState } from '../domain/ask'
import { dueOn } from '../domain/due'
import { settleAsk } from '../domain/gates'
import { GiveState } from '../domain/give'
import { Stage } from '../domain/moment'
import { Kind } from '../domain/moment-kind'
import { gatesFor } from '../domain/rank'
import { standardRules } from '../domain/rulebook'
import { freshMoments } from '../domain/sorting'
import { todayOf } from '../domain/today'
import { importArchive } from './archive'
import { openWork } from './open-work'
import { type Around, around } from './recall'

vi.setConfig({ testTimeout: 60_000 })
afterEach(clear)

const daysAgo = (days: number) => new Date(Date.parse(noon) - days * 86_400_000).toISOString()
const since = { today: noon.slice(0, 10), heard: daysAgo(31) }
const someone = fc.option(fc.nat({ max: 3 }), { nil: undefined })
const ago = fc.integer({ min: 0, max: 400 })
const library = fc.record({
  companyPain: fc.boolean(),
  people: fc.array(someone, { minLength: 4, maxLength: 4 }),
  moments: fc.array(
    fc.record({
      kind: fc.constantFrom(...Kind.options),
      stage: fc.constantFrom(...Stage.options),
      sorted: fc.boolean(),
      ago,
      person: someone,
      company: someone,
    }),
    { maxLength: 12 },
  ),
  asks: fc.array(
    fc.record({
      state: fc.constantFrom(...AskState.options),
      // What was sent lately, to them or to a colleague, holds what waits.
      sent: fc.boolean(),
      ago: fc.integer({ min: 0, max: 40 }),
      person: someone,
      company: someone,
    }),
    { minLength: 2, maxLength: 12 },
  ),
  gives: fc.array(
    fc.record({
      state: fc.constantFrom(...GiveState.options),
      stand: fc.option(ago, { nil: undefined }),
      ago,
      about: fc.nat(),
      person: someone,
      company: someone,
    }),
    { maxLength: 8 },
  ),
})
type Plan = typeof library extends fc.Arbitrary<infer One> ? One : never

function recordsOf(plan: Plan) {
  const companies = [0, 1, 2, 3].map((n) => companyOf({ names: [`Fernhill ${n}`] }))
  const firm = (n: number | undefined) => (n === undefined ? {} : { company: companies[n]!.id })
  const people = plan.people.map((at, n) =>
    personOf({ names: [`Ida ${n}`], emails: [`ida${n}@x.example`], ...firm(at) }),
  )
  const by = (n: number | undefined) => (n === undefined ? {} : { person: people[n]!.id })
  const who = ({ person, company }: { person?: number | undefined; company?: number | undefined }) => ({
    ...by(person),
    ...firm(company),
  })
  const moments = plan.moments.map((one) =>
    momentOf({
      kind: one.kind,
      stage: one.stage,
      heard: daysAgo(one.ago),
      ...(one.sorted ? { sorted: noon } : {}),
      ...who(one),
    }),
  )
  const asks = plan.asks.map((one) =>
    askOf({
      state: one.state,
      history: one.sent ? [{ on: daysAgo(one.ago), from: 'queued', to: 'sent' }] : [],
      ...who(one),
    }),
  )
  const gives = plan.gives.map(({ stand, about, ...one }) =>
    giveOf({
      state: one.state,
      due: daysAgo(one.ago).slice(0, 10),
      moments: moments.length ? [moments[about % moments.length]!.id] : [],
      ...(stand === undefined ? {} : { kind: 'stand', stand: standOn(daysAgo(stand - 20).slice(0, 10)) }),
      ...who(one),
    }),
  )
  const rules = [{ ...standardRules, companyPain: plan.companyPain }]
  return { companies, people, moments, asks, gives, rules, drafts: [] }
}

const standOn = (review: string) => ({
  decision: 'Raise it',
  decider: 'The board',
  position: 'No',
  forecast: { measure: 'clinics', amount: '3', by: review },
  review,
  shared: true,
  seconds: [],
})

/** All that is said of the day, by ids. */
function saidOf(found: Around) {
  const world = worldOf({ ...found, rules: found.rules ?? standardRules })
  const { consents: _, loops, ...today } = todayOf(world, noon)
  const named = (one: { person?: string | undefined; company?: string | undefined }) => [
    one.person && world.people.get(one.person),
    one.company && world.companies.get(one.company),
  ]
  return {
    due: dueOn(world, noon),
    loops: loops.map(({ moment, loop }) => [moment, loop, named(moment)]),
    today: Object.entries(today).map(([name, all]) => [name, all.map((one) => [one, named(one)])]),
    fresh: freshMoments(found.moments, noon),
    settled: found.asks.map((ask) => settleAsk(ask, world, noon)).filter(({ state }) => waits.has(state)),
    about: found.gives
      .filter(({ state }) => state !== 'told')
      .map((give) => found.moments.filter(({ id }) => give.moments.includes(id))),
  }
}
/** What holds it to ask somebody for a quote, whatever order the reasons come in. */
function heldIn(found: Around, id: string): unknown {
  const world = worldOf({ ...found, rules: found.rules ?? standardRules })
  return new Set(
    gatesFor({ kind: 'quote' }, world.people.get(id)!, world, noon).map((one) => JSON.stringify(one)),
  )
}

const waits = new Set(['queued', 'held'])

it('says the same by what is open as by everything', async () => {
  await fc.assert(
    fc.asyncProperty(library, async (plan) => {
      await clear()
      must(await importArchive({ ...recordsOf(plan), refused: [], ignored: [] }))
      const [open, all] = [await openWork(since), await everything()]
      expect(saidOf(open)).toEqual(saidOf(all))
      for (const { id } of all.people) expect(heldIn(await around(id), id)).toEqual(heldIn(all, id))
    }),
    { numRuns: 300 },
  )
})

it('says the same where so much is open that all of a store is read', async () => {
  const who = Array.from({ length: 140 }, (_, n) => n)
  const at = (n: number) => ({ person: n % 4, company: n % 3 })
  const plan = recordsOf({
    companyPain: true,
    people: [0, 1, undefined, 3],
    moments: who.map((n) => ({ kind: 'pain', stage: 'heard', sorted: true, ago: n * 2, ...at(n) })),
    asks: [],
    gives: [],
  })
  const people = who.map((n) =>
    personOf({ names: [`Ben ${n}`], emails: [`ben${n}@x.example`], company: plan.companies[n % 4]!.id }),
  )
  const asks = people.flatMap(({ id }, n) => [
    // A third of them waits for nothing; what they were sent counts for their colleagues.
    ...(n % 3 ? [askOf({ person: id, state: 'queued' })] : []),
    askOf({ person: id, state: 'sent', history: [{ on: daysAgo(n % 40), from: 'queued', to: 'sent' }] }),
  ])
  must(await importArchive({ ...plan, people: [...plan.people, ...people], asks, refused: [], ignored: [] }))
  const read = vi.spyOn(IDBIndex.prototype, 'getAll')
  const open = await openWork(since)
  // Not once for each of them.
  expect(read.mock.calls.length).toBeLessThan(100)
  read.mockRestore()
  expect(saidOf(open)).toEqual(saidOf(await everything()))
})

it('leaves aside what is over', async () => {
  const moments = Array.from({ length: 50 }, (_, n) => momentOf({ heard: daysAgo(60 + n), sorted: noon }))
  const asks = moments.map(() => askOf({ state: 'thanked' }))
  const gives = moments.map(() => giveOf({ state: 'told', told: { on: noon, channel: 'mail' } }))
  const none = { companies: [], people: [], rules: [], drafts: [], refused: [], ignored: [] }
  must(await importArchive({ ...none, moments, asks, gives }))
  const open = await openWork(since)
  expect([open.moments, open.asks, open.gives]).toEqual([[], [], []])
})
