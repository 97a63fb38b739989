import { describe, expect, it } from 'vitest'
import { companyOf, momentOf, noon, personOf, sentOn, worldOf } from '../../test/support/samples'
import type { World } from './gate'
import type { Person } from './person'
import { findProof, type Match, type Sought } from './proof'

const match = (relevance: number, words = ['tide'], fields = ['words']): Match => ({
  relevance,
  words,
  terms: new Map(words.map((word) => [word, fields])),
})
const all = (part: Partial<Sought> = {}): Sought => ({ filters: {}, now: noon, most: 50, ...part })
const matching = (relevance: Record<string, number>) =>
  new Map(Object.entries(relevance).map(([id, one]) => [id, match(one)]))
const words = (world: World, part: Partial<Sought> = {}) =>
  findProof(world, all(part)).quotes.map(({ moment }) => moment.words)
const names = (world: World, part: Partial<Sought> = {}) =>
  findProof(world, all(part)).people.map(({ person }) => person.names[0])
const yes = (...uses: Person['consent'][number]['use'][]) =>
  uses.map((use) => ({ use, status: 'given' as const, on: '2026-01-01T12:00:00.000Z' }))
const inMail = { page: { url: 'https://mail.example/1', title: '', channel: 'mail' as const } }
const long = { said: '2019-05-01' }

describe('quotes', () => {
  it('are good words only, and only those that the index and the filters let through', () => {
    const care = companyOf({ industry: 'Care' })
    const moments = [
      momentOf({
        words: 'a',
        company: care.id,
        useCases: ['night'],
        objections: ['price'],
        journey: 'renewal',
      }),
      momentOf({ words: 'b', kind: 'story', useCases: ['day'] }),
      momentOf({ words: 'c', kind: 'pain', useCases: ['night'] }),
    ]
    const world = worldOf({ moments, companies: [care] })
    expect(words(world)).toEqual(['a', 'b'])
    expect(words(world, { filters: { use: 'night' } })).toEqual(['a'])
    expect(words(world, { filters: { objection: 'price' } })).toEqual(['a'])
    expect(words(world, { filters: { journey: 'renewal' } })).toEqual(['a'])
    expect(words(world, { filters: { industry: 'Care' } })).toEqual(['a'])
    expect(words(world, { filters: { industry: 'Care', use: 'day' } })).toEqual([])
    expect(words(world, { matches: matching({ [moments[1]!.id]: 1, [moments[2]!.id]: 1 }) })).toEqual(['b'])
  })

  it('stand by fit, then by how openly they may go out, then by age; fit counts in steps', () => {
    const quiet = personOf({ consent: yes('quote') })
    const moments = [
      momentOf({ words: 'old', ...long }),
      momentOf({ words: 'withheld', ...inMail }),
      momentOf({ words: 'nameless', ...inMail, person: quiet.id }),
      momentOf({ words: 'fresh' }),
      momentOf({ words: 'far', who: { name: 'A' } }),
    ]
    const [old, withheld, nameless, fresh, far] = moments.map(({ id }) => id)
    const world = worldOf({ moments, people: [quiet] })
    const matches = matching({ [old!]: 0.95, [withheld!]: 1, [nameless!]: 0.7, [fresh!]: 0.61, [far!]: 0.31 })
    expect(words(world, { matches })).toEqual(['fresh', 'old', 'nameless', 'withheld', 'far'])
  })

  it('that may not go out stand first where one may ask', () => {
    const [held, free] = [personOf({ names: ['Ana'] }), personOf({ names: ['Bo'] })]
    const moments = [held, free].map((one) =>
      momentOf({ ...inMail, words: String(one.names[0]), person: one.id, ...long }),
    )
    const asks = [sentOn('2026-11-20', held)]
    expect(words(worldOf({ moments, people: [held, free], asks }))).toEqual(['Bo', 'Ana'])
  })

  it('are by whoever was asked longest ago where all else is equal, and then by name', () => {
    const people = ['Çem', 'Dan', 'Bo', 'Ana'].map((name) => personOf({ names: [name] }))
    const moments = people.map((one) =>
      momentOf({ words: String(one.names[0]), person: one.id, who: { name: 'x' } }),
    )
    const asks = [sentOn('2024-01-01', people[3]!), sentOn('2023-01-01', people[2]!)]
    expect(words(worldOf({ people, moments, asks }))).toEqual(['Çem', 'Dan', 'Bo', 'Ana'])
  })

  it('tell their reasons, for and against', () => {
    const care = companyOf({ industry: 'Care' })
    const ida = personOf({ role: 'Nurse', company: care.id })
    const moment = momentOf({ ...inMail, ...long, person: ida.id })
    const world = worldOf({
      people: [ida],
      companies: [care],
      moments: [moment],
      asks: [sentOn('2026-11-01', ida)],
    })
    const matches = new Map([
      [
        moment.id,
        {
          relevance: 1,
          words: ['nurses', 'care'],
          terms: new Map([
            ['nurse', ['role']],
            ['care', ['industry', 'words']],
          ]),
        },
      ],
    ])
    const [quote] = findProof(world, all({ matches })).quotes
    expect(quote?.reasons).toMatchObject([
      { speaks: 'for', about: 'topic', words: ['nurses', 'care'] },
      { speaks: 'for', about: 'role', role: 'Nurse' },
      { speaks: 'for', about: 'industry', industry: 'Care' },
      { speaks: 'against', about: 'consent', quote: { level: 'withheld', why: { reason: 'private' } } },
      { speaks: 'against', about: 'fresh', said: '2019-05-01' },
      { speaks: 'against', about: 'free', gate: { reason: 'rest-kind' } },
    ])
    expect(
      findProof(world, all({ filters: { industry: 'Care' } })).quotes[0]?.reasons.map(({ about }) => about),
    ).toEqual(['industry', 'consent', 'fresh', 'free'])
  })

  it('do not speak of asking where nobody has to be asked', () => {
    const world = worldOf({ moments: [momentOf()] })
    expect(findProof(world, all()).quotes[0]?.reasons.map(({ about }) => about)).toEqual(['consent', 'fresh'])
  })

  it('of a bare year count from its first day', () => {
    const reason = (said: string) =>
      findProof(worldOf({ moments: [momentOf({ said })] }), all()).quotes[0]?.reasons.at(-1)?.speaks
    expect([reason('2026'), reason('2024-01'), reason('2023')]).toEqual(['for', 'for', 'against'])
  })
})

