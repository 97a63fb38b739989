import { by } from '../domain/by'
import { nameOf } from '../domain/person'
import type { Outgoing } from './define'

/** “Ida Maria”, “Norrgård”: the last word is taken for the family's, as address books of CRMs want it. */
function splitName(name: string): [first: string, last: string] {
  const words = name.trim().split(/\s+/)
  const last = words.length > 1 ? (words.pop() ?? '') : ''
  return [words.join(' '), last]
}

/** The people who go out, each with the newest words of theirs. */
export function peopleOf({ people, companies, moments }: Outgoing['records']) {
  const firms = new Map(companies.map((one) => [one.id, one.names[0]]))
  const said = by(moments, 'person')
  return people.map((person) => {
    const [first, last] = splitName(nameOf(person))
    return {
      id: person.id,
      first,
      last,
      email: person.emails[0] ?? '',
      role: person.role ?? '',
      company: firms.get(person.company ?? '') ?? '',
      said:
        (said.get(person.id) ?? []).toSorted((one, other) => (one.heard < other.heard ? 1 : -1))[0]?.words ??
        '',
    }
  })
}
