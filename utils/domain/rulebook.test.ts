import { describe, expect, it } from 'vitest'
import { id, noon, worldOf } from '../../test/support/samples'
import { askKinds, termsUnder } from '../asks'
import { sameKind } from './ask-terms'
import { isProblem } from './problem'
import { makeArchive, readArchive } from './read-archive'
import { type OwnKind, ownKind, Rulebook, standardRules, termsOf } from './rulebook'
import { z } from './schema'

const bake: OwnKind = {
  name: 'Bake sale',
  burden: 7,
  minutes: 90,
  rest: 20,
  lead: 4,
  gives: ['donation'],
  benefits: ['We double what comes in'],
  opening: 'Would you bake with us?',
  done: 'The last cake is sold',
}
const rules: Rulebook = { ...standardRules, kinds: [{ ...bake, name: 'Another', burden: 8 }, bake] }
const quote = askKinds.get('quote')!

describe('the terms of an ask', () => {
  it('are those of the user’s own kind where it is one, else the shipped ones', () => {
    const sort = { kind: 'custom' as const, customKind: 'Bake sale' }
    expect(ownKind(rules, sort)).toBe(bake)
    expect(termsOf(rules, sort, quote)).toEqual({
      burden: 7,
      minutes: 90,
      rest: 20,
      lead: 4,
      gives: ['donation'],
      fit: {},
      uses: [],
    })
    for (const other of [
      { ...sort, customKind: 'Gone' },
      { kind: 'custom' as const },
      { ...sort, kind: 'quote' as const },
    ])
      expect(termsOf(rules, other, quote)).toBe(quote)
  })

  it('are found among all shipped kinds, and an unknown own kind has those of any', () => {
    const terms = termsUnder(rules)
    expect(terms({ kind: 'reference-call' }).burden).toBe(40)
    expect(terms({ kind: 'custom', customKind: 'Bake sale' }).burden).toBe(7)
    expect(terms({ kind: 'custom', customKind: 'Gone' })).toBe(askKinds.get('custom'))
    expect(worldOf().terms({ kind: 'quote' })).toBe(quote)
  })

  it('of an own kind come back from an archive as they were', () => {
    const draw = { id: id(), on: noon, venue: 'google', every: 3, seed: 's', eligible: 9, picked: [id()] }
    const kept = { ...rules, me: 'Ben', draws: [draw], questions: [{ id: id(), text: 'Would we have tea?' }] }
    const none = { companies: [], people: [], moments: [], asks: [], gives: [], drafts: [] }
    const read = readArchive(JSON.stringify(makeArchive({ ...none, rules: [kept] }, noon)))
    if (isProblem(read)) throw new Error(read.problem)
    expect(read.refused).toEqual([])
    expect(read.rules).toEqual([kept])
    const sort = { kind: 'custom' as const, customKind: 'Bake sale' }
    expect(termsUnder(read.rules[0] ?? standardRules)(sort)).toEqual(termsUnder(rules)(sort))
  })
})

describe('kinds of ask', () => {
  it('are the same by kind, the user’s own by name', () => {
    const own = (customKind: string) => ({ kind: 'custom' as const, customKind })
    expect(sameKind({ kind: 'quote' }, { kind: 'quote' })).toBe(true)
    expect(sameKind({ kind: 'quote' }, { kind: 'video' })).toBe(false)
    expect(sameKind({ kind: 'quote', customKind: 'a' }, { kind: 'quote' })).toBe(true)
    expect(sameKind(own('a'), own('a'))).toBe(true)
    expect(sameKind(own('a'), own('b'))).toBe(false)
  })
})

describe('the rulebook', () => {
  it('holds whole days and points in sane bounds, and named kinds', () => {
    const takes = (about: object) => z.safeParse(Rulebook, { ...standardRules, ...about }).success
    expect(takes({})).toBe(true)
    const days = (person: number) => ({ days: { ...standardRules.days, person } })
    expect([-1, 0, 3_650, 3_651, 1.5].map((one) => takes(days(one)))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect(takes({ kinds: [{ ...bake, name: '' }] })).toBe(false)
    expect(takes({ questions: Array.from({ length: 21 }, () => ({ id: id(), text: 'x' })) })).toBe(false)
  })
})
