import { nouns } from '../domain/archive'
import type { Company } from '../domain/company'
import type { Consent } from '../domain/consent'
import type { Moment } from '../domain/moment'
import type { Draft } from '../domain/draft'
import { nowhere } from '../domain/page'
import { foldName, type Person, personIdentities } from '../domain/person'
import { nothingRead, type ReadArchive } from '../domain/read-archive'
import { type Id, type Instant, z } from '../domain/schema'
import { settle } from '../domain/settle'
import type { Candidate, Left } from './candidate'

/** Where no reader of ours knew the place: `site-names.ts` names it. */
const fromFile = 'file'

/** What came of the candidates, and those that could not be taken. */
export interface Gathered {
  read: ReadArchive
  left: Left[]
}

interface Means {
  file: string
  now: Instant
  freshId: () => Id
}

// Half of the scale or less is nobody's praise.
const kindOf = ({ kind, rating }: Candidate) =>
  kind ?? (rating && rating.value <= rating.best / 2 ? ('pain' as const) : ('praise' as const))

/** People and companies of one file: who is the same by address or profile is one person, never by a name alone. */
class Known {
  readonly people = new Map<Id, Person>()
  readonly companies = new Map<string, Company>()
  readonly #byIdentity = new Map<string, Id>()
  readonly consents = new Map<Id, { yes: boolean; evidence: string }[]>()

  person(who: Candidate['who']): Person | undefined {
    const identities = personIdentities({
      emails: who.email ? [who.email] : [],
      links: who.link ? [who.link] : [],
    })
    const id = identities.map((one) => this.#byIdentity.get(one)).find(Boolean)
    return id ? this.people.get(id) : undefined
  }

  keep(person: Person): void {
    this.people.set(person.id, person)
    for (const identity of personIdentities(person)) this.#byIdentity.set(identity, person.id)
  }
}

const told = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

function draftOf(one: Candidate, { file, now, freshId }: Means): Draft {
  const { words = '', who, rating, said, saidAs, permalink, title, language } = one
  const read = told({ title, language, rating, said, saidAs, permalink })
  const how = Object.keys({ ...(words ? { words } : {}), ...who, ...read })
  return {
    id: freshId(),
    at: now,
    page: {
      url: permalink ?? nowhere,
      title: file.slice(0, 500),
      site: one.site ?? fromFile,
      channel: one.channel,
    },
    words,
    who,
    kind: kindOf(one),
    tags: [...new Set(one.tags)],
    notes: words ? one.notes : '',
    anchor: { quote: words.slice(0, 300), prefix: '', suffix: '' },
    how: Object.fromEntries(how.map((field) => [field, 'file' as const])),
    missing: [],
    ...read,
  }
}

/** The field of a record that is not as it has to be, if one is. */
function wrongIn(noun: keyof typeof nouns, record: object | undefined): string | undefined {
  const checked = record && z.safeParse(nouns[noun], record)
  if (!checked || checked.success) return undefined
  return String(checked.error.issues[0]?.path.findLast((step) => typeof step === 'string') ?? noun)
}

/** One candidate as the records it stands for; why not, where one of them would not be as it has to be. */
function take(one: Candidate, known: Known, means: Means): Moment | Left | undefined {
  const { at, words, who, industry, consent } = one
  const before = { person: known.person(who), company: known.companies.get(foldName(who.company ?? '')) }
  const fresh = { personId: means.freshId(), companyId: means.freshId() }
  const settled = settle(draftOf(one, means), { ...before, ...fresh }, means.now)
  const company = settled.company && { ...settled.company, ...(industry ? { industry } : {}) }
  const person = settled.person && {
    ...settled.person,
    ...(words ? {} : { notes: one.notes, tags: [...new Set(one.tags)] }),
  }
  const about =
    wrongIn('companies', company) ??
    wrongIn('people', person) ??
    (words ? wrongIn('moments', settled.moment) : undefined)
  if (about) return { at, why: 'field', about }
  if (company && !before.company) known.companies.set(foldName(company.names[0] ?? ''), company)
  if (person) known.keep(person)
  if (person && consent) known.consents.set(person.id, [...(known.consents.get(person.id) ?? []), consent])
  return words ? settled.moment : undefined
}

/** A yes counts only where every row of theirs that speaks of it says yes; one no is a no. */
function consentOf(said: readonly { yes: boolean; evidence: string }[], now: Instant): Consent {
  const no = said.find(({ yes }) => !yes)
  const { evidence } = no ?? said[0] ?? { evidence: '' }
  return { use: 'quote', status: no ? 'refused' : 'given', on: now, evidence: evidence.slice(0, 2_000) }
}

/**
 * Candidates as records that an import takes. Nobody is invented where there is neither name nor address, and no
 * consent but where a column says so. A step for each.
 */
export function* gather(
  candidates: Iterable<Candidate | Left>,
  means: Means,
): Generator<undefined, Gathered> {
  const known = new Known()
  const moments = new Map<string, Moment>()
  const left: Left[] = []
  for (const one of candidates) {
    const found = 'why' in one ? one : take(one, known, means)
    if (found && 'why' in found) left.push(found)
    else if (found && moments.has(found.fingerprint)) left.push({ at: one.at, why: 'twice' })
    else if (found) moments.set(found.fingerprint, found)
    yield
  }
  const people = [...known.people.values()].map((person) => {
    const said = known.consents.get(person.id)
    return said ? { ...person, consent: [consentOf(said, means.now)] } : person
  })
  // Whoever only said what somebody else's row says already came with nothing of their own.
  const speakers = new Set([...moments.values()].map(({ person }) => person))
  return {
    read: {
      ...nothingRead(),
      companies: [...known.companies.values()],
      people: people.filter((one) => speakers.has(one.id) || personIdentities(one).length),
      moments: [...moments.values()],
    },
    left,
  }
}
