import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advocateOf,
  anyAskKind,
  askOf,
  companyOf,
  momentOf,
  noon,
  numRuns,
  personOf,
  sentOn,
  worldOf,
} from '../../test/support/samples'
import type { Grade } from './fit'
import { fitOf } from './fit'
import { Kind } from './moment-kind'
import { gatesFor, isGraded, rank } from './rank'
import { standardRules } from './rulebook'

const graded = (grade: Grade) => ({ grade, note: '' })
const named = (name: string, about: Parameters<typeof advocateOf>[0] = {}) =>
  personOf({ names: [name], advocate: advocateOf(about) })

/** Who comes first, by name. */
const order = (part: Parameters<typeof worldOf>[0], kind: Parameters<typeof rank>[0]['kind'] = 'quote') => {
  const world = worldOf(part)
  return rank({ kind }, world, noon).map(({ person }) => world.people.get(person)?.names[0])
}

describe('whom to ask', () => {
  it('is those first whom nothing holds, however well the others fit', () => {
    const [best, free] = [named('Best', { fit: { values: graded(4), story: graded(4) } }), named('Free')]
    const moments = [momentOf({ kind: 'pain', person: best.id })]
    expect(order({ people: [best, free], moments })).toEqual(['Free', 'Best'])
  })

  it('is then those who have all that the kind wants', () => {
    const lacking = named('Lacking', { fit: { values: graded(4), openness: graded(4), story: graded(0) } })
    const plain = named('Plain', { fit: { values: graded(2) } })
    expect(order({ people: [lacking, plain] }, 'testimonial')).toEqual(['Plain', 'Lacking'])
    expect(order({ people: [plain, lacking] }, 'quote')).toEqual(['Lacking', 'Plain'])
  })

  it('is then the best fit, the willing, those with good words, and who was asked longest ago', () => {
    const fit = { values: graded(3) }
    const people = [
      named('Recent', { fit }),
      named('Long ago', { fit }),
      named('Never', { fit }),
      named('Kind words', { fit }),
      named('Willing', { fit, willing: ['quote'] }),
      named('Fitting', { fit: { values: graded(4) } }),
    ]
    const [recent, long, , kind] = people as [(typeof people)[0], ...typeof people]
    const asks = [
      sentOn('2026-02-01', recent, { kind: 'survey' }),
      sentOn('2026-01-01', long!, { kind: 'survey' }),
      sentOn('2025-01-01', recent, { kind: 'survey' }),
      askOf({ person: long?.id, history: [{ on: noon, from: 'draft', to: 'queued' }] }),
    ]
    const moments = [
      momentOf({ person: kind?.id }),
      momentOf({ person: recent.id, kind: 'question' }),
      momentOf({ person: undefined }),
    ]
    const want = ['Fitting', 'Willing', 'Kind words', 'Never', 'Long ago', 'Recent']
    expect(order({ people, asks, moments })).toEqual(want)
    expect(order({ people: people.toReversed(), asks: asks.toReversed(), moments })).toEqual(want)
  })

  it('is then by name, and at last by id', () => {
    const [one, other] = [named('Ana'), named('Ana')]
    expect(order({ people: [named('Bo'), named('Ana')] })).toEqual(['Ana', 'Bo'])
    const ids = (people: (typeof one)[]) =>
      rank({ kind: 'quote' }, worldOf({ people }), noon).map(({ person }) => person)
    expect(ids([one, other])).toEqual([one.id, other.id].toSorted())
    expect(ids([other, one])).toEqual([one.id, other.id].toSorted())
  })

  it('is never somebody whose values do not agree', () => {
    expect(order({ people: [named('No', { fit: { values: graded(0) } }), named('Yes')] })).toEqual(['Yes'])
  })

  it('comes with what speaks for and against it', () => {
    const ida = named('Ida', { willing: ['quote', 'custom'], fit: { values: graded(3) } })
    const asks = [sentOn('2026-11-10', ida, { kind: 'survey' })]
    const moments = [momentOf({ person: ida.id }), momentOf({ person: ida.id, kind: 'offer' })]
    const world = worldOf({ people: [ida], asks, moments })
    const [found] = rank({ kind: 'quote' }, world, noon)
    expect(found).toMatchObject({
      person: ida.id,
      fit: { score: 11 },
      good: 2,
      willing: true,
      shut: [{ reason: 'rest-person' }],
      asked: '2026-11-10T12:00:00.000Z',
    })
    expect(rank({ kind: 'custom', customKind: 'Bake sale' }, world, noon)[0]?.willing).toBe(false)
    expect(rank({ kind: 'survey' }, world, noon)[0]).toMatchObject({ willing: false, good: 2 })
  })

  it('does not ask for the place of a review that is chosen later', () => {
    const ida = named('Ida')
    expect(gatesFor({ kind: 'review' }, ida, worldOf({ people: [ida] }), noon)).toEqual([])
  })

  it('says whether anybody has graded them at all', () => {
    expect(isGraded(fitOf(undefined))).toBe(false)
    expect(isGraded(fitOf({ fit: { story: graded(0) } }))).toBe(true)
  })
})

