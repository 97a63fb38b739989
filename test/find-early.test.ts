// What Find answers before a large library is read, against what it answers once all of it is: the same, in the same
// order, with the same reasons.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { clear, everything } from './support/everything'
import type { FoundWorld } from '../components/app/find/use-find-index'
import { findEarly, storedIndex } from '../entrypoints/app/stored-index'
import { worldFrom } from '../entrypoints/app/world'
import { Journey, type Moment } from '../utils/domain/moment'
import { Kind } from '../utils/domain/moment-kind'
import { findProof, type ProofFilters } from '../utils/domain/proof'
import { standardRules } from '../utils/domain/rulebook'
import { importArchive } from '../utils/store/archive'
import { must } from './support/must'
import { companyOf, giveOf, momentOf, noon, numRuns, personOf, sentOn } from './support/samples'

afterEach(clear)

const yes = (...uses: ('quote' | 'name')[]) =>
  uses.map((use) => ({ use, status: 'given' as const, on: '2026-01-01T12:00:00.000Z' }))
const words = ['night', 'nights', 'handover', 'printer', 'ward']
const few = (most: number) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most })
const pages: Moment['page'][] = [
  { url: 'https://reviews.example/acme', title: '', channel: 'review' },
  { url: 'https://mail.example/1', title: '', channel: 'mail' },
]
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 2 })
const who = fc.nat({ max: 5 })

/** Six people in three companies, and what they said, were asked and were promised. */
const scenes = fc.record({
  people: fc.array(
    fc.record({
      name: fc.constantFrom('Ana', 'Bo', 'Cy'),
      role: fc.constantFrom('ward nurse', 'dispatcher'),
      firm: maybe(fc.nat({ max: 2 })),
      consent: fc.subarray(yes('quote', 'name')),
      expires: maybe(fc.constantFrom('2026-02-01', '2030-01-01')),
    }),
    { minLength: 6, maxLength: 6 },
  ),
  industries: fc.array(fc.constantFrom('Health care', 'Food', 'health'), { minLength: 3, maxLength: 3 }),
  moments: fc.array(
    fc.record({
      who: maybe(who),
      firm: maybe(fc.nat({ max: 2 })),
      words: few(4),
      kind: fc.constantFrom(...Kind.options, 'praise', 'praise', 'pain'),
      stage: fc.constantFrom('heard', 'told'),
      use: maybe(fc.constantFrom('Night shift', 'night', 'Shift at night')),
      objection: maybe(fc.constantFrom('Offline?', 'Too dear')),
      journey: maybe(fc.constantFrom(...Journey.options.slice(0, 2))),
      page: fc.constantFrom(...pages),
      said: fc.constantFrom('2026-11-01', '2024-05-01', '2019-05-01'),
    }),
    { minLength: 1, maxLength: 24 },
  ),
  asks: fc.array(fc.record({ who, firm: maybe(fc.nat({ max: 2 })), day: fc.constantFrom(3, 20, 200) }), {
    maxLength: 4,
  }),
  gives: fc.array(fc.record({ who: maybe(who), firm: fc.nat({ max: 2 }) }), { maxLength: 3 }),
  companyPain: fc.boolean(),
})
type Scene = typeof scenes extends fc.Arbitrary<infer T> ? T : never

const day = (ago: number) => new Date(Date.parse(noon) - ago * 86_400_000).toISOString().slice(0, 10)

async function keepScene(scene: Scene): Promise<void> {
  const companies = scene.industries.map((industry) => companyOf({ names: [`${industry} & Co`], industry }))
  const firm = (at: number | undefined) => (at === undefined ? {} : { company: companies[at]!.id })
  const people = scene.people.map(({ name, role, firm: at, consent, expires }) =>
    personOf({
      names: [name],
      role,
      consent: consent.map((one) => (expires ? { ...one, expires } : one)),
      ...firm(at),
    }),
  )
  const by = (at: number | undefined) => (at === undefined ? {} : { person: people[at]!.id })
  const moments = scene.moments.map(({ who, firm: at, words, use, objection, journey, ...about }) =>
    momentOf({
      ...about,
      ...by(who),
      ...firm(at),
      words: words.join(' '),
      ...(use ? { useCases: [use] } : {}),
      ...(objection ? { objections: [objection] } : {}),
      ...(journey ? { journey } : {}),
    }),
  )
  const asks = scene.asks.map(({ who, firm: at, day: ago }) => sentOn(day(ago), people[who]!, firm(at)))
  const gives = scene.gives.map(({ who, firm: at }) => giveOf({ ...by(who), ...firm(at) }))
  const rules = [{ ...standardRules, companyPain: scene.companyPain }]
  const rest = { drafts: [], refused: [], ignored: [] }
  must(await importArchive({ companies, people, moments, asks, gives, rules, ...rest }))
}

const filters: ProofFilters[] = [
  {},
  { use: 'Night shift' },
  { use: 'Night shift', journey: 'evaluation' },
  { objection: 'Offline?' },
  { industry: 'Health care' },
  { industry: 'Food', use: 'night' },
  { journey: 'first-touch' },
]
const withMatches = (matches: FoundWorld['matches']) => (matches ? { matches } : {})
const queries = ['', 'night', 'handovr', 'printer ward', 'nurse', 'Ana', 'zebra']

it('ranks what is found as the whole library does, whatever is looked for', async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      await clear()
      await keepScene(scene)
      expect(
        await storedIndex.bringUp(
          () => false,
          () => undefined,
        ),
      ).toBe(true)
      const whole = worldFrom(await everything())
      for (const q of queries)
        for (const by of filters) {
          const matches = q ? await storedIndex.search(q) : undefined
          // As little as was found here, or as it is done with much.
          for (const all of [300, 0])
            for (const most of [1, 2, 50]) {
              const sought = { filters: by, now: noon, most }
              const early = await findEarly({ ...sought, text: q }, () => false, { all, first: 1 })
              // Only what a journey alone leaves, or nothing at all, has to wait for all of it.
              if (!q && !by.use && !by.objection && !by.industry) {
                expect(early).toBeUndefined()
                continue
              }
              const about = `${q} ${JSON.stringify(by)} ${most} of ${all || 'much'}`
              if (all) expect(early?.matches, about).toEqual(matches)
              const proof = early && findProof(early.world, { ...sought, ...withMatches(early.matches) })
              const found = early?.first?.found ?? proof?.found
              expect({ ...proof, found }, about).toEqual(
                findProof(whole, { ...sought, ...withMatches(matches) }),
              )
            }
        }
    }),
    { numRuns: Math.max(1, Math.floor(numRuns / 10)) },
  )
}, 120_000)
