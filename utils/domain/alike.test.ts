import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyOf, numRuns, personOf, worldOf } from '../../test/support/samples'
import { alikeCompanies, alikePeople, likeness } from './alike'
import { whole } from './steps'
import { keptApart } from './merge'
import { standardRules } from './rulebook'

const pairs = (people: Parameters<typeof worldOf>[0] = {}) =>
  whole(alikePeople(worldOf(people))).map(({ ids, why }) => [...ids, why])

describe('people who may be one', () => {
  const old = personOf({
    names: ['Ida Norrgård'],
    emails: ['ida@a.example'],
    since: '2025-01-01T00:00:00.000Z',
  })
  const young = personOf({ names: ['I.'], emails: ['IDA@a.example'] })

  it('have the same address or profile, the older one first', () => {
    expect(pairs({ people: [young, old] })).toEqual([[old.id, young.id, 'mail']])
    const links = ['https://a.example/u/ida', 'https://www.a.example/u/ida/?utm=1'].map((link) =>
      personOf({ names: [], links: [link] }),
    )
    expect(pairs({ people: links })).toEqual([[links[0]?.id, links[1]?.id, 'link']])
  })

  it('have a similar name within one company, and never by the name alone', () => {
    const at = (name: string, company?: string) =>
      personOf({ names: [name], ...(company ? { company } : {}) })
    const [one, other] = [at('Maren Solheim', 'c1'), at('Solheim, Máren', 'c1')]
    expect(pairs({ people: [one, other] })).toEqual([[one.id, other.id, 'name']])
    expect(pairs({ people: [one, at('Maren Solheim', 'c2'), at('Maren Solheim')] })).toEqual([])
    expect(pairs({ people: [at('Maren Solheim', 'c1'), at('Håkon Bratt', 'c1')] })).toEqual([])
    expect(pairs({ people: [at('', 'c1'), at('', 'c1')] })).toEqual([])
  })

  it('are not asked about again once they are kept apart', () => {
    const rules = keptApart(standardRules, young.id, old.id)
    expect(whole(alikePeople({ ...worldOf({ people: [old, young] }), rules }))).toEqual([])
  })

  it('are found among thousands at once, in one large company too', () => {
    const letters = (at: number) => Array.from(String(at), (digit) => 'bdfgklmprs'[Number(digit)]).join('a')
    const people = Array.from({ length: 2_000 }, (_, at) =>
      personOf({ names: [`${letters(at * 7)} ${letters(9_999 - at * 3)}`], company: 'c1' }),
    )
    const twin = personOf({ names: ['Kristina Bauermeister'], company: 'c1' })
    const other = personOf({ names: ['Christina Bauermeister'], company: 'c1' })
    const world = worldOf({ people: [twin, ...people, other] })
    const began = performance.now()
    const found = whole(alikePeople(world))
    expect(performance.now() - began).toBeLessThan(4_000)
    expect(found.some(({ ids }) => ids.includes(twin.id) && ids.includes(other.id))).toBe(true)
  })
})

it('companies that may be one have the same domain or a similar name, whatever they are in law', () => {
  const of = (name: string, domains: string[] = []) => companyOf({ names: [name], domains })
  const [one, other] = [of('Fernhill Clinics GmbH'), of('Fernhill Clinics, Inc.')]
  const [left, right] = [of('Acme', ['acme.example']), of('Completely different', ['ACME.example'])]
  const companies = [one, other, left, right, of('Brightwell')]
  expect(whole(alikeCompanies(worldOf({ companies }))).map(({ ids, why }) => [...ids, why])).toEqual([
    [left.id, right.id, 'domain'],
    [one.id, other.id, 'name'],
  ])
  expect(whole(alikeCompanies(worldOf({ companies: [of('AG'), of('AS')] })))).toEqual([])
})

it('a name is wholly like itself, in whatever order, and likeness has no direction', () => {
  const name = fc.array(fc.constantFrom('ida', 'bo', 'norr', 'li'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(likeness(one.join(' '), one.toReversed().join(' '))).toBe(1)
      expect(likeness(one.join(' '), other.join(' '))).toBeCloseTo(likeness(other.join(' '), one.join(' ')))
    }),
    { numRuns },
  )
  expect(likeness('', '')).toBe(0)
})
