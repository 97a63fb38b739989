import type { AskSort } from './ask-terms'
import type { Ask } from './ask'
import { type Fitness, fitOf, fitParts } from './fit'
import type { Gate, World } from './gate'
import { gates } from './gates'
import { sideOf } from './moment-kind'
import { nameOf, type Person } from './person'
import type { Id, Instant } from './schema'

/** Somebody who could be asked, and all that speaks for and against it. */
export interface Candidate {
  person: Id
  fit: Fitness
  /** Good words of theirs that we keep. */
  good: number
  willing: boolean
  /** Shut gates; nobody with one is put before somebody with none. */
  shut: Gate[]
  /** The last time they were asked anything. */
  asked: Instant | undefined
}

const probe = (sort: AskSort, person: Person, now: Instant): Ask => ({
  id: '00000000-0000-7000-8000-000000000000',
  revision: 1,
  ...sort,
  person: person.id,
  moments: [],
  state: 'draft',
  benefit: '',
  holds: [],
  history: [],
  made: now,
})

/** What holds an ask of this kind that is yet to be made. */
export const gatesFor = (sort: AskSort, person: Person, world: World, now: Instant): Gate[] =>
  // The place of a review is chosen later, so its rules are not asked here.
  gates(probe(sort, person, now), world, now)

/**
 * Whom to ask for this, the best first: free before held, then fit, would do it, good words; who was asked longest
 * ago wins ties, and then the name. Grades, words and rest decide; nothing else that is known of a person does.
 */
export function rank(sort: AskSort, world: World, now: Instant): Candidate[] {
  const terms = world.terms(sort)
  const good = new Map<Id, number>()
  for (const { person, kind } of world.moments)
    if (person && sideOf(kind) === 'by-customer') good.set(person, (good.get(person) ?? 0) + 1)
  const asked = new Map<Id, Instant>()
  for (const { person, history } of world.asks)
    for (const { to, on } of history)
      if (person && to === 'sent' && on > (asked.get(person) ?? '')) asked.set(person, on)
  const names = new Map([...world.people.values()].map((person) => [person.id, nameOf(person)]))
  return [...world.people.values()]
    .map((person): Candidate => ({
      person: person.id,
      fit: fitOf(person.advocate, terms.fit),
      good: good.get(person.id) ?? 0,
      willing: sort.kind !== 'custom' && person.advocate?.willing.includes(sort.kind) === true,
      shut: gatesFor(sort, person, world, now),
      asked: asked.get(person.id),
    }))
    .filter(({ fit }) => !fit.veto)
    .toSorted(
      (one, other) =>
        Number(one.shut.length > 0) - Number(other.shut.length > 0) ||
        one.fit.weak.length - other.fit.weak.length ||
        other.fit.score - one.fit.score ||
        Number(other.willing) - Number(one.willing) ||
        other.good - one.good ||
        (one.asked ?? '').localeCompare(other.asked ?? '') ||
        (names.get(one.person) ?? '').localeCompare(names.get(other.person) ?? '') ||
        one.person.localeCompare(other.person),
    )
}

/** Whether anybody has graded this person at all. */
export const isGraded = (fit: Fitness): boolean => fit.unknown.length < fitParts.length

// Nothing here tells the happy from the unhappy: who left, who does not want to be asked, and who was asked lately.
const bars = new Set<Gate['reason']>([
  'left-company',
  'never-this-kind',
  'not-this-time',
  'rest-person',
  'rest-kind',
  'cap',
])

/** Whether a person stands in the hat from which a sample for reviews is drawn. */
export const mayBeDrawn = (person: Person, world: World, now: Instant): boolean =>
  !gatesFor({ kind: 'review' }, person, world, now).some(({ reason }) => bars.has(reason))
