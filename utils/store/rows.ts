import type { RecordOf } from '../domain/archive'
import { foldName, personIdentities } from '../domain/person'
import type { Schema } from './database'

// Rows are records with the few fields beside them that the indexes need; outside the store only records are seen.

/** The page a moment stands on, without fragment or query noise, as the badge and the pin ask for it. */
export function placeOf(url: string): string {
  const { host, pathname, search, hash } = new URL(url)
  // Webmails and ticket systems tell their items apart by query or hash route; plain fragments do not.
  return host + pathname + search + (/^#!?\//.test(hash) ? hash : '')
}

export const momentRow = (moment: RecordOf<'moments'>): Schema['moments']['value'] => ({
  ...moment,
  place: placeOf(moment.page.url),
})

export const momentOf = ({ place: _, ...moment }: Schema['moments']['value']): RecordOf<'moments'> => moment

export const personRow = (person: RecordOf<'people'>): Schema['people']['value'] => ({
  ...person,
  identities: personIdentities(person),
  folded: person.names.map(foldName),
})

export const personOf = ({
  identities: _,
  folded: __,
  ...person
}: Schema['people']['value']): RecordOf<'people'> => person

export const companyRow = (company: RecordOf<'companies'>): Schema['companies']['value'] => ({
  ...company,
  folded: company.names.map(foldName),
})

export const companyOf = ({ folded: _, ...company }: Schema['companies']['value']): RecordOf<'companies'> =>
  company
