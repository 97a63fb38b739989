import { exactDay } from '../../parts/dates'
import { count, t, under } from '../../parts/words'
import { companiesFacts, type CompanyFacts } from './company-facts'
import { companyOfPerson, type Library } from '../library'
import { personFacts, type PersonFacts } from './person-facts'

/** One line of a comparison: what it is, and that of each. */
export interface SideLine {
  label: string
  values: readonly [string, string]
}

type Ids = readonly [string, string]

// A line that neither has anything in says nothing.
const lines = (all: readonly (readonly [label: string, one: string, other: string])[]): SideLine[] =>
  all.flatMap(([label, one, other]) => (one || other ? [{ label, values: [one, other] }] : []))

const listed = (values: readonly string[]) => values.join('\n')

/** What is known of two people, line by line. */
export function personSides(library: Library, ids: Ids): SideLine[] {
  const [one, other] = ids.map((id) => {
    const person = library.people.get(id)
    return person && personFacts(library, person)
  })
  if (!one || !other) return []
  const both = (of: (facts: PersonFacts) => string) => [of(one), of(other)] as const
  return lines([
    [t('alike_names'), ...both(({ person }) => listed(person.names))],
    [t('person_role'), ...both(({ person }) => person.role ?? '')],
    [t('person_company'), ...both(({ person }) => companyOfPerson(library, person) ?? '')],
    [t('person_email'), ...both(({ person }) => listed(person.emails))],
    [
      t('alike_profiles'),
      ...both(({ person }) => listed([...person.links, ...person.handles.map(({ handle }) => handle)])),
    ],
    [t('timeline_by'), ...both(({ words }) => (words ? count('good_words', words) : ''))],
    [t('timeline_for'), ...both(({ wishes }) => (wishes ? count('wishes', wishes) : ''))],
    [t('tab_asks'), ...both(({ asks }) => (asks.length ? count('asks_made', asks.length) : ''))],
    [
      t('filter_status'),
      ...both(({ person }) => (person.advocate ? t(`advocate_${person.advocate.status}`) : '')),
    ],
    [
      t('consent'),
      ...both(({ person }) =>
        listed(
          person.consent.map(
            ({ use, status, on }) => `${t(`use_${use}`)}: ${t(`consent_${under(status)}`)}, ${exactDay(on)}`,
          ),
        ),
      ),
    ],
    [t('tags'), ...both(({ person }) => person.tags.join(', '))],
    [t('notes'), ...both(({ person }) => person.notes.slice(0, 200))],
    [t('alike_since'), ...both(({ person }) => exactDay(person.since))],
  ])
}

/** What is known of two companies, line by line. */
export function companySides(library: Library, ids: Ids): SideLine[] {
  const all = companiesFacts(library)
  const [one, other] = ids.map((id) => all.find(({ company }) => company.id === id))
  if (!one || !other) return []
  const both = (of: (facts: CompanyFacts) => string) => [of(one), of(other)] as const
  return lines([
    [t('alike_names'), ...both(({ company }) => listed(company.names))],
    [t('filter_industry'), ...both(({ company }) => company.industry ?? '')],
    [t('company_domains'), ...both(({ company }) => listed(company.domains))],
    [t('people_tab'), ...both(({ people }) => count('people_known', people.length))],
    [t('timeline_by'), ...both(({ words }) => (words ? count('good_words', words) : ''))],
    [t('timeline_for'), ...both(({ wishes }) => (wishes ? count('wishes', wishes) : ''))],
    [t('tags'), ...both(({ company }) => company.tags.join(', '))],
    [t('notes'), ...both(({ company }) => company.notes.slice(0, 200))],
    [t('alike_since'), ...both(({ company }) => exactDay(company.since))],
  ])
}
