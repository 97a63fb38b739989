import { GiveKind } from '../../../utils/domain/give-kind'
import { problem, type Problem } from '../../../utils/domain/problem'
import { addDays } from '../../../utils/domain/day'
import { sideOf } from '../../../utils/domain/moment-kind'
import { t } from '../../parts/words'
import type { Give, Library } from '../library'

/** What a stand is made of, as it stands in the form's fields. */
export interface StandText {
  decision: string
  decider: string
  position: string
  measure: string
  amount: string
  by: string
  review: string
}

/** A give that nobody has promised yet. What belongs to another kind is kept while one looks through the kinds. */
export interface GiveText {
  kind: GiveKind
  what: string
  person: string | undefined
  due: string
  moments: string[]
  stand: StandText
}

/** Where the address says what it is for, it begins with that; what they wait for is a fix, all else is thanks. */
export function beginGive(
  library: Library,
  filters: Readonly<Record<string, string>>,
  now: string,
): GiveText {
  const moment = library.moments.find(({ id }) => id === filters['moment'])
  const likely = moment && sideOf(moment.kind) === 'for-customer' ? 'fix' : 'thanks'
  const person = library.people.get(filters['person'] ?? moment?.person ?? '')
  return {
    kind: GiveKind.options.find((kind) => kind === filters['kind']) ?? likely,
    what: '',
    person: person?.id,
    due: addDays(library.dayOf(now), library.rules.days.promise),
    moments: moment ? [moment.id] : [],
    stand: { decision: '', decider: '', position: '', measure: '', amount: '', by: '', review: '' },
  }
}

const standFields = ['decision', 'decider', 'position', 'measure', 'amount', 'by', 'review'] as const
export type GiveField = (typeof standFields)[number] | 'what'

/** The fields that are still empty, in the order of the form. */
export const emptyIn = ({ kind, what, stand }: GiveText): GiveField[] =>
  kind === 'stand' ? standFields.filter((field) => !stand[field].trim()) : what.trim() ? [] : ['what']

/** The labels of fields, as one says a list. */
export const fieldNames = (fields: readonly GiveField[]): string =>
  fields.map((field) => (field === 'what' ? t('give_what') : t(`stand_${field}`))).join(', ')

/** What it does not say yet. */
export function missingIn(typed: GiveText): Problem | undefined {
  const empty = emptyIn(typed)
  if (!empty.length) return undefined
  return typed.kind === 'stand' ? problem('stand-unfilled', fieldNames(empty)) : problem('give-without-what')
}

/** The promise, or what it does not say yet. */
export function giveFrom(
  typed: GiveText,
  library: Library,
  fresh: { id: string; now: string },
): Give | Problem {
  const missing = missingIn(typed)
  if (missing) return missing
  const { kind, person, moments } = typed
  const { decision, decider, position, measure, amount, by, review } = typed.stand
  const company = person
    ? library.people.get(person)?.company
    : library.moments.find(({ id }) => id === moments[0])?.company
  const { me } = library.rules
  return {
    id: fresh.id,
    revision: 1,
    kind,
    // A stand says what it is by its position, wherever gives of all kinds stand together.
    what: (kind === 'stand' ? position : typed.what).trim(),
    ...(person ? { person } : {}),
    ...(company ? { company } : {}),
    moments,
    state: 'promised',
    promised: fresh.now,
    ...(me ? { by: me } : {}),
    ...(kind === 'stand'
      ? {
          stand: {
            decision: decision.trim(),
            decider: decider.trim(),
            position: position.trim(),
            forecast: { measure: measure.trim(), amount: amount.trim(), by },
            review,
            shared: false,
            seconds: [],
          },
        }
      : typed.due
        ? { due: typed.due }
        : {}),
  }
}
