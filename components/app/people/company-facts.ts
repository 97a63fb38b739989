import { all } from '../../../utils/domain/by'
import { foldName } from '../../../utils/domain/person'
import { whole } from '../../../utils/domain/steps'
import { type Ask, type Give, type Library, type Moment, momentSide, type Person } from '../library'

export type Company = Library['companies'] extends ReadonlyMap<string, infer C> ? C : never

/** Everything at a company, and how much of it there is. */
export interface CompanyFacts {
  company: Company
  people: Person[]
  moments: Moment[]
  asks: Ask[]
  gives: Give[]
  words: number
  wishes: number
  /** Newest instant of anything, for the order. */
  last: string
}

const worked = new WeakMap<Library, CompanyFacts[]>()

/**
 * All companies of which all was read, who was heard of last first. What names no company of its own is with that of its
 * person. A step for each record.
 */
export function* companiesInSteps(library: Library): Generator<undefined, CompanyFacts[]> {
  const known = worked.get(library)
  if (known) return known
  const facts = new Map<string, CompanyFacts>()
  for (const company of library.companies.values())
    if (library.known?.has(company.id) ?? true)
      facts.set(company.id, {
        company,
        people: [],
        moments: [],
        asks: [],
        gives: [],
        words: 0,
        wishes: 0,
        last: company.since,
      })
  const at = ({ company, person }: { company?: string | undefined; person?: string | undefined }) =>
    facts.get(company ?? (person && library.people.get(person)?.company) ?? '')
  const heard = (one: CompanyFacts, when: string) => {
    if (when > one.last) one.last = when
  }
  for (const person of all(library.people)) {
    yield
    at(person)?.people.push(person)
  }
  for (const moment of library.moments) {
    yield
    const one = at(moment)
    if (!one) continue
    one.moments.push(moment)
    if (momentSide(moment) === 'by-customer') one.words += 1
    else one.wishes += 1
    heard(one, moment.heard)
  }
  for (const ask of library.asks) {
    yield
    const one = at(ask)
    one?.asks.push(ask)
    if (one) heard(one, ask.made)
  }
  for (const give of library.gives) {
    yield
    at(give)?.gives.push(give)
  }
  const list = [...facts.values()].sort((one, other) =>
    one.last < other.last ? 1 : one.last > other.last ? -1 : 0,
  )
  worked.set(library, list)
  return list
}

/** The same at once. */
export const companiesFacts = (library: Library): CompanyFacts[] => whole(companiesInSteps(library))

/** Companies whose names, industry, domains or tags hold every word, and that pass the filters. */
export function findCompanies(
  facts: readonly CompanyFacts[],
  filters: Readonly<Record<string, string>>,
): CompanyFacts[] {
  const words = foldName(filters['q'] ?? '')
    .split(' ')
    .filter(Boolean)
  const { industry, tag } = filters
  return facts.filter(({ company }) => {
    if (industry && company.industry !== industry) return false
    if (tag && !company.tags.includes(tag)) return false
    if (!words.length) return true
    const parts = [...company.names, ...company.domains, company.industry, ...company.tags]
    const text = foldName(parts.filter(Boolean).join(' '))
    return words.every((word) => text.includes(word))
  })
}
