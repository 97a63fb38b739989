import type { Ask, Hold } from './ask'
import type { AskSort, AskTerms } from './ask-terms'
import type { Company } from './company'
import type { Give } from './give'
import type { Moment } from './moment'
import type { Person } from './person'
import type { Rulebook } from './rulebook'
import { type Day, type Instant, z } from './schema'

/** Every reason for which an ask waits. Each has a sentence in the words of the user's language: `gate_…`. */
export const GateReason = z.enum([
  'rest-person',
  'rest-kind',
  'rest-company',
  'rest-company-kind',
  'cap',
  'burden',
  'season',
  'resting',
  'open-pain',
  'open-promise',
  'consent-refused',
  'consent-withdrawn',
  'consent-expired',
  'not-this-time',
  'never-this-kind',
  'person-gone',
  'left-company',
  'inactive',
  'values',
  'venue-reward',
  'venue-platform',
  'venue-unsettled',
  'venue-sample',
  'venue-wording',
  'reward-for-sentiment',
  'lead-time',
])
export type GateReason = z.infer<typeof GateReason>

/** A key of the locale and what stands in its gaps. */
export interface Sentence {
  key: string
  about: readonly string[]
}

/** A shut gate. */
export interface Gate {
  reason: GateReason
  /** The day on which it opens by itself; absent where something has to happen first. */
  until?: Day
  sentence: Sentence
  /** The record to be looked at: the pain, the promise. */
  at?: { noun: 'moments' | 'gives'; id: string }
}

/** All that the gates look at. */
export interface World {
  people: ReadonlyMap<string, Person>
  companies: ReadonlyMap<string, Company>
  asks: readonly Ask[]
  gives: readonly Give[]
  moments: readonly Moment[]
  rules: Rulebook
  terms: (sort: AskSort) => AskTerms
  /** The calendar day of an instant where the user is: an offset alone would be wrong across a clock change. */
  dayOf: (at: Instant) => Day
}

export const gate = (
  reason: GateReason,
  about: readonly string[] = [],
  more: Pick<Gate, 'until' | 'at'> = {},
): Gate => ({ reason, sentence: { key: `gate_${reason.replaceAll('-', '_')}`, about }, ...more })

/** A gate as it is written into an ask: with what stands in the gaps of its sentence, or with the record behind it. */
export const holdOf = ({ reason, until, sentence, at }: Gate): Hold => ({
  reason,
  gate: reason,
  ...(at ? { at } : { about: [...sentence.about] }),
  ...(until ? { until } : {}),
})

/** The same as it is shown now, words and all. */
export const shownHold = (gate: Gate): Hold => ({ ...holdOf(gate), about: [...gate.sentence.about] })

/** One ask as the gates see it. */
export interface Look {
  ask: Ask
  world: World
  now: Instant
  today: Day
  terms: AskTerms
  person: Person | undefined
  /** The id of the company: the ask's, else the person's. */
  company: string | undefined
}

// The company whose rest counts for an ask: its own, else that of its person.
const companyOfAsk = ({ company, person }: Ask, { people }: Pick<World, 'people'>): string | undefined =>
  company ?? (person ? people.get(person)?.company : undefined)

export function lookAt(ask: Ask, world: World, now: Instant): Look {
  const person = ask.person ? world.people.get(ask.person) : undefined
  const company = companyOfAsk(ask, world)
  return { ask, world, now, today: world.dayOf(now), terms: world.terms(ask), person, company }
}
