import { type Gate, gate, type Look } from './gate'
import { isReward } from './give-kind'
import { asksForPraise, sentimentRule, venueOf } from './venues'

/** What the place of a review, and the law, allow. Each answer names its source. */
export function venueGates({ ask, world }: Look): Gate[] {
  if (ask.kind !== 'review' && !ask.venue) return []
  const venue = venueOf(ask.venue)
  const rewarded = ask.gets !== undefined && isReward(ask.gets)
  const praise = asksForPraise([ask.benefit, ask.message ?? ''].join('\n'))
  const found: Gate[] = []
  if (rewarded && praise) found.push(gate('reward-for-sentiment', [sentimentRule.source]))
  else if (praise)
    found.push(gate('venue-wording', [venue?.name ?? '', venue?.source ?? sentimentRule.source]))
  if (!venue) return found
  const about = [venue.name, venue.source]
  if (rewarded && venue.reward === 'none') found.push(gate('venue-reward', about))
  if (rewarded && venue.reward === 'platform') found.push(gate('venue-platform', about))
  if (rewarded && venue.reward === 'unsettled') found.push(gate('venue-unsettled', about))
  const drawn = world.rules.draws.some(
    (draw) =>
      draw.id === ask.draw &&
      draw.venue === venue.id &&
      ask.person !== undefined &&
      draw.picked.includes(ask.person),
  )
  if (venue.sample && !drawn) found.push(gate('venue-sample', about))
  return found
}
