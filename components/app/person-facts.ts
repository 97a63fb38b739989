import { foldName, nameOf } from '../../utils/domain/person'
import {
  type Ask,
  companyOfPerson,
  type Give,
  type Library,
  type Moment,
  momentSide,
  type Person,
} from './library'

/** Everything of one person, and how much of it there is. */
export interface PersonFacts {
  person: Person
  moments: Moment[]
  asks: Ask[]
  gives: Give[]
  /** Moments by them for us, and wishes of theirs for us to meet. */
  words: number
  wishes: number
  /** Newest instant of anything, for the order. */
  last: string
}

const group = <T extends { person?: string | undefined }>(items: readonly T[]) => {
  const by = new Map<string, T[]>()
  for (const item of items) {
    if (!item.person) continue
    const list = by.get(item.person)
    if (list) list.push(item)
    else by.set(item.person, [item])
  }
  return by
}

/** All people, who was heard of last first. */
export function peopleFacts(library: Library): PersonFacts[] {
  const [moments, asks, gives] = [group(library.moments), group(library.asks), group(library.gives)]
  return [...library.people.values()]
    .map((person) => {
      const said = moments.get(person.id) ?? []
      const asked = asks.get(person.id) ?? []
      const given = gives.get(person.id) ?? []
      const words = said.filter((moment) => momentSide(moment) === 'by-customer').length
      const last = [person.since, ...said.map(({ heard }) => heard), ...asked.map(({ made }) => made)].reduce(
        (one, other) => (one > other ? one : other),
      )
      return { person, moments: said, asks: asked, gives: given, words, wishes: said.length - words, last }
    })
    .sort((one, other) => other.last.localeCompare(one.last))
}

/** People whose name, company, role, tags or advocate status hold every word; `status` filters by the last. */
export function findPeople(
  facts: PersonFacts[],
  library: Library,
  filters: Readonly<Record<string, string>>,
): PersonFacts[] {
  const words = foldName(filters['q'] ?? '')
    .split(' ')
    .filter(Boolean)
  const { status } = filters
  return facts.filter(({ person }) => {
    if (status && (status === 'none' ? person.advocate : person.advocate?.status !== status)) return false
    const parts = [
      nameOf(person),
      ...person.names,
      person.role,
      companyOfPerson(library, person),
      ...person.tags,
      ...person.emails,
    ]
    const text = foldName(parts.filter(Boolean).join(' '))
    return words.every((word) => text.includes(word))
  })
}
