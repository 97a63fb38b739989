import { by } from '../../../utils/domain/by'
import { foldName, nameOf } from '../../../utils/domain/person'
import {
  type Ask,
  companyOfPerson,
  type Give,
  type Library,
  type Moment,
  momentSide,
  type Person,
} from '../library'

/** Everything of one person, and how much of it there is. */
export interface PersonFacts {
  person: Person
  moments: readonly Moment[]
  asks: readonly Ask[]
  gives: readonly Give[]
  /** Moments by them for us, and wishes of theirs for us to meet. */
  words: number
  wishes: number
  /** Newest instant of anything, for the order. */
  last: string
}

// A library is never altered in place, so what was worked out once stays right for it.
const worked = new WeakMap<Library, PersonFacts[]>()

const byPerson = <T extends { person?: string | undefined }>(records: readonly T[], person: Person) =>
  by(records, 'person').get(person.id) ?? []

/** Everything of one of whom all was read. */
export function personFacts(library: Library, person: Person): PersonFacts {
  const moments = byPerson(library.moments, person)
  const asks = byPerson(library.asks, person)
  const gives = byPerson(library.gives, person)
  const words = moments.filter((moment) => momentSide(moment) === 'by-customer').length
  const last = [person.since, ...moments.map(({ heard }) => heard), ...asks.map(({ made }) => made)].reduce(
    (one, other) => (one > other ? one : other),
  )
  return { person, moments, asks, gives, words, wishes: moments.length - words, last }
}

const lastFirst = (one: PersonFacts, other: PersonFacts) =>
  one.last < other.last ? 1 : one.last > other.last ? -1 : 0

/** All people of whom all was read, who was heard of last first. A step for each store and each person. */
export function* peopleInSteps(library: Library): Generator<undefined, PersonFacts[]> {
  const known = worked.get(library)
  if (known) return known
  for (const records of [library.moments, library.asks, library.gives]) {
    by<{ person?: string | undefined }, 'person'>(records, 'person')
    yield
  }
  const facts: PersonFacts[] = []
  for (const person of library.people.values()) {
    if (library.known?.has(person.id) ?? true) facts.push(personFacts(library, person))
    yield
  }
  facts.sort(lastFirst)
  worked.set(library, facts)
  return facts
}

/** Of these people alone, in the same order. */
export const factsOf = (library: Library, people: readonly Person[]): PersonFacts[] =>
  people
    .filter(({ id }) => library.known?.has(id) ?? true)
    .map((person) => personFacts(library, person))
    .sort(lastFirst)

const wasAsked = ({ asks }: PersonFacts) =>
  asks.some(({ history }) => history.some(({ to }) => to === 'sent'))

// Folding is the dear part, so each record is folded once; records are never altered in place.
const folded = new WeakMap<Person, string>()

function own(person: Person): string {
  const known = folded.get(person)
  if (known !== undefined) return known
  const parts = [nameOf(person), ...person.names, person.role, ...person.tags, ...person.emails]
  const text = foldName(parts.filter(Boolean).join(' '))
  folded.set(person, text)
  return text
}

/** People whose name, company, role or tags hold every word, and who pass the filters. */
export function findPeople(
  facts: readonly PersonFacts[],
  library: Library,
  filters: Readonly<Record<string, string>>,
): PersonFacts[] {
  const words = foldName(filters['q'] ?? '')
    .split(' ')
    .filter(Boolean)
  const { status, relation, company, tag, asked, left } = filters
  const passes: ((one: PersonFacts) => boolean)[] = []
  if (status)
    passes.push(({ person: { advocate } }) => (status === 'none' ? !advocate : advocate?.status === status))
  if (relation) passes.push(({ person }) => person.relation === relation)
  if (company) passes.push(({ person }) => person.company === company)
  if (tag) passes.push(({ person }) => person.tags.includes(tag))
  if (asked) passes.push((one) => wasAsked(one) === (asked === 'yes'))
  if (left) passes.push(({ person }) => (person.left !== undefined) === (left === 'yes'))
  if (words.length)
    passes.push(({ person }) => {
      const text = `${own(person)} ${foldName(companyOfPerson(library, person) ?? '')}`
      return words.every((word) => text.includes(word))
    })
  return facts.filter((one) => passes.every((pass) => pass(one)))
}
