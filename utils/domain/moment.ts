import { Author } from './draft'
import { Influence } from './influence'
import { Kind } from './moment-kind'
import { Anchor, Page } from './page'
import { Rating } from './rating'
import { How, HttpUrl, Id, Instant, Line, Revision, Said, Tags, Words, z } from './schema'

/** How far we are with what was said: heard → understood → acted → told. */
export const Stage = z.enum(['heard', 'understood', 'acted', 'told'])
export type Stage = z.infer<typeof Stage>

/** Where on their way with us the customer was. */
export const Journey = z.enum([
  'first-touch',
  'evaluation',
  'purchase',
  'onboarding',
  'use',
  'support',
  'renewal',
  'expansion',
  'leaving',
])
export type Journey = z.infer<typeof Journey>

/** Words somebody said, verbatim, with where, when and who. The words are never altered; notes and tags stand beside them. */
export const Moment = z.strictObject({
  id: Id,
  revision: Revision,
  /** Same fingerprint, same moment. See `fingerprint.ts`. */
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{28}$/)),
  kind: Kind,
  stage: Stage,
  journey: z.optional(Journey),
  words: Words.check(z.minLength(1)),
  title: z.optional(Line),
  language: z.optional(Line),
  /** The author as the page named them at the time; `person` is who we take them for. */
  who: Author,
  person: z.optional(Id),
  company: z.optional(Id),
  rating: z.optional(Rating),
  said: z.optional(Said),
  saidAs: z.optional(Line),
  heard: Instant,
  page: Page,
  permalink: z.optional(HttpUrl),
  anchor: Anchor,
  how: z.record(z.string().check(z.maxLength(40)), How),
  /** Our understanding of it, in our own words, to be checked back with the customer. */
  understood: z.optional(Words),
  /** When that understanding was checked back with them, and how. */
  checked: z.optional(z.strictObject({ on: Instant, channel: Line })),
  /** What they use us for, and the doubts that these words answer: by these a seller finds them. */
  useCases: z.optional(Tags),
  objections: z.optional(Tags),
  /** Deals that these words helped with. */
  influence: z.optional(z.array(Influence)),
  /** When somebody looked at it and put it in order. */
  sorted: z.optional(Instant),
  tags: Tags,
  notes: Words,
})
export type Moment = z.infer<typeof Moment>
