import type { AskSort, AskTerms } from './ask-terms'
import { Corrections } from './correction'
import { Question } from './fit'
import { GiveKind } from './give-kind'
import { Id, Instant, Line, Revision, Words, z } from './schema'

const count = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))
const days = count(0, 3_650)

/** A kind of ask that the user made, with the same terms as ours. */
export const OwnKind = z.strictObject({
  name: Line.check(z.minLength(1)),
  burden: count(0, 1_000),
  minutes: count(0, 100_000),
  rest: days,
  lead: days,
  gives: z.array(GiveKind),
  /** Sentences on what the customer gets, and the words of the request, as they go out. */
  benefits: z.array(Words),
  opening: Words,
  /** What counts as done. */
  done: Words,
})
export type OwnKind = z.infer<typeof OwnKind>

/** A sample drawn for a review site: kept, so that anybody can see that nobody picked the happy ones. */
export const Draw = z.strictObject({
  id: Id,
  on: Instant,
  venue: Line,
  /** One in so many. */
  every: count(1, 10_000),
  /** The same seed and the same people give the same sample. */
  seed: Line,
  eligible: count(0, 10_000_000),
  picked: z.array(Id),
})
export type Draw = z.infer<typeof Draw>

/** A colleague, and the part of the company they work in: for credit only. */
export const Teammate = z.strictObject({ name: Line.check(z.minLength(1)), function: Line })
export type Teammate = z.infer<typeof Teammate>

/** A list as somebody filtered it, under a name of theirs. */
export const SavedFilter = z.strictObject({
  name: Line.check(z.minLength(1)),
  view: Line,
  filters: z.record(z.string().check(z.maxLength(40)), Line),
})
export type SavedFilter = z.infer<typeof SavedFilter>

const months = z.optional(count(1, 600))

/** How long things are kept, in months; what is not named is kept for good. */
export const Retention = z.strictObject({
  /** Whether what is over goes by itself, once a day. */
  daily: z.boolean(),
  months: z.strictObject({
    praise: months,
    story: months,
    offer: months,
    idea: months,
    need: months,
    pain: months,
    question: months,
    drafts: months,
    declined: months,
  }),
})

/** What a team has settled for itself. All figures are opinions in print until somebody sets their own. */
export const Rulebook = z.strictObject({
  id: Id,
  revision: Revision,
  /** Who uses this: credited for nominations, signs messages. */
  me: z.optional(Line),
  days: z.strictObject({
    /** Between any two asks of one person, of one company, and of one kind within a company. */
    person: days,
    company: days,
    companyKind: days,
    /** After “not this time”, for that kind. */
    decline: days,
    /** After so many days of asks in a row comes this rest. */
    season: days,
    rest: days,
    /** From a promise to the day it should be kept, and for the answer to a need. */
    promise: days,
    answer: days,
    close: days,
    /** A consent that ends is told so long before. */
    consent: days,
  }),
  /** At most so many points of burden within so many days. */
  burden: z.strictObject({ points: count(0, 100_000), days }),
  /** Whether an open pain of anybody at a company holds what is asked of the others there. */
  companyPain: z.boolean(),
  questions: z.array(Question).check(z.maxLength(20)),
  kinds: z.array(OwnKind).check(z.maxLength(100)),
  draws: z.array(Draw),
  team: z.optional(z.array(Teammate).check(z.maxLength(1_000))),
  retention: z.optional(Retention),
  saved: z.optional(z.array(SavedFilter).check(z.maxLength(200))),
  /** Pairs of people, or of companies, that look alike and are not the same: nobody is asked about them again. */
  apart: z.optional(z.array(z.tuple([Id, Id])).check(z.maxLength(10_000))),
  /** Where the user put our suggestions right. */
  corrections: z.optional(Corrections),
})
export type Rulebook = z.infer<typeof Rulebook>

/** There is one rulebook, so its id is known beforehand. */
export const rulebookId: Id = '00000000-0000-7000-8000-000000000001'

/** What holds until somebody settles it otherwise. */
export const standardRules: Rulebook = {
  id: rulebookId,
  revision: 1,
  days: {
    person: 30,
    company: 14,
    companyKind: 30,
    decline: 180,
    season: 120,
    rest: 60,
    promise: 14,
    answer: 2,
    close: 90,
    consent: 30,
  },
  burden: { points: 100, days: 90 },
  companyPain: true,
  questions: [],
  kinds: [],
  draws: [],
}

/** The user's own kind that an ask is of. */
export const ownKind = (rules: Rulebook, { kind, customKind }: AskSort): OwnKind | undefined =>
  kind === 'custom' ? rules.kinds.find(({ name }) => name === customKind) : undefined

/** The terms of an ask: the user's own kind where it is one, else those of the shipped kind. */
export function termsOf(rules: Rulebook, sort: AskSort, shipped: AskTerms): AskTerms {
  const own = ownKind(rules, sort)
  if (!own) return shipped
  const { burden, minutes, rest, lead, gives } = own
  return { burden, minutes, rest, lead, gives, fit: {}, uses: [] }
}
