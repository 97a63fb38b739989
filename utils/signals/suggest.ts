import type { Corrections } from '../domain/correction'
import type { Reading } from '../domain/draft'
import type { Kind } from '../domain/moment-kind'
import { adjust } from './adjust'
import { judge } from './judge'
import type { Judgement } from './judgement'

/** A suggested kind and what led to it: the rating, the customer's very words, or only the sort of place. */
export interface Suggestion {
  kind: Kind
  why: { by: 'rating' | 'words' | 'place'; words?: string }
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

/** The product's kind for a judgement, and the words for it; none where the words tell nothing. */
function kindOf(judgement: Judgement): [Kind, string] | undefined {
  const { kind, signals, because, asks } = judgement
  const sign = (name: string) => signals.find((one) => one.name === name && !one.title)?.words
  const cause = because.find(({ title }) => !title)?.words
  const offer = kind === 'pain' ? undefined : (sign('offers-reference') ?? sign('willing-to-speak'))
  if (offer) return ['offer', offer]
  const told = kind === 'praise' && sign('story')
  if (told) return ['story', told]
  const words = cause ?? signals.find(({ title }) => !title)?.words
  if (!words) return undefined
  if (kind === 'neutral') return asks ? ['question', words] : undefined
  return [kind, words]
}

/** Suggests a kind. A rating says more than words; where neither tells, the sort of place decides. */
export function suggest(reading: Read, corrections?: Corrections): Suggestion {
  const { rating, page } = reading
  const share = rating && rating.value / rating.best
  if (share !== undefined && share >= 0.7) return { kind: 'praise', why: { by: 'rating' } }
  if (share !== undefined && share <= 0.5) return { kind: 'pain', why: { by: 'rating' } }
  const judgement = judgementOf(reading, corrections)
  const found = judgement.language && kindOf(judgement)
  if (found) return { kind: found[0], why: { by: 'words', words: found[1] } }
  return { kind: byPlace[page.channel], why: { by: 'place' } }
}
