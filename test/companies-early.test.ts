// The companies that stand there before a large library is read, against what the whole of it says of them.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { clear, everything } from './support/everything'
import { companiesFacts } from '../components/app/people/company-facts'
import { peopleInSteps } from '../components/app/people/person-facts'
import { worldFrom } from '../entrypoints/app/world'
import { companyGates } from '../utils/domain/company-gates'
import { whole } from '../utils/domain/steps'
import { importArchive } from '../utils/store/archive'
import { companiesHeard } from '../utils/store/last-heard'
import { must } from './support/must'
import { askOf, companyOf, giveOf, momentOf, noon, numRuns, personOf, sentOn } from './support/samples'

afterEach(clear)

// No two at the same instant: which of those stands first means nothing.
const ago = (days: number, later = 0) =>
  new Date(Date.parse(noon) - days * 86_400_000 + later * 1_000).toISOString()
const firm = fc.option(fc.nat({ max: 7 }), { nil: undefined })
const who = fc.option(fc.nat({ max: 9 }), { nil: undefined })
const scenes = fc.record({
  people: fc.array(firm, { minLength: 10, maxLength: 10 }),
  since: fc.array(fc.integer({ min: 50, max: 400 }), { minLength: 8, maxLength: 8 }),
  moments: fc.array(
    fc.record({ who, firm, days: fc.nat({ max: 300 }), kind: fc.constantFrom('praise', 'pain') }),
    { maxLength: 30 },
  ),
  asks: fc.array(fc.record({ who, firm, days: fc.nat({ max: 300 }), sent: fc.boolean() }), { maxLength: 6 }),
  gives: fc.array(fc.record({ who, firm }), { maxLength: 6 }),
  also: firm,
})

const library = async () => ({ ...worldFrom(await everything()), drafts: [] })

it('says of each company and its people what the whole library says, and puts first what stands first', async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      await clear()
      // What was made later has the later id; so it is with what is kept by hand.
      const since = scene.since.toSorted((one, other) => other - one)
      const companies = since.map((days, n) => companyOf({ names: [`Firm ${n}`], since: ago(days, 200 + n) }))
      const at = (n: number | undefined) => (n === undefined ? {} : { company: companies[n]!.id })
      const people = scene.people.map((n) => personOf(at(n)))
      const by = (n: number | undefined) => (n === undefined ? {} : { person: people[n]!.id })
      const moments = scene.moments.map(({ who, firm, days, kind }, n) =>
        momentOf({ ...by(who), ...at(firm), kind: kind as 'praise', heard: ago(days, n) }),
      )
      const asks = scene.asks
        .toSorted((one, other) => other.days - one.days)
        .map(({ who, firm, days, sent }, n) => {
          const about = { ...by(who), ...at(firm), made: ago(days, 100 + n) }
          return sent ? sentOn(ago(days).slice(0, 10), personOf(), about) : askOf(about)
        })
      const gives = scene.gives.map(({ who, firm }) => giveOf({ ...by(who), ...at(firm) }))
      const rest = { rules: [], drafts: [], refused: [], ignored: [] }
      must(await importArchive({ companies, people, moments, asks, gives, ...rest }))

      const also = scene.also === undefined ? undefined : companies[scene.also]!.id
      const { known, ...around } = await companiesHeard(3, also)
      const [part, full] = [{ ...worldFrom(around), drafts: [], known }, await library()]
      const [some, all] = [companiesFacts(part), companiesFacts(full)]
      expect(some).toEqual(all.filter(({ company }) => known.has(company.id)))
      expect(whole(peopleInSteps(part))).toEqual(
        whole(peopleInSteps(full)).filter(({ person }) => known.has(person.id)),
      )
      for (const { company, people } of some) {
        expect(people.every(({ id }) => known.has(id))).toBe(true)
        expect(companyGates(company.id, part, noon)).toEqual(companyGates(company.id, full, noon))
      }
      const first = all.slice(0, 3).map(({ company }) => company.id)
      expect(some.slice(0, 3).map(({ company }) => company.id)).toEqual(first)
      if (also) expect(known.has(also)).toBe(true)
    }),
    { numRuns: Math.max(1, Math.floor(numRuns / 5)) },
  )
}, 120_000)
