import { describe, expect, it } from 'vitest'
import { askOf, id, noon, personOf, worldOf } from '../../test/support/samples'
import type { Ask } from './ask'
import { gates } from './gates'
import type { Draw } from './rulebook'
import { asksForPraise, sentimentRule, venueOf, venues } from './venues'

const ida = personOf()
const draw: Draw = {
  id: id(),
  on: noon,
  venue: 'trustpilot',
  every: 3,
  seed: 'a',
  eligible: 3,
  picked: [ida.id],
}
const found = (about: Partial<Ask>, draws: Draw[] = []) =>
  gates(
    askOf({ kind: 'review', person: ida.id, benefit: 'We read every word', ...about }),
    worldOf({ people: [ida], rules: { draws } }),
    noon,
  )
const reasons = (about: Partial<Ask>, draws: Draw[] = []) => found(about, draws).map(({ reason }) => reason)

describe('the place of a review', () => {
  it('allows a reward, or nobody’s, or its own only, or has not said', () => {
    expect(reasons({ venue: 'google', gets: 'gift' })).toEqual(['venue-reward', 'venue-sample'])
    expect(reasons({ venue: 'capterra', gets: 'gift' })).toEqual(['venue-platform'])
    expect(reasons({ venue: 'g2', gets: 'gift' })).toEqual(['venue-unsettled'])
    expect(reasons({ venue: 'elsewhere', gets: 'gift' })).toEqual([])
    for (const venue of ['capterra', 'g2']) {
      expect(reasons({ venue, gets: 'thanks' })).toEqual([])
      expect(reasons({ venue })).toEqual([])
    }
  })

  it('wants those who were drawn, for this place and with this very draw', () => {
    const asked = { venue: 'trustpilot', draw: draw.id }
    expect(reasons(asked, [draw])).toEqual([])
    expect(reasons(asked)).toEqual(['venue-sample'])
    expect(reasons({ venue: 'trustpilot' }, [draw])).toEqual(['venue-sample'])
    expect(reasons({ ...asked, venue: 'google' }, [draw])).toEqual(['venue-sample'])
    expect(reasons(asked, [{ ...draw, picked: [id()] }])).toEqual(['venue-sample'])
    expect(reasons({ ...asked, person: undefined }, [draw])).toEqual(['venue-sample'])
    expect(reasons(asked, [{ ...draw, id: id() }, draw])).toEqual([])
  })

  it('wants neutral words; praise for a reward is against the law anywhere', () => {
    const praise = { message: 'Please leave us a 5-star review' }
    expect(reasons({ ...praise, venue: 'capterra' })).toEqual(['venue-wording'])
    expect(reasons({ ...praise })).toEqual(['venue-wording'])
    expect(reasons({ benefit: 'A mug for a positive review', gets: 'gift' })).toEqual([
      'reward-for-sentiment',
    ])
    expect(reasons({ ...praise, gets: 'gift', venue: 'capterra' })).toEqual([
      'reward-for-sentiment',
      'venue-platform',
    ])
    expect(reasons({ ...praise, gets: 'thanks' })).toEqual(['venue-wording'])
  })

  it('has no say in asks that are no reviews, unless they name a place', () => {
    const about = { kind: 'survey', gets: 'gift', message: 'a 5-star review' } as const
    expect(reasons(about)).toEqual([])
    expect(reasons({ ...about, venue: 'g2' })).toEqual(['reward-for-sentiment', 'venue-unsettled'])
  })

  it('is named with its source', () => {
    const { name, source } = venueOf('google') ?? {}
    const all = found({ venue: 'google', gets: 'gift', message: 'a 5-star review' })
    expect(all.map(({ sentence }) => sentence)).toEqual([
      { key: 'gate_reward_for_sentiment', about: [sentimentRule.source] },
      { key: 'gate_venue_reward', about: [name, source] },
      { key: 'gate_venue_sample', about: [name, source] },
    ])
    const [wording] = found({ venue: 'g2', message: 'a 5-star review' })
    expect(wording?.sentence.about).toEqual(['G2', venueOf('g2')?.source])
    const [nowhere] = found({ message: 'a 5-star review' })
    expect(nowhere?.sentence.about).toEqual(['', sentimentRule.source])
  })
})

describe('places', () => {
  it('have one id, a name, hosts, a source and the day it was read', () => {
    expect(new Set(venues.map(({ id }) => id)).size).toBe(venues.length)
    for (const { name, hosts, source, read } of venues) {
      expect(name && hosts[0] && source).toBeTruthy()
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
    expect(venueOf(undefined)).toBeUndefined()
    expect(venueOf('elsewhere')).toBeUndefined()
  })
})

describe('words that ask for praise', () => {
  it.each([
    'a 5-star review',
    'five stars, please',
    'a 5 star rating',
    'some POSITIVE feedback',
    'a good word',
    'your favourable review',
    'your favorable rating',
    'a glowing review',
    'Eine gute Bewertung',
    'Bitte um 5 Sterne',
    'eine 5-Sterne-Bewertung',
    'fünf Sterne',
    'une note de 5 étoiles',
    'un avis positif',
    'cinco estrellas',
    'una reseña positiva',
    'una recensione positiva',
    '5 sterren',
  ])('are heard in “%s”', (words) => expect(asksForPraise(words)).toBe(true))

  it.each([
    'Tell them what you think, good and bad',
    'an honest review',
    'We are at stand 15, stars or no stars',
    'Your review, in a few words',
    'Eine ehrliche Bewertung',
    '',
  ])('are not heard in “%s”', (words) => expect(asksForPraise(words)).toBe(false))
})
