import type { Reading } from '../domain/draft'
import type { Kind } from '../domain/moment-kind'

/** A suggested kind and what led to it: the rating, the customer's very words, or only the sort of place. */
export interface Suggestion {
  kind: Kind
  why: { by: 'rating' | 'words' | 'place'; words?: string }
}

// Only cues that keep their meaning in nearly every sentence; a missed suggestion costs less than a wrong one.
const cues: readonly [Kind, RegExp][] = [
  [
    'pain',
    /\b(doesn['’]t work|not working|still broken|is broken|keeps? (crash|fail)ing|unacceptable|let (us|me) down|can(['’]t|not) (log ?in|access|use|open)|disappointed|waste of (time|money)|lost (all )?(my|our) data)\b/i,
  ],
  [
    'offer',
    /\b(happy to (be|act as|serve as) (a|your) reference|you (can|may) quote (me|us)|(glad|happy) to (speak|talk) (to|with) (other|your)|feel free to (quote|use) (me|my)|would (gladly|happily) (show|tell|speak|talk|share))\b/i,
  ],
  [
    'need',
    /\b(please add|would be (great|useful|helpful|nice) (if|to have)|we (really )?need (a|an|the|to be able)|feature request|is there (a|any) plan|wish (it|you|there)|should be able to)\b/i,
  ],
  [
    'praise',
    /\b(saved (us|me|our|the day)|highly recommend|love (it|this|your|the)|(superb|outstanding|fantastic|brilliant|excellent|amazing)|best (support|decision|tool|service)|thank you for (going|staying|your patience|such)|could not be happier|told (two|three|other|my|our))\b/i,
  ],
  ['question', /^(how|where|can|could|does|do|is|what|when|why)\b[^.!]{5,200}\?\s*$/i],
]

const byPlace: Record<Reading['page']['channel'], Kind> = {
  review: 'praise',
  social: 'praise',
  page: 'praise',
  ticket: 'need',
  mail: 'need',
}

/** Suggests a kind. A rating says more than words; where neither tells, the sort of place decides. */
export function suggest(reading: Pick<Reading, 'words' | 'rating' | 'page'>): Suggestion {
  const { rating, words, page } = reading
  const share = rating && rating.value / rating.best
  if (share !== undefined && share >= 0.7) return { kind: 'praise', why: { by: 'rating' } }
  if (share !== undefined && share <= 0.5) return { kind: 'pain', why: { by: 'rating' } }
  const text = words.slice(0, 20_000)
  const found = cues
    .map(([kind, cue]) => ({ kind, match: cue.exec(text) }))
    .find(({ match }) => match !== null)
  if (found?.match) return { kind: found.kind, why: { by: 'words', words: found.match[0] } }
  return { kind: byPlace[page.channel], why: { by: 'place' } }
}
