import { describe, expect, it } from 'vitest'
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
import type { Ask } from './ask'
import { keptApart, mergeCompanies, mergeCompany, mergePeople } from './merge'
import { mergePerson } from './merge-people'
import type { Part } from './part'
import { standardRules } from './rulebook'

/** What a part makes of its record. */
const applied = (parts: readonly Part[], noun: Part['noun'], record: { id: string }) => {
  const part = parts.find((one) => one.noun === noun && 'id' in one && one.id === record.id)
  if (!part || 'add' in part) return undefined
  return 'forget' in part ? 'gone' : (part.edit as (one: unknown) => unknown)(record)
}

describe('merging two people', () => {
  const keep = personOf()
  const drop = personOf({ advocate: advocateOf({ never: ['quote'] }) })
  const moment = momentOf({ person: drop.id })
  const give = giveOf({ person: drop.id })
  const sent = askOf({ person: drop.id, kind: 'podcast', state: 'sent' })
  const queued = askOf({ person: keep.id, state: 'queued', gets: 'credit' })
  const draw = {
    id: 'd',
    on: noon,
    venue: 'g2',
    every: 2,
    seed: 's',
    eligible: 4,
    picked: [keep.id, drop.id, 'x'],
  }
  const rules = {
    draws: [draw],
    saved: [{ name: 'Theirs', view: 'moments', filters: { person: drop.id } }],
    apart: [
      [drop.id, 'z'],
      [keep.id, 'z'],
    ] as [string, string][],
  }
  const world = worldOf({
    people: [keep, drop],
    moments: [moment, momentOf({ person: keep.id })],
    gives: [give],
    asks: [sent, queued],
    rules,
  })
  const parts = mergePeople(keep, drop, world, noon)

  it('leads all that named the second to the first, and forgets the second', () => {
    expect(applied(parts, 'moments', moment)).toEqual({ ...moment, person: keep.id })
    expect(applied(parts, 'gives', give)).toEqual({ ...give, person: keep.id })
    expect(applied(parts, 'asks', sent)).toMatchObject({ person: keep.id, state: 'sent' })
    expect(applied(parts, 'people', drop)).toBe('gone')
    expect(applied(parts, 'people', keep)).toEqual(mergePerson(keep, drop))
    const after = applied(parts, 'rules', { ...world.rules }) as typeof world.rules
    expect(after.draws[0]?.picked).toEqual([keep.id, 'x'])
    expect(after.saved?.[0]?.filters).toEqual({ person: keep.id })
    expect(after.apart).toEqual([[keep.id, 'z']])
    expect(parts).toHaveLength(7)
  })

  it('holds what may no longer go out, in the same transaction', () => {
    const held = applied(parts, 'asks', queued) as Ask
    expect(held.state).toBe('held')
    expect(held.holds.map(({ reason }) => reason)).toContain('never-this-kind')
    // What was edited meanwhile is not written over.
    expect(applied(parts, 'asks', { ...queued, revision: 2 } as Ask)).toMatchObject({ state: 'queued' })
  })

  it('touches nothing else, and does nothing with one and the same', () => {
    const alone = worldOf({ people: [keep, drop], moments: [momentOf({ person: keep.id })] })
    expect(mergePeople(keep, drop, alone, noon).map(({ noun }) => noun)).toEqual(['people', 'people'])
    expect(mergePeople(keep, keep, world, noon)).toEqual([])
  })
})

it('two companies become one, and their people, moments, asks and gives are its own', () => {
  const keep = companyOf({ names: ['Fernhill'], domains: ['fern.example'], approval: { who: 'A', days: 9 } })
  const drop = companyOf({
    names: ['Fernhill Clinics', 'FERNHILL'],
    domains: ['FERN.example', 'clinics.example'],
    industry: 'Health',
    approval: { who: 'B', days: 3 },
    since: '2025-01-01T12:00:00.000Z',
  })
  const person = personOf({ company: drop.id })
  const moment = momentOf({ company: drop.id })
  const world = worldOf({ people: [person, personOf()], companies: [keep, drop], moments: [moment] })
  const parts = mergeCompanies(keep, drop, world, noon)
  expect(applied(parts, 'companies', keep)).toEqual({
    ...keep,
    names: ['Fernhill', 'Fernhill Clinics'],
    domains: ['fern.example', 'clinics.example'],
    industry: 'Health',
    since: drop.since,
  })
  expect(mergeCompany(drop, keep).approval).toEqual(keep.approval)
  expect(applied(parts, 'companies', drop)).toBe('gone')
  expect(applied(parts, 'people', person)).toEqual({ ...person, company: keep.id })
  expect(applied(parts, 'moments', moment)).toEqual({ ...moment, company: keep.id })
  expect(parts).toHaveLength(4)
  expect(mergeCompanies(keep, keep, world, noon)).toEqual([])
})

it('those who are kept apart are remembered once', () => {
  const once = keptApart(standardRules, 'b', 'a')
  expect(once.apart).toEqual([['a', 'b']])
  expect(keptApart(once, 'a', 'b')).toBe(once)
})
