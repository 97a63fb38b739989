import type { JSX } from 'preact'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import { Evidence } from '../moments/Evidence'
import type { GiveField, StandText } from './give-draft'
import type { Library } from '../library'
import './stand.css'

interface Props {
  library: Library
  stand: StandText
  /** Ids of what was said that it stands on. */
  moments: readonly string[]
  /** Fields to be marked as missing. */
  wanting: readonly GiveField[]
  onStand: (part: Partial<StandText>) => void
  onMoments: (moments: string[]) => void
}

/** What a stand says, what it expects, and on what grounds. */
export function StandForm({ library, stand, moments, wanting, onStand, onMoments }: Props) {
  return (
    <>
      <StandWords stand={stand} wanting={wanting} onStand={onStand} />
      <fieldset class="stand-part">
        <legend>{t('stand_forecast')}</legend>
        <p class="why">{t('stand_forecast_about')}</p>
        <div class="stand-fields">
          <StandInput field="measure" hint={t('stand_measure_hint')} {...{ stand, wanting, onStand }} />
          <StandInput field="amount" hint={t('stand_amount_hint')} {...{ stand, wanting, onStand }} />
          <StandInput field="by" type="date" {...{ stand, wanting, onStand }} />
          <StandInput
            field="review"
            type="date"
            hint={t('stand_review_hint')}
            {...{ stand, wanting, onStand }}
          />
        </div>
      </fieldset>
      <Evidence library={library} chosen={moments} onChosen={onMoments} />
    </>
  )
}

type WordsProps = Pick<Props, 'wanting' | 'onStand'> & { stand: Pick<StandText, WordsField> }
type WordsField = 'decision' | 'decider' | 'position'

/** The part in words, which may still be worded better later. */
export function StandWords({ stand, wanting, onStand }: WordsProps) {
  return (
    <div class="give-face">
      <StandArea field="decision" hint={t('stand_decision_hint')} {...{ stand, wanting, onStand }} />
      <StandInput field="decider" {...{ stand, wanting, onStand }} />
      <StandArea field="position" hint={t('stand_position_hint')} {...{ stand, wanting, onStand }} />
    </div>
  )
}

interface OneProps<F extends keyof StandText> {
  field: F
  stand: Pick<StandText, F>
  hint?: string
  wanting: readonly GiveField[]
  onStand: (part: Partial<StandText>) => void
  type?: 'date'
}

const bound = <F extends keyof StandText>({ field, stand, wanting, onStand }: OneProps<F>) => ({
  class: 'input',
  dir: 'auto' as const,
  'data-want': field,
  'aria-invalid': wanting.includes(field) ? ('true' as const) : undefined,
  value: stand[field],
  onInput: ({ currentTarget }: JSX.TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    onStand({ [field]: currentTarget.value }),
})

function StandInput<F extends keyof StandText>(props: OneProps<F>) {
  return (
    <Field label={t(`stand_${props.field}`)} hint={props.hint}>
      {(bind) => <input {...bind} {...bound(props)} type={props.type ?? 'text'} maxLength={500} />}
    </Field>
  )
}

function StandArea<F extends keyof StandText>(props: OneProps<F>) {
  return (
    <Field label={t(`stand_${props.field}`)} hint={props.hint}>
      {(bind) => <textarea {...bind} {...bound(props)} />}
    </Field>
  )
}
