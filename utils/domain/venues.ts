import type { Ask } from './ask'
import type { Day } from './schema'

/** What a place for reviews, or the law, says of asking for them. */
export interface Venue {
  id: string
  /** As its users call it. */
  name: string
  hosts: readonly string[]
  /** Whose reward is allowed: nobody's, the platform's own, not settled (ask counsel), anybody's. */
  reward: 'none' | 'platform' | 'unsettled' | 'any'
  /** Whether everybody or an unbiased sample must be asked, and not the happy ones. */
  sample: boolean
  /** Where it was read, and when. */
  source: string
  read: Day
}

const read = '2026-11-22'
const capterra = 'https://www.capterra.com/reviews/faqs-reviewers'

/** By law, wherever the review stands: no reward tied to what it says. */
export const sentimentRule = { source: '16 CFR 465.4 (US FTC), in force since 2024-10-21', read }

export const venues: readonly Venue[] = [
  {
    id: 'google',
    name: 'Google',
    hosts: ['google.com', 'maps.google.com', 'play.google.com'],
    reward: 'none',
    sample: true,
    source: 'Google Maps user contributed content policy, fake engagement',
    read,
  },
  {
    id: 'trustpilot',
    name: 'Trustpilot',
    hosts: ['trustpilot.com'],
    reward: 'none',
    sample: true,
    source: 'https://support.trustpilot.com/hc/en-us/articles/235472148',
    read,
  },
  ...(['capterra', 'softwareadvice', 'getapp'] as const).map((id): Venue => ({
    id,
    name: { capterra: 'Capterra', softwareadvice: 'Software Advice', getapp: 'GetApp' }[id],
    hosts: [`${id}.com`],
    reward: 'platform',
    sample: false,
    source: capterra,
    read,
  })),
  {
    id: 'g2',
    name: 'G2',
    hosts: ['g2.com'],
    reward: 'unsettled',
    sample: false,
    source: 'No rule of theirs could be established',
    read,
  },
]

export const venueOf = (id: string | undefined): Venue | undefined => venues.find((venue) => venue.id === id)

/**
 * Drawn by lot for a place that wants everybody or an unbiased sample. Then nothing that tells the happy from the
 * unhappy may hold the ask: leaving out those with an open pain or promise would be picking.
 */
export const isDrawn = (ask: Pick<Ask, 'venue' | 'draw'>): boolean =>
  ask.draw !== undefined && venueOf(ask.venue)?.sample === true

// In the languages the product speaks and those its users write in; a false alarm costs one look at the wording.
const sentiments =
  /\b(positive|good|great|nice|favou?rable|glowing|5|five)[ -]?(stars?|review|rating|feedback|words?)|\b(positive|gute|gut bewerten|5[ -]?sterne|fünf[ -]?sterne|5 étoiles|cinq étoiles|avis positif|5 estrellas|cinco estrellas|reseña positiva|5 stelle|recensione positiva|5[ -]?sterren)\b/i

/** Whether the words ask for praise, and not for what somebody thinks. */
export const asksForPraise = (words: string): boolean => sentiments.test(words.slice(0, 20_000))
