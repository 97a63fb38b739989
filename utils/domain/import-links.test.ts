import { expect, test } from 'vitest'
import { askOf, companyOf, draftOf, giveOf, id, momentOf, noon, personOf } from '../../test/support/samples'
import { type Links, reconcileIds } from './import-links'
import { standardRules } from './rulebook'

const [company, ida, moment] = [companyOf(), personOf({ emails: ['IDA@fernhill.example'] }), momentOf()]
const give = giveOf({ person: ida.id, company: company.id, moments: [moment.id] })
const incoming = {
  companies: [{ ...company, names: ['Fernhill Holding', 'FERNHILL  Clinics'] }],
  people: [{ ...ida, company: company.id, links: ['https://www.reviews.example/users/ida/'] }],
  moments: [{ ...moment, person: ida.id, company: company.id }],
  asks: [askOf({ person: ida.id, company: company.id, moments: [moment.id], give: give.id })],
  gives: [give],
  drafts: [draftOf()],
  rules: [
    {
      ...standardRules,
      draws: [
        { id: id(), on: noon, venue: 'google', every: 2, seed: 's', eligible: 4, picked: [ida.id, give.id] },
      ],
    },
  ],
  refused: [],
  ignored: [],
}
const nobody: Links = {
  has: async () => false,
  moment: async () => undefined,
  person: async () => undefined,
  company: async () => undefined,
}

test('what nobody knows comes in as it is', async () => {
  const { refused: _, ignored: __, ...records } = incoming
  expect(await reconcileIds(incoming, nobody)).toEqual(records)
})

test('what is known already keeps its id, and all that mentions it follows', async () => {
  const known = { company: id(), person: id(), moment: id() }
  const found = await reconcileIds(incoming, {
    ...nobody,
    moment: async (fingerprint) => (fingerprint === moment.fingerprint ? known.moment : undefined),
    person: async (identity) => (identity === 'link:reviews.example/users/ida' ? known.person : undefined),
    company: async (folded) => (folded === 'fernhill clinics' ? known.company : undefined),
  })
  const both = { person: known.person, company: known.company }
  expect(found.companies).toMatchObject([{ id: known.company }])
  expect(found.people).toMatchObject([{ id: known.person, company: known.company }])
  expect([...found.moments]).toMatchObject([{ id: known.moment, ...both }])
  expect(found.asks).toMatchObject([
    { id: incoming.asks[0]?.id, ...both, moments: [known.moment], give: give.id },
  ])
  expect(found.gives).toMatchObject([{ id: give.id, ...both, moments: [known.moment] }])
  // Who was drawn stays drawn: else their ask would wait for a sample that they are in.
  expect(found.rules[0]?.draws[0]?.picked).toEqual([known.person, give.id])
})

test('the first identity that is known decides', async () => {
  const [one, other] = [id(), id()]
  const asked: string[] = []
  const found = await reconcileIds(incoming, {
    ...nobody,
    person: async (identity) => {
      asked.push(identity)
      return identity.startsWith('mail:') ? one : other
    },
  })
  expect(found.people[0]?.id).toBe(one)
  expect(asked).toEqual(['mail:ida@fernhill.example'])
})
