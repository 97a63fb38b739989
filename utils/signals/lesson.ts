import { judgedOf } from '../domain/cause'
import { type Corrections, type Judged, noCorrections } from '../domain/correction'
import type { Reading } from '../domain/draft'
import type { Kind } from '../domain/moment-kind'
import type { Rulebook } from '../domain/rulebook'
import { corrected } from './adjust'
import type { Judgement } from './judgement'
import { judgementOf, suggest } from './suggest'

/** What somebody meant instead of what we took words for. */
export interface Lesson {
  judgement: Judgement
  meant: Judged
  site: string | undefined
}

type Read = Pick<Reading, 'words' | 'rating' | 'page'> & Partial<Pick<Reading, 'title' | 'language'>>

/** What is to be learnt from words kept as this kind; nothing where they were taken for it, or where a rating misled us. */
export function lessonOf(
  reading: Read,
  kind: Kind,
  corrections: Corrections | undefined,
): Lesson | undefined {
  const judgement = judgementOf(reading, corrections)
  const suggestion = suggest(reading, corrections, judgement)
  const meant = judgedOf(kind)
  if (suggestion.why.by === 'rating' || judgedOf(suggestion.kind) === meant) return undefined
  return judgement.kind === meant ? undefined : { judgement, meant, site: reading.page.site }
}

/** The rules with a lesson counted, or with it taken back. */
export function withLesson(rules: Rulebook, { judgement, meant, site }: Lesson, by: 1 | -1 = 1): Rulebook {
  const { sites, phrases } = corrected(rules.corrections ?? noCorrections, judgement, meant, site, by)
  const { corrections: _, ...rest } = rules
  const empty = !Object.keys(sites).length && !Object.keys(phrases).length
  return empty ? rest : { ...rest, corrections: { sites, phrases } }
}
