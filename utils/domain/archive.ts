import { Ask } from './ask'
import { Company } from './company'
import { Draft } from './draft'
import { Give } from './give'
import { Moment } from './moment'
import { Person } from './person'
import { Rulebook } from './rulebook'
import { Instant, z } from './schema'

/** The version of the archive and of the database. A change of shape adds one step to `upgrades.ts`. */
export const version = 2

/** The stores whose records an archive holds, in the order in which they are written and read. */
export const nouns = {
  companies: Company,
  people: Person,
  moments: Moment,
  asks: Ask,
  gives: Give,
  drafts: Draft,
  rules: Rulebook,
}
export type Noun = keyof typeof nouns
/** Counts to begin with: none of any noun. */
export const none = (): Record<Noun, number> => ({
  companies: 0,
  people: 0,
  moments: 0,
  asks: 0,
  gives: 0,
  drafts: 0,
  rules: 0,
})
export type RecordOf<N extends Noun> = z.infer<(typeof nouns)[N]>

/** Everything a user owns, as one JSON document. Exporting and importing it round-trips exactly. */
export const Archive = z.strictObject({
  goodword: z.literal(version),
  exported: Instant,
  companies: z.array(Company),
  people: z.array(Person),
  moments: z.array(Moment),
  asks: z.array(Ask),
  gives: z.array(Give),
  drafts: z.array(Draft),
  /** None or one: what the team has settled for itself. */
  rules: z.array(Rulebook),
})
export type Archive = z.infer<typeof Archive>