const grade = fc.option(fc.constantFrom<Grade>(1, 2, 3, 4), { nil: undefined })
const people = fc.array(
  fc.record({ name: fc.constantFrom('Ana', 'Bo', 'Cy'), story: grade, values: grade, willing: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
)
const company = companyOf()
const scenes = fc
  .record({
    people,
    asks: fc.array(fc.record({ who: fc.nat(5), month: fc.integer({ min: 1, max: 9 }), kind: anyAskKind }), {
      maxLength: 6,
    }),
    moments: fc.array(fc.record({ who: fc.nat(5), kind: fc.constantFrom(...Kind.options) }), {
      maxLength: 6,
    }),
  })
  .map((scene) => {
    const everybody = scene.people.map(({ name, story, values, willing }) =>
      personOf({
        names: [name],
        company: company.id,
        advocate: advocateOf({
          willing: willing ? ['quote'] : [],
          fit: { ...(story ? { story: graded(story) } : {}), ...(values ? { values: graded(values) } : {}) },
        }),
      }),
    )
    const who = (at: number) => everybody[at % everybody.length] ?? personOf()
    return {
      people: everybody,
      companies: [company],
      asks: scene.asks.map(({ who: at, month, kind }) => sentOn(`2026-0${month}-11`, who(at), { kind })),
      moments: scene.moments.map(({ who: at, kind }) => momentOf({ kind, person: who(at).id })),
      rules: { ...standardRules, companyPain: false },
    }
  })
/** The ranking, with the shut gates of one and the same day in no order. */
const ranking = (part: Parameters<typeof worldOf>[0]) =>
  rank({ kind: 'quote' }, worldOf(part), noon).map(({ shut, ...rest }) => ({
    ...rest,
    shut: new Set(shut.map((gate) => JSON.stringify(gate))),
  }))

describe('the ranking', () => {
  it('counts a decline of any kind, number and firmness for nothing in anybody’s fit', () => {
    const declines = fc.array(
      fc.record({
        on: fc.constantFrom(noon, '2025-01-01T00:00:00.000Z'),
        kind: anyAskKind,
        never: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(scenes, declines, fc.nat(), (scene, declines, at) => {
        const one = scene.people[at % scene.people.length]
        const said = scene.people.map((person) => (person === one ? { ...person, declines } : person))
        const before = new Map(ranking(scene).map(({ person, fit }) => [person, fit]))
        const after = new Map(ranking({ ...scene, people: said }).map(({ person, fit }) => [person, fit]))
        expect(after).toEqual(before)
      }),
      { numRuns },
    )
  }, 30_000)

  it('knows nothing of any field that is not ours, nor of the order in which records come', () => {
    // Names that the rules must never look at, in pieces, so that none of them stands in this folder.
    const money = ['sp|end', 'reve|nue', 'a|rr', 'contract|Value', 'l|tv', 'deal|Size'].map((name) =>
      name.replace('|', ''),
    )
    const keys = fc.oneof(
      fc.constantFrom(...money),
      fc.string({ maxLength: 8 }).map((name) => `x-${name}`),
    )
    const extra = fc.dictionary(keys, fc.oneof(fc.double(), fc.integer(), fc.string()), { maxKeys: 4 })
    const mixed = scenes.chain((scene) => {
      const other = <T extends object>(list: readonly T[]) =>
        fc
          .shuffledSubarray([...list], { minLength: list.length })
          .chain((all) => fc.tuple(...all.map((one) => extra.map((more) => ({ ...more, ...one })))))
      return fc.record({
        scene: fc.constant(scene),
        people: other(scene.people),
        companies: other(scene.companies),
        asks: other(scene.asks),
        moments: other(scene.moments),
      })
    })
    fc.assert(
      fc.property(mixed, ({ scene, ...others }) => {
        expect(ranking({ ...scene, ...others })).toEqual(ranking(scene))
      }),
      { numRuns },
    )
  }, 30_000)
})
