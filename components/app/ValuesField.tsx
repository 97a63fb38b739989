import { type Grade, valuesOf } from '../../utils/domain/fit'
import { nameOf } from '../../utils/domain/person'
import { t } from '../parts/words'
import type { Person } from './library'

// Three answers are enough to go on; the person's page has all five, with notes.
const answers = [
  [4, 'values_yes'],
  [2, 'values_partly'],
  [0, 'values_no'],
] as const

interface Props {
  person: Pick<Person, 'names' | 'emails' | 'handles' | 'advocate'>
  wanting: boolean
  onAnswer: (grade: Grade) => void
}

/** Whether our values agree: asked once of a person, and asked before anything is asked of them. */
export function ValuesField({ person, wanting, onAnswer }: Props) {
  const given = person.advocate && valuesOf(person.advocate)
  return (
    <div class="field">
      <span class="field-label" id="values-label">
        {t('values_label', nameOf(person))}
      </span>
      <div class="values" role="group" aria-labelledby="values-label" data-pitch="ask-without-values">
        {answers.map(([grade, key], at) => (
          <button
            key={key}
            type="button"
            class="suggestion"
            aria-pressed={given !== undefined && Math.min(2, Math.floor((4 - given) / 2)) === at}
            aria-invalid={wanting ? 'true' : undefined}
            onClick={() => onAnswer(grade)}
          >
            {t(key)}
          </button>
        ))}
      </div>
      <p class="field-hint">{t('values_hint')}</p>
    </div>
  )
}
