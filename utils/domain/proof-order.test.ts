import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf, noon, numRuns, personOf, sentOn, worldOf } from '../../test/support/samples'
import type { World } from './gate'
import type { Moment } from './moment'
import type { Person } from './person'
import { findProof, type Match, type Sought } from './proof'

const match = (relevance: number): Match => ({
  relevance,
  words: ['tide'],
  terms: new Map([['tide', ['words']]]),
})
const all = (part: Partial<Sought> = {}): Sought => ({ filters: {}, now: noon, most: 50, ...part })
const yes = (...uses: Person['consent'][number]['use'][]) =>
  uses.map((use) => ({ use, status: 'given' as const, on: '2026-01-01T12:00:00.000Z' }))
const inMail = { page: { url: 'https://mail.example/1', title: '', channel: 'mail' as const } }
const long = { said: '2019-05-01' }

interface Scene {
  people: Person[]
  moments: Moment[]
  asked: boolean[]
  relevance: number[]
}
const scenes: fc.Arbitrary<Scene> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Ana', 'Bo', 'Cy'),
      consent: fc.subarray(yes('quote', 'name', 'title')),
      isPublic: fc.boolean(),
      old: fc.boolean(),
      asked: fc.boolean(),
      relevance: fc.constantFrom(0.1, 0.4, 0.9, 1),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => {
    const people = rows.map(({ name, consent }) => personOf({ names: [name], consent }))
    return {
      people,
      moments: rows.map(({ isPublic, old }, at) =>
        momentOf({ person: people[at]!.id, ...(isPublic ? {} : inMail), ...(old ? long : {}) }),
      ),
      asked: rows.map(({ asked }) => asked),
      relevance: rows.map(({ relevance }) => relevance),
    }
  })
const worldIn = ({ people, moments, asked }: Scene) =>
  worldOf({
    people,
    moments,
    asks: people.filter((_, at) => asked[at]).map((one) => sentOn('2026-11-15', one)),
  })
const matchesIn = ({ moments, relevance }: Scene) =>
  new Map(moments.map(({ id }, at) => [id, match(relevance[at] ?? 0)]))
const order = (world: World, matches: ReadonlyMap<string, Match>) => {
  const { quotes, people } = findProof(world, all({ matches }))
  return [quotes.map(({ moment }) => moment.id), people.map(({ person }) => person.id)]
}

describe('in every scene', () => {
  it('the order does not depend on the order of the records', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const turned = { ...worldIn(scene), moments: scene.moments.toReversed() }
        turned.people = new Map([...turned.people].toReversed())
        turned.asks = turned.asks.toReversed()
        expect(order(turned, matchesIn(scene))).toEqual(order(worldIn(scene), matchesIn(scene)))
      }),
      { numRuns },
    )
  }, 30_000)

  it('a record that is not looked for changes nothing', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const world = worldIn(scene)
        const other = personOf({ names: ['Aaa'] })
        const more = {
          ...world,
          people: new Map([[other.id, other], ...world.people]),
          moments: [momentOf({ person: other.id }), momentOf({ kind: 'need' }), ...world.moments],
        }
        expect(order(more, matchesIn(scene))).toEqual(order(world, matchesIn(scene)))
      }),
      { numRuns },
    )
  }, 30_000)

  it('somebody who is held never stands above an equal who is free', () => {
    fc.assert(
      fc.property(scenes, fc.nat(5), (scene, at) => {
        const free = scene.people[at % scene.people.length]!
        const said = scene.moments[at % scene.people.length]!
        const held = personOf({ ...free, id: personOf().id })
        const theirs = momentOf({ ...said, id: momentOf().id, person: held.id })
        const relevance = scene.relevance[at % scene.people.length]!
        const world = worldIn({
          people: [held, ...scene.people],
          moments: [theirs, ...scene.moments],
          asked: [true, ...scene.asked.with(at % scene.people.length, false)],
          relevance: [],
        })
        const matches = new Map([...matchesIn(scene), [theirs.id, match(relevance)]])
        const [, people] = order(world, matches)
        expect(people!.indexOf(held.id)).toBeGreaterThan(people!.indexOf(free.id))
      }),
      { numRuns },
    )
  }, 30_000)

  it('every rank has a reason for it, and nothing is lost', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { quotes, people } = findProof(worldIn(scene), all({ matches: matchesIn(scene) }))
        expect(quotes.length).toBe(scene.moments.length)
        expect(people.length).toBe(scene.people.length)
        for (const { reasons } of [...quotes, ...people])
          expect(reasons.some(({ speaks }) => speaks === 'for')).toBe(true)
      }),
      { numRuns },
    )
  }, 30_000)
})
