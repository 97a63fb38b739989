import type { Cause, Signal } from '../../utils/domain/cause'
import type { Kind } from '../../utils/domain/moment-kind'
import type { Mark } from '../../utils/domain/spans'
import { listOf } from './formats'
import { t, under } from './words'

/** The words and signs that led to a kind. */
export interface Reasons {
  because: readonly Cause[]
  signals: readonly Signal[]
}

/** What shows in the words that they are worth an ask, or that something is owed: "told a story · quantified result". */
export const signsSaid = (names: readonly Signal['name'][]): string =>
  names.map((name) => t(`signal_${under(name)}`)).join(' · ')

// Of a story only its first word is known, and that one tells nothing.
const pointsAt = ({ name }: Signal) => name !== 'story'

/** What is to be marked in the words and in the title, each with what it speaks for. */
export function marksOf(kind: Kind, { because, signals }: Reasons): { marks: Mark[]; titleMarks: Mark[] } {
  const all = [
    ...signals.filter(pointsAt).map((one) => ({ ...one, says: t(`signal_${under(one.name)}`) })),
    ...because.map((one) => ({ ...one, says: t(`kind_${kind}`) })),
  ]
  return { marks: all.filter(({ title }) => !title), titleMarks: all.filter(({ title }) => title) }
}

/** Why it was taken for this kind, as a sentence: whoever sees no marks hears it. Nothing where there is no reason. */
export function becauseSaid(kind: Kind, { because, signals }: Reasons): string {
  const words = [...new Set(because.map((one) => one.words.replaceAll(/\s+/g, ' ')))].slice(0, 3)
  return [
    words.length ? t('slip_because', t(`kind_${kind}`), listOf(words.map((one) => t('said_so', one)))) : '',
    signals.length ? t('slip_shows', signsSaid(signals.map(({ name }) => name))) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
