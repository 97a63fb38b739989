import fc from 'fast-check'
import { termsUnder } from '../../utils/asks'
import type { Advocate } from '../../utils/domain/advocate'
import { AskKind } from '../../utils/domain/ask-kind'
import type { Ask } from '../../utils/domain/ask'
import type { Company } from '../../utils/domain/company'
import type { Draft } from '../../utils/domain/draft'
import type { World } from '../../utils/domain/gate'
import type { Give } from '../../utils/domain/give'
import { GiveKind } from '../../utils/domain/give-kind'
import { makeId } from '../../utils/domain/id'
import type { Moment } from '../../utils/domain/moment'
import { Kind } from '../../utils/domain/moment-kind'
import type { Person } from '../../utils/domain/person'
import { type Rulebook, standardRules } from '../../utils/domain/rulebook'
import type { Day, Instant } from '../../utils/domain/schema'

const fewer = process.env['PROPERTY_RUNS']
/** How often a property is tried: a thousand times, fewer only where every mutant of the code has to run them all. */
export const numRuns = Number(fewer ?? 1_000)
// A mutant is judged by the same examples each time.
if (fewer) fc.configureGlobal({ seed: 20_261_121 })

let made = 0
/** A fresh id; later ones sort later. */
export const id = (): string => makeId(1_790_000_000_000 + made++, new Uint8Array(10).fill(made % 251))

export const noon = '2026-11-21T12:00:00.000Z'

/** A draft as a reader hands it over, with whatever the test is about. */
export const draftOf = (about: Partial<Draft> = {}): Draft => ({
  id: id(),
  at: noon,
  page: { url: 'https://reviews.example/acme', title: 'Acme', site: 'generic', channel: 'review' },
  words: 'They answered within the hour, on a Sunday.',
  who: { name: 'Ida Norrgård', link: 'https://reviews.example/users/ida' },
  anchor: { quote: 'They answered within the hour', prefix: '', suffix: '' },
  how: { words: 'reader', name: 'reader' },
  missing: [],
  tags: [],
  notes: '',
  ...about,
})

export const askOf = (about: Partial<Ask> = {}): Ask => ({
  id: id(),
  revision: 1,
  kind: 'quote',
  moments: [],
  state: 'draft',
  benefit: 'Full credit',
  holds: [],
  history: [],
  made: noon,
  ...about,
})

export const giveOf = (about: Partial<Give> = {}): Give => ({
  id: id(),
  revision: 1,
  kind: 'fix',
  what: 'Audit log for admins',
  moments: [],
  state: 'promised',
  promised: noon,
  ...about,
})

/** An advocate whose values agree with ours, so that they may be asked at all. */
export const advocateOf = (about: Partial<Advocate> = {}): Advocate => ({
  status: 'active',
  since: '2026-01-01T12:00:00.000Z',
  reason: 'Told two other clinics',
  willing: [],
  never: [],
  caps: [],
  fit: { values: { grade: 4, note: '' } },
  ...about,
})

export const personOf = (about: Partial<Person> = {}): Person => ({
  id: id(),
  revision: 1,
  names: ['Ida Norrgård'],
  emails: [],
  handles: [],
  links: [],
  publication: 'internal-only',
  consent: [],
  declines: [],
  advocate: advocateOf(),
  since: '2026-01-01T12:00:00.000Z',
  tags: [],
  notes: '',
  ...about,
})

export const companyOf = (about: Partial<Company> = {}): Company => ({
  id: id(),
  revision: 1,
  names: ['Fernhill Clinics'],
  domains: [],
  since: '2026-01-01T12:00:00.000Z',
  tags: [],
  notes: '',
  ...about,
})

export const momentOf = (about: Partial<Moment> = {}): Moment => ({
  id: id(),
  revision: 1,
  fingerprint: (made++).toString(16).padStart(28, '0'),
  kind: 'praise',
  stage: 'heard',
  words: 'They answered within the hour, on a Sunday.',
  who: { name: 'Ida Norrgård' },
  heard: noon,
  page: { url: 'https://reviews.example/acme', title: 'Acme', channel: 'review' },
  anchor: { quote: '', prefix: '', suffix: '' },
  how: {},
  tags: [],
  notes: '',
  ...about,
})

/** An ask of this person that went out at noon of that day. */
export const sentOn = (day: Day, person: Person, about: Partial<Ask> = {}): Ask =>
  askOf({
    person: person.id,
    state: 'sent',
    history: [{ on: `${day}T12:00:00.000Z`, from: 'queued', to: 'sent' }],
    ...about,
  })

/** The calendar day of an instant in a zone such as `Europe/Berlin`. */
export function dayIn(zone: string): (at: Instant) => Day {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return (at) => format.format(new Date(at))
}

/** The parts of a world that a test is about; the rules are the standard ones but for what is named. */
export interface WorldPart {
  people?: readonly Person[]
  companies?: readonly Company[]
  asks?: readonly Ask[]
  gives?: readonly Give[]
  moments?: readonly Moment[]
  rules?: Partial<Rulebook>
  /** Where the user is; in UTC unless named. */
  zone?: string
}

/** What the gates look at, with the shipped kinds of ask. */
export function worldOf(part: WorldPart = {}): World {
  const { people = [], companies = [], asks = [], gives = [], moments = [], zone } = part
  const rules = { ...standardRules, ...part.rules }
  return {
    people: new Map(people.map((one) => [one.id, one])),
    companies: new Map(companies.map((one) => [one.id, one])),
    asks,
    gives,
    moments,
    rules,
    terms: termsUnder(rules),
    dayOf: zone ? dayIn(zone) : (at) => at.slice(0, 10),
  }
}

const line = fc.string({ unit: 'grapheme', maxLength: 40 })
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })

/** Drafts of all sorts, with awkward names and words. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    words,
    notes: line,
    tags: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
    kind: fc.constantFrom(...Kind.options),
    name: fc.option(line, { nil: undefined }),
    email: fc.option(fc.constantFrom('a@example.com', 'b@example.com', 'c@example.org'), { nil: undefined }),
    company: fc.option(fc.constantFrom('Fernhill', 'FERNHILL', 'Brightwell'), { nil: undefined }),
    page: fc.constantFrom(1, 2, 3),
  })
  .map(({ words, notes, tags, kind, name, email, company, page }) => {
    const who = Object.fromEntries(Object.entries({ name, email, company }).filter(([, value]) => value))
    const url = `https://desk.example/t/${page}`
    return draftOf({ words, notes, tags, kind, who, page: { url, title: '', channel: 'ticket' } })
  })

export const anyAskKind = fc.constantFrom(...AskKind.options)
export const anyGiveKind = fc.constantFrom(...GiveKind.options)