describe('people', () => {
  it('are those who said it and those who are it; filters on words leave only the first', () => {
    const [said, is, neither] = ['Ana', 'Bo', 'Cy'].map((name) => personOf({ names: [name] }))
    const moment = momentOf({ person: said!.id, useCases: ['night'] })
    const world = worldOf({ people: [said!, is!, neither!], moments: [moment] })
    const matches = matching({ [moment.id]: 1, [is!.id]: 1 })
    expect(names(world, { matches })).toEqual(['Ana', 'Bo'])
    expect(names(world, { matches, filters: { use: 'night' } })).toEqual(['Ana'])
    expect(names(world, { matches, filters: { industry: 'Care' } })).toEqual([])
    expect(names(world)).toEqual(['Ana'])
  })

  it('stand by fit, free before held, how openly, how many words, longest not asked, name', () => {
    const person = (name: string, consent: Person['consent'] = []) => personOf({ names: [name], consent })
    const [held, two, asked, never, bo, near] = ['Held', 'Two', 'Asked', 'Never', 'Bo', 'Near'].map((name) =>
      person(name),
    ) as [Person, Person, Person, Person, Person, Person]
    const open = person('Open', yes('quote', 'name'))
    const people = [held, two, asked, never, bo, near, open]
    // Many good words do not bring somebody forward who is held.
    const moments = [...people, two, held, held].map((one) => momentOf({ ...inMail, person: one.id }))
    const asks = [sentOn('2026-11-20', held), sentOn('2025-01-01', asked)]
    const matches = new Map(moments.map(({ id, person: by }) => [id, match(by === near.id ? 0.4 : 1)]))
    const world = worldOf({ people, moments, asks })
    expect(names(world, { matches })).toEqual(['Open', 'Two', 'Bo', 'Never', 'Asked', 'Held', 'Near'])
  })

  it('come with their best words and all reasons', () => {
    const ida = personOf({ role: 'Nurse' })
    const moments = [momentOf({ person: ida.id, ...inMail }), momentOf({ person: ida.id, ...long })]
    const matches = new Map([
      [ida.id, match(1, ['nurse'], ['role'])],
      ...moments.map(({ id }) => [id, match(1)] as const),
    ])
    const [found] = findProof(worldOf({ people: [ida], moments }), all({ matches })).people
    expect(found?.moment?.id).toBe(moments[1]?.id)
    expect(found?.reasons).toMatchObject([
      { about: 'topic', words: ['nurse', 'tide'] },
      { about: 'role', role: 'Nurse' },
      { about: 'free', speaks: 'for' },
      { about: 'good', many: 2 },
      { about: 'consent', speaks: 'for' },
      { about: 'fresh', speaks: 'against' },
      { about: 'asked' },
    ])
  })
})

it('no more are answered than wanted, and all are counted', () => {
  const people = ['Ana', 'Bo', 'Cy'].map((name) => personOf({ names: [name] }))
  const moments = people.map((one) => momentOf({ person: one.id }))
  const found = findProof(worldOf({ people, moments }), all({ most: 2 }))
  expect([found.quotes.length, found.people.length, found.found]).toEqual([2, 2, { quotes: 3, people: 3 }])
})
