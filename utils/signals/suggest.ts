import type { SignalName } from '../domain/cause'
import type { Corrections, Judged } from '../domain/correction'
import type { Reading } from '../domain/draft'
import type { Kind } from '../domain/moment-kind'
import { adjust } from './adjust'
import { judge } from './judge'
import type { Judgement } from './judgement'

/** A suggested kind and what led to it: the rating, the customer's very words, what this person put right, or only the place. */
export interface Suggestion {
  kind: Kind
  why: { by: 'rating' | 'words' | 'learnt' | 'place'; words?: string }
}

type Read = Pick<Reading, 'words' | 'rating' | 'page'> & Partial<Pick<Reading, 'title' | 'language'>>

const byPlace: Record<Reading['page']['channel'], Kind> = {
  review: 'praise',
  social: 'praise',
  page: 'praise',
  ticket: 'need',
  mail: 'need',
}

/** What we take a reading's words for, their rating, title and place considered, and what this person put right before. */
export function judgementOf(reading: Read, corrections?: Corrections): Judgement {
  const { words, page, rating, title, language } = reading
  const judgement = judge(words, { channel: page.channel, rating, title, language, site: page.site })
  return corrections ? adjust(judgement, corrections, page.site) : judgement
}

const learnt: Record<Judged, Kind> = { praise: 'praise', pain: 'pain', need: 'need', neutral: 'question' }
/** Signs that make an offer of it, whatever else was said. */
export const offers: readonly SignalName[] = ['offers-reference', 'willing-to-speak']

/** The product's kind for a judgement, and the words for it; none where the words tell nothing. */
function kindOf(judgement: Judgement): [Kind, string] | undefined {
  const { kind, signals, because, asks } = judgement
  const sign = (name: SignalName) => signals.find((one) => one.name === name && !one.title)?.words
  const cause = because.find(({ title }) => !title)?.words
  const offer = kind === 'pain' ? undefined : offers.map(sign).find(Boolean)
  if (offer) return ['offer', offer]
  const told = kind === 'praise' && sign('story')
  if (told) return ['story', told]
  const words = cause ?? signals.find(({ title }) => !title)?.words
  if (!words) return undefined
  if (kind === 'neutral') return asks ? ['question', words] : undefined
  return [kind, words]
}

/** Suggests a kind. A rating says more than words; where neither tells, the sort of place decides. */
export function suggest(
  reading: Read,
  corrections?: Corrections,
  judgement = judgementOf(reading, corrections),
): Suggestion {
  const { rating, page } = reading
  const share = rating && rating.value / rating.best
  if (share !== undefined && share >= 0.7) return { kind: 'praise', why: { by: 'rating' } }
  if (share !== undefined && share <= 0.5) return { kind: 'pain', why: { by: 'rating' } }
  // What they said of these words or of this place before is plainer than any cue.
  if (judgement.was) return { kind: learnt[judgement.kind], why: { by: 'learnt' } }
  const found = judgement.language && kindOf(judgement)
  if (found) return { kind: found[0], why: { by: 'words', words: found[1] } }
  return { kind: byPlace[page.channel], why: { by: 'place' } }
}
