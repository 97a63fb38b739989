import type { Grade } from '../../utils/domain/fit'
import { t } from './words'
import './values-field.css'

// Three answers are enough to go on; the person's page has all five, with notes.
const answers = [
  [4, 'values_yes'],
  [2, 'values_partly'],
  [0, 'values_no'],
] as const

interface Props {
  name: string
  given: Grade | undefined
  wanting?: boolean
  onAnswer: (grade: Grade) => void
}

/** Whether our values agree: asked once of a person, and before anything is asked of them. */
export function ValuesField({ name, given, wanting, onAnswer }: Props) {
  const near = given === undefined ? undefined : given === 0 ? 0 : given < 3 ? 2 : 4
  return (
    <div class="field">
      <span class="field-label" id="values-label">
        {t('values_label', name)}
      </span>
      <div class="values" role="group" aria-labelledby="values-label" data-pitch="ask-without-values">
        {answers.map(([grade, key]) => (
          <button
            key={key}
            type="button"
            class="values-answer"
            aria-pressed={near === grade}
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
