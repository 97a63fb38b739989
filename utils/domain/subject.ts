import { finderOf, mapTexts } from './black-out'
import type { Records } from './choice'
import { theirs } from './erase'
import { mentionsOfPerson } from './erase-mentions'
import { nameOf, type Person } from './person'
import type { Instant } from './schema'
import { whole } from './steps'

/** Everything that is kept about one person, as it may be handed to them: of nobody else. */
export interface Subject {
  name: string
  made: Instant
  person: object
  /** Their company, by name only: the rest is not about them. */
  company?: string
  moments: readonly object[]
  asks: readonly object[]
  gives: readonly object[]
  drafts: readonly object[]
  /** What other people's records say of them. */
  elsewhere: readonly { noun: string; text: string }[]
}

// Who of us it was is not theirs to know.
const ours = new Set(['by', 'nominatedBy', 'decider', 'seconds', 'who'])

const withoutOurs = (value: unknown, inside = ''): unknown => {
  if (Array.isArray(value)) return value.map((one) => withoutOurs(one, inside))
  if (typeof value !== 'object' || value === null) return value
  // What a page said of an author is theirs, whoever has to agree to an ask is ours.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !ours.has(field) || (field === 'who' && inside !== 'approval'))
      .map(([field, one]) => [field, withoutOurs(one, field)]),
  )
}

/**
 * What somebody may see of what is kept about them. Their own words are theirs as they said them; in all that we wrote
 * other people are blacked out, and our colleagues are left out.
 */
export function subjectOf(records: Records, person: Person, made: Instant): Subject {
  const own = theirs(records, person)
  const { black } = finderOf(records.people.filter(({ id }) => id !== person.id))
  const shown = (record: object): object => mapTexts(withoutOurs(record) as object, black)
  const company = records.companies.find(({ id }) => id === person.company)?.names[0]
  const said = <T extends { words: string; title?: string | undefined }>(one: T): object => ({
    ...shown(one),
    words: one.words,
    ...(one.title === undefined ? {} : { title: one.title }),
  })
  return {
    name: nameOf(person),
    made,
    person: { ...shown(person), names: person.names, emails: person.emails, links: person.links },
    ...(company ? { company } : {}),
    moments: own.moments.map(said),
    asks: own.asks.map(shown),
    gives: own.gives.map(shown),
    drafts: own.drafts.map(said),
    elsewhere: whole(mentionsOfPerson(records, person)).flatMap(({ noun, text, sure }) =>
      sure ? [{ noun, text: black(text) }] : [],
    ),
  }
}
