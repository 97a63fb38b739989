import type { Ask } from './ask'
import type { Company } from './company'
import type { World } from './gate'
import { settleAsk } from './gates'
import type { Give } from './give'
import { bothNames, bothNotes, earlier, mergePerson, slower, told } from './merge-people'
import type { Moment } from './moment'
import { expected, type Part } from './part'
import type { Person } from './person'
import type { Rulebook } from './rulebook'
import type { Id, Instant } from './schema'

type Field = 'person' | 'company'
/** Answers the record itself where it did not name the one that goes. */
type Turn = <T extends Partial<Record<Field, string | undefined>>>(record: T) => T

const turner =
  (field: Field, from: Id, to: Id): Turn =>
  (record) =>
    record[field] === from ? { ...record, [field]: to } : record

function mapped<T>(records: readonly T[], turn: (one: T) => T): readonly T[] {
  const turned = records.map(turn)
  return turned.some((one, at) => one !== records[at]) ? turned : records
}

/** Pairs in one order, so that the same two are one pair. */
export const pairOf = (one: Id, other: Id): [Id, Id] => (one < other ? [one, other] : [other, one])

/** What the rulebook says of the one that goes is said of the one that stays. */
function turnRules(rules: Rulebook, field: Field, from: Id, to: Id): Rulebook {
  const id = (one: Id) => (one === from ? to : one)
  const draws = mapped(rules.draws, (draw) =>
    draw.picked.includes(from) ? { ...draw, picked: [...new Set(draw.picked.map(id))] } : draw,
  )
  const kept = rules.saved ?? []
  const saved = mapped(kept, (one) =>
    one.filters[field] === from ? { ...one, filters: { ...one.filters, [field]: to } } : one,
  )
  const before = rules.apart ?? []
  const apart = before.some((pair) => pair.includes(from))
    ? [
        ...new Map(
          before
            .map(([one, other]) => pairOf(id(one), id(other)))
            .filter(([one, other]) => one !== other)
            .map((pair) => [pair.join(), pair]),
        ).values(),
      ]
    : before
  if (draws === rules.draws && saved === kept && apart === before) return rules
  return {
    ...rules,
    draws: [...draws],
    ...(rules.saved ? { saved: [...saved] } : {}),
    ...(rules.apart ? { apart } : {}),
  }
}

/** Whose asks may be held or freed by a merge: theirs, and those of others at their companies. */
function isNear(world: World, ids: readonly (Id | undefined)[]): (ask: Ask) => boolean {
  const near = new Set(ids.filter((id) => id !== undefined))
  return ({ person, company }) =>
    (person !== undefined && near.has(person)) ||
    near.has(company ?? world.people.get(person ?? '')?.company ?? '')
}

/**
 * Everything that named the one names the other. What is queued is held or freed in the same transaction, as the world
 * will stand: settled a moment later, the merge could not be taken back.
 * @param ids who is merged, and their companies
 */
function turnAll(
  field: Field,
  [from, to]: readonly [Id, Id],
  before: World,
  after: World,
  ids: readonly (Id | undefined)[],
  now: Instant,
): Part[] {
  const turn = turner(field, from, to)
  const near = isNear(before, ids)
  const named = (noun: 'people' | 'moments' | 'gives', records: Iterable<Person | Moment | Give>) =>
    [...records]
      .filter((record) => turn<Partial<Record<Field, string | undefined>>>(record) !== record)
      .map((record) => ({ noun, ...expected(record), edit: turn }) as Part)
  const asks = before.asks.flatMap((ask, at): Part[] => {
    const turned = after.asks[at] ?? ask
    if (turned === ask && !near(ask)) return []
    const { state, holds, history } = settleAsk(turned, after, now)
    if (turned === ask && holds === ask.holds && state === ask.state) return []
    const edit = (one: Ask) =>
      one.revision === ask.revision ? { ...turn(one), state, holds, history } : turn(one)
    return [{ noun: 'asks', ...expected(ask), edit }]
  })
  const rules: Part = {
    noun: 'rules',
    ...expected(before.rules),
    edit: (one) => turnRules(one, field, from, to),
  }
  return [
    ...(field === 'company' ? named('people', before.people.values()) : []),
    ...named('moments', before.moments),
    ...named('gives', before.gives),
    ...asks,
    ...(after.rules === before.rules ? [] : [rules]),
  ]
}

function turned(world: World, field: Field, from: Id, to: Id): World {
  const turn = turner(field, from, to)
  return {
    ...world,
    moments: mapped(world.moments, turn),
    asks: mapped(world.asks, turn),
    gives: mapped(world.gives, turn),
    rules: turnRules(world.rules, field, from, to),
  }
}

const without = <T extends { id: Id }>(records: ReadonlyMap<Id, T>, gone: T, kept: T): Map<Id, T> => {
  const all = new Map(records)
  all.delete(gone.id)
  return all.set(kept.id, kept)
}

/**
 * Everything that makes one person of two, for one transaction: all that named the second names the first, who has what
 * both had; the second is gone. Taken back, all is as it was.
 */
export function mergePeople(keep: Person, drop: Person, world: World, now: Instant): Part[] {
  if (keep.id === drop.id) return []
  const after = {
    ...turned(world, 'person', drop.id, keep.id),
    people: without(world.people, drop, mergePerson(keep, drop)),
  }
  return [
    { noun: 'people', ...expected(keep), edit: (one) => mergePerson(one, drop) },
    { noun: 'people', ...expected(drop), forget: true },
    ...turnAll('person', [drop.id, keep.id], world, after, [keep.id, keep.company, drop.company], now),
  ]
}

/** One company made of two. */
export const mergeCompany = (keep: Company, drop: Company): Company =>
  told({
    ...keep,
    ...bothNotes(keep, drop),
    names: bothNames(keep.names, drop.names),
    domains: bothNames(keep.domains, drop.domains),
    industry: keep.industry ?? drop.industry,
    size: keep.size ?? drop.size,
    approval: slower(keep.approval, drop.approval),
    since: earlier(keep.since, drop.since),
  })

/** The same for two companies; the people of the second are the first’s. */
export function mergeCompanies(keep: Company, drop: Company, world: World, now: Instant): Part[] {
  if (keep.id === drop.id) return []
  const turn = turner('company', drop.id, keep.id)
  const after = {
    ...turned(world, 'company', drop.id, keep.id),
    people: new Map([...world.people].map(([id, person]) => [id, turn(person)])),
    companies: without(world.companies, drop, mergeCompany(keep, drop)),
  }
  return [
    { noun: 'companies', ...expected(keep), edit: (one) => mergeCompany(one, drop) },
    { noun: 'companies', ...expected(drop), forget: true },
    ...turnAll('company', [drop.id, keep.id], world, after, [drop.id, keep.id], now),
  ]
}

/** The rulebook that remembers that these two are not the same. */
export function keptApart(rules: Rulebook, one: Id, other: Id): Rulebook {
  const pair = pairOf(one, other)
  const known = rules.apart?.some(([first, second]) => first === pair[0] && second === pair[1])
  return known ? rules : { ...rules, apart: [...(rules.apart ?? []), pair] }
}
