import type { Corrections, Counts, Judged } from '../domain/correction'
import { settle } from './combine'
import { type Cause, judged, type Judgement } from './judgement'

/** More phrases than this are not remembered; the ones least often corrected go first. */
const mostPhrases = 500
/** A site tells something only after this many corrections. */
const fromSite = 3

/** How a phrase is counted: small letters, single spaces, no longer than a line. */
const key = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 60)

const own = (all: Readonly<Record<string, Counts>>, name: string): Counts | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined

const count = (all: Corrections['phrases'], name: string, meant: Judged, by: 1 | -1) => {
  const { [meant]: times = 0, ...rest } = own(all, name) ?? {}
  const counts = times + by > 0 ? { ...rest, [meant]: times + by } : rest
  // An address of its own kind even for a phrase like "__proto__".
  return Object.fromEntries([
    ...Object.entries(all).filter(([one]) => one !== name),
    ...(Object.keys(counts).length ? [[name, counts] as const] : []),
  ])
}
const sum = (counts: Counts) => judged.reduce((all, kind) => all + (counts[kind] ?? 0), 0)

/** What a phrase is counted under: of what was said only the words that a cue knows. */
const phraseOf = ({ phrase, words }: Cause) => key(phrase ?? words)

/**
 * Counts that a message taken for `judgement.kind` was meant as `meant`: for its site and the three weightiest phrases.
 * @param by -1 takes such a count back
 */
export function corrected(
  corrections: Corrections,
  judgement: Judgement,
  meant: Judged,
  site?: string,
  by: 1 | -1 = 1,
): Corrections {
  if (meant === judgement.kind) return corrections
  let { sites, phrases } = corrections
  if (site) sites = count(sites, site, meant, by)
  for (const phrase of new Set(judgement.because.slice(0, 3).map(phraseOf)))
    phrases = count(phrases, phrase, meant, by)
  const kept = Object.entries(phrases)
  if (kept.length > mostPhrases)
    phrases = Object.fromEntries(kept.sort((one, other) => sum(other[1]) - sum(one[1])).slice(0, mostPhrases))
  return { sites, phrases }
}

/** The judgement as this person's own corrections would have it. Without any, the same judgement. */
export function adjust(judgement: Judgement, corrections: Corrections, site?: string): Judgement {
  const scores = { ...judgement.scores }
  let changed = false
  const lean = (counts: Counts | undefined, by: number, atLeast: number, most: number) => {
    for (const kind of judged) {
      if (kind === judgement.kind) continue
      // Whoever changed it back said that we had been right.
      const times = (counts?.[kind] ?? 0) - (counts?.[judgement.kind] ?? 0)
      if (times < atLeast) continue
      const weight = Math.min(most, by * Math.log2(2 + times - atLeast))
      scores[kind] += weight
      scores[judgement.kind] -= weight / 2
      changed = true
    }
  }
  if (!judgement.language) return judgement
  const seen = new Set<string>()
  for (const phrase of judgement.because.map(phraseOf)) {
    // Where one phrase alone misled us, to be told once is enough.
    if (!seen.has(phrase)) lean(own(corrections.phrases, phrase), 2, 1, 4)
    seen.add(phrase)
  }
  if (site) lean(own(corrections.sites, site), 0.5, fromSite, 1.5)
  if (!changed) return judgement
  const { kind, sure } = settle(scores)
  const ask = kind !== 'praise' ? 0 : judgement.ask > 0 ? judgement.ask : sure.praise / 2
  const was = kind === judgement.kind ? {} : { was: judgement.kind }
  return { ...judgement, ...was, kind, confidence: sure[kind], ask, scores }
}
