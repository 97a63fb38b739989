import { consentFor, type ConsentStatus, type ConsentUse, mayUse } from './consent'
import type { World } from './gate'
import type { Moment } from './moment'
import { namesThem } from './names-them'
import { leadsSomewhere } from './page'
import type { Person } from './person'
import type { Day } from './schema'

/** How openly words may go out; the order is from the most open to not at all. */
export const quoteLevels = ['named', 'role-and-industry', 'anonymised', 'withheld'] as const
export type QuoteLevel = (typeof quoteLevels)[number]

/** Why words may go out as they may, or may not. Each has a sentence in the user's language: `quote_…`. */
export type QuoteReason =
  /** They said yes to being quoted. */
  | 'agreed'
  /** It stands in public, and goes out with its link. */
  | 'public'
  /** Said to us in private, and nobody has their yes: not asked yet, or asked and not answered. */
  | 'private'
  | 'waiting'
  /** Read on a page of no known sort: it may be one behind a door. */
  | 'unsure'
  /** They said no, took their yes back, or it has ended. */
  | 'refused'
  | 'withdrawn'
  | 'expired'
  /** In public, but under a name that we may not use; its link would show it. */
  | 'no-name'
  /** Without their name, if the words themselves did not name them. */
  | 'names-them'

/** What may be said of a moment outside. */
export interface Quotable {
  level: QuoteLevel
  /** Verbatim and whole: to shorten a quote wants a yes of its own. Nothing where they are withheld. */
  words: string
  attribution: { name?: string; role?: string; company?: string; industry?: string }
  /** Only where it stands in public and the name may be seen with it. */
  link?: string
  why: {
    reason: QuoteReason
    /** What their yes is bound to, in their words: channels and territory. */
    only?: readonly string[]
    /** Uses that would open it further, had they said yes to them. */
    lacks?: readonly ConsentUse[]
  }
}

const no: ReadonlySet<ConsentStatus> = new Set(['refused', 'withdrawn', 'revoked', 'invalidated', 'expired'])

const why: Partial<Record<ConsentStatus, QuoteReason>> = {
  refused: 'refused',
  withdrawn: 'withdrawn',
  revoked: 'withdrawn',
  invalidated: 'withdrawn',
  expired: 'expired',
  requested: 'waiting',
  deferred: 'waiting',
}

const statusOf = (person: Person | undefined, use: ConsentUse, today: Day): ConsentStatus =>
  person ? consentFor(person.consent, use, today) : 'not-asked'
const says = (person: Person | undefined, use: ConsentUse, today: Day): boolean =>
  person !== undefined && mayUse(person.consent, use, today)

/** Whether anybody can read it where it stands. A page of no known sort may be one behind a door. */
export const isPublic = ({ page }: Pick<Moment, 'page'>): boolean =>
  page.channel === 'review' || page.channel === 'social'

/** Whether this may be told of what they said: in public unless they said no, in private with a yes. */
export const mayTell = (
  person: Person | undefined,
  moment: Pick<Moment, 'page'>,
  use: ConsentUse,
  today: Day,
): boolean => says(person, use, today) || (isPublic(moment) && !no.has(statusOf(person, use, today)))

/** Whether somebody's words may be repeated at all. */
export const mayQuote = (person: Person | undefined, moment: Pick<Moment, 'page'>, today: Day): boolean =>
  mayTell(person, moment, 'quote', today)

type Places = Pick<World, 'people' | 'companies'>

/**
 * What may be said of a moment outside, and who said it: named, by role and industry, without a name, or not at all.
 * Each use wants its own yes. `internal-only` is where everybody begins; any other level of a person is a ceiling.
 */
