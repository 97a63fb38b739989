import { Advocate } from './advocate'
import { AskKind } from './ask-kind'
import { Approval } from './company'
import { Consent, Publication } from './consent'
import { HttpUrl, Id, Instant, Line, Revision, Tags, Words, z } from './schema'
import type { Author } from './draft'

export const Relation = z.enum([
  'buyer',
  'user',
  'partner',
  'supplier',
  'colleague',
  'manager',
  'investor',
  'public',
])
export type Relation = z.infer<typeof Relation>

/** A fact about the person, kept for good: they said no to this, this time or for ever. */
export const Decline = z.strictObject({
  on: Instant,
  kind: AskKind,
  customKind: z.optional(Line),
  never: z.boolean(),
  words: z.optional(Words),
})

/** Somebody who said something. The first name is the one shown. */
export const Person = z.strictObject({
  id: Id,
  revision: Revision,
  names: z.array(Line),
  emails: z.array(Line),
  handles: z.array(z.strictObject({ site: Line, handle: Line })),
  /** Profile pages: with the addresses, the only things by which two mentions are taken for one person. */
  links: z.array(HttpUrl),
  role: z.optional(Line),
  location: z.optional(Line),
  company: z.optional(Id),
  /** Set when they left the company they spoke for. */
  left: z.optional(Instant),
  relation: z.optional(Relation),
  /** How they like to be worked with, in plain words. */
  workingWith: z.optional(Words),
  approval: z.optional(Approval),
  publication: Publication,
  consent: z.array(Consent),
  declines: z.array(Decline),
  advocate: z.optional(Advocate),
  since: Instant,
  tags: Tags,
  notes: Words,
})
export type Person = z.infer<typeof Person>

/** The name to show; an address or a handle where no name is known. */
export const nameOf = (person: Pick<Person, 'names' | 'emails' | 'handles'>): string =>
  person.names[0] ?? person.emails[0] ?? person.handles[0]?.handle ?? ''

const linkIdentity = (link: string) => {
  const url = new URL(link)
  return `link:${url.host.toLowerCase().replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${profileQuery(url)}`
}
// Some profiles are told apart by the query only (/user?id=7); everything else in a query is tracking.
const profileQuery = (url: URL) => {
  const id = url.searchParams.get('id') ?? url.searchParams.get('u')
  return id && url.pathname.length < 20 ? `?${id}` : ''
}

/** The identities that tell an author for certain: address and profile link. Never a name alone. */
export function identitiesOf(author: Pick<Author, 'email' | 'link'>): string[] {
  const identities: string[] = []
  if (author.email?.includes('@')) identities.push(`mail:${author.email.trim().toLowerCase()}`)
  if (author.link && URL.canParse(author.link)) identities.push(linkIdentity(author.link))
  return identities
}

/** All identities of a person, for the store's index. */
export const personIdentities = (person: Pick<Person, 'emails' | 'links'>): string[] => [
  ...person.emails.flatMap((email) => identitiesOf({ email })),
  ...person.links.flatMap((link) => identitiesOf({ link })),
]

/** A name as it is compared: case, accents and space folded. For suggestions only, never for merging. */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
