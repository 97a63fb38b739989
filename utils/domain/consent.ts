import { Day, Instant, Line, Words, z } from './schema'

/** What we may do with a person's words or name; each use has its own yes. */
export const ConsentUse = z.enum([
  'quote',
  'name',
  'title',
  'company',
  'logo',
  'photo',
  'audio',
  'video',
  'edit',
])
export type ConsentUse = z.infer<typeof ConsentUse>

/** Status words of the W3C community's data privacy vocabulary. */
export const ConsentStatus = z.enum([
  'not-asked',
  'requested',
  'deferred',
  'given',
  'refused',
  'withdrawn',
  'revoked',
  'expired',
  'invalidated',
  'renewed',
  'unknown',
])
export type ConsentStatus = z.infer<typeof ConsentStatus>

/** How openly words may be used. */
export const Publication = z.enum(['internal-only', 'anonymised', 'role-and-industry', 'named'])
export type Publication = z.infer<typeof Publication>

/** One use, its status and the evidence of it: a link or the very words of the yes. */
export const Consent = z.strictObject({
  use: ConsentUse,
  status: ConsentStatus,
  on: Instant,
  evidence: z.optional(Words),
  expires: z.optional(Day),
  channels: z.optional(z.array(Line)),
  territory: z.optional(Line),
})
export type Consent = z.infer<typeof Consent>

const yes: ReadonlySet<ConsentStatus> = new Set(['given', 'renewed'])

/** The status that counts on this day: the newest entry for the use, expired where its day has passed. */
export function consentFor(consents: readonly Consent[], use: ConsentUse, today: Day): ConsentStatus {
  const newest = consents
    .filter((consent) => consent.use === use)
    .reduce<Consent | undefined>((last, next) => (!last || next.on >= last.on ? next : last), undefined)
  if (!newest) return 'not-asked'
  return yes.has(newest.status) && newest.expires && newest.expires < today ? 'expired' : newest.status
}

export const mayUse = (consents: readonly Consent[], use: ConsentUse, today: Day): boolean =>
  yes.has(consentFor(consents, use, today))