export function quotable(moment: Moment, world: Places, today: Day): Quotable {
  const person = moment.person ? world.people.get(moment.person) : undefined
  const status = statusOf(person, 'quote', today)
  const withheld = (reason: QuoteReason): Quotable => ({
    level: 'withheld',
    words: '',
    attribution: {},
    why: { reason },
  })
  if (!mayQuote(person, moment, today))
    return withheld(why[status] ?? (moment.page.channel === 'page' ? 'unsure' : 'private'))
  const agreed = says(person, 'quote', today)
  const reason: QuoteReason = agreed ? 'agreed' : 'public'
  const bounds = agreed ? boundsOf(person) : []
  const only = bounds.length ? { only: bounds } : {}
  const ceiling = person && person.publication !== 'internal-only' ? person.publication : 'named'
  const seen = ceiling === 'named' && isPublic(moment) && !no.has(statusOf(person, 'name', today))
  const page = moment.permalink ?? moment.page.url
  const link = seen && leadsSomewhere(page) ? { link: page } : {}
  const name = nameIn(moment, person, seen, says(person, 'name', today))
  if (ceiling === 'named' && name) {
    const attribution = { name, ...rest(moment, person, world, today) }
    return { level: 'named', words: moment.words, attribution, ...link, why: { reason, ...only } }
  }
  // A review under no name at all stands as it stands in public.
  if (!agreed && seen)
    return { level: 'anonymised', words: moment.words, attribution: {}, ...link, why: { reason } }
  if (!agreed) return withheld('no-name')
  if (namesThem(moment, person, world)) return withheld('names-them')
  const lacks = (['name', 'title'] as const).filter((use) => !says(person, use, today))
  const told = { reason, ...only, ...(lacks.length ? { lacks } : {}) }
  const role = roleOf(moment, person)
  const industry = industryOf(moment, person, world)
  if (ceiling !== 'anonymised' && says(person, 'title', today) && (role || industry)) {
    const attribution = { ...(role ? { role } : {}), ...(industry ? { industry } : {}) }
    return { level: 'role-and-industry', words: moment.words, attribution, ...link, why: told }
  }
  return { level: 'anonymised', words: moment.words, attribution: {}, ...link, why: told }
}

/** The name that may be printed: what the public page shows, or theirs with their yes; never an address. */
function nameIn(
  { who, page }: Moment,
  person: Person | undefined,
  seen: boolean,
  agreed: boolean,
): string | undefined {
  const shown = isPublic({ page }) ? who.name || who.handle : who.name
  if (agreed) return (isPublic({ page }) ? shown : undefined) || person?.names[0] || shown
  return seen ? shown : undefined
}

const roleOf = (moment: Moment, person: Person | undefined): string | undefined =>
  moment.who.role || person?.role

const companyIdOf = (moment: Moment, person: Person | undefined): string | undefined =>
  moment.company ?? (person?.left ? undefined : person?.company)

const industryOf = (moment: Moment, person: Person | undefined, { companies }: Places): string | undefined =>
  companies.get(companyIdOf(moment, person) ?? '')?.industry?.trim() || undefined

/** Role and company beside a name: with a yes for each; in public what the page itself shows, unless they said no. */
function rest(
  moment: Moment,
  person: Person | undefined,
  world: Places,
  today: Day,
): Quotable['attribution'] {
  const shown = (use: ConsentUse) => isPublic(moment) && !no.has(statusOf(person, use, today))
  const ownCompany = world.companies.get(companyIdOf(moment, person) ?? '')?.names[0]
  const role = says(person, 'title', today)
    ? roleOf(moment, person)
    : shown('title')
      ? moment.who.role
      : undefined
  const company = says(person, 'company', today)
    ? moment.who.company || ownCompany
    : shown('company')
      ? moment.who.company
      : undefined
  return { ...(role ? { role } : {}), ...(company ? { company } : {}) }
}

/** The channels and the territory that the yes that counts is bound to. */
function boundsOf(person: Person | undefined): string[] {
  const newest = person?.consent
    .filter(({ use }) => use === 'quote')
    .reduce((last, next) => (next.on >= last.on ? next : last))
  return [...(newest?.channels ?? []), ...(newest?.territory ? [newest.territory] : [])]
}
