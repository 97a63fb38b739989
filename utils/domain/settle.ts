import type { Company } from './company'
import type { Author, Draft } from './draft'
import { fingerprint } from './fingerprint'
import type { Moment } from './moment'
import { foldName, identitiesOf, type Person, personIdentities } from './person'
import type { Id, Instant } from './schema'

/** What the store already knows of the draft's author, and fresh ids for what it does not. */
export interface Known {
  person?: Person | undefined
  company?: Company | undefined
  personId: Id
  companyId: Id
}

/** The records that keeping a draft writes; those that were known come back as they were, or widened. */
export interface Settled {
  moment: Moment
  person?: Person
  company?: Company
}

const withNew = <T>(list: T[], item: T | undefined, same: (one: T) => boolean): T[] =>
  item === undefined || list.some(same) ? list : [...list, item]

function widen(person: Person, who: Author, site: string | undefined, company: Id | undefined): Person {
  const { name, email, link, handle } = who
  const identities = personIdentities(person)
  const known = (author: Author) => identitiesOf(author).every((one) => identities.includes(one))
  return {
    ...person,
    names: withNew(person.names, name, (one) => foldName(one) === foldName(name ?? '')),
    emails: email && !known({ email }) ? [...person.emails, email] : person.emails,
    links: link && !known({ link }) ? [...person.links, link] : person.links,
    handles: withNew(
      person.handles,
      handle && site ? { site, handle } : undefined,
      (one) => one.site === site && one.handle === handle,
    ),
    role: person.role ?? who.role,
    location: person.location ?? who.location,
    company: person.company ?? company,
  }
}

const newPerson = (id: Id, now: Instant): Person => ({
  id,
  revision: 1,
  names: [],
  emails: [],
  handles: [],
  links: [],
  publication: 'internal-only',
  consent: [],
  declines: [],
  since: now,
  tags: [],
  notes: '',
})

const newCompany = (id: Id, name: string, now: Instant): Company => ({
  id,
  revision: 1,
  names: [name],
  domains: [],
  since: now,
  tags: [],
  notes: '',
})

const clean = <T extends object>(thing: T): T =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T

/**
 * Turns a draft into the moment, person and company it stands for. Pure: what is known and all ids are arguments.
 * A draft by our own staff, or by somebody without name, address, link or handle, brings no person.
 */
export function settle(draft: Draft, known: Known, now: Instant): Settled {
  const { at: _, id, kind, ours, missing: __, ...reading } = draft
  const { who } = draft
  const named = !ours && (who.name ?? who.email ?? who.link ?? who.handle)
  const company =
    known.company ?? (named && who.company ? newCompany(known.companyId, who.company, now) : undefined)
  const person = named
    ? clean(widen(known.person ?? newPerson(known.personId, now), who, draft.page.site, company?.id))
    : undefined
  const moment: Moment = clean({
    ...reading,
    id,
    revision: 1,
    fingerprint: fingerprint(draft),
    kind: kind ?? 'praise',
    stage: 'heard' as const,
    person: person?.id,
    company: company?.id ?? person?.company,
    heard: now,
  })
  return { moment, ...(person ? { person } : {}), ...(company ? { company } : {}) }
}
