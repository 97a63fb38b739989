import { useState } from 'preact/hooks'
import type { Outcome } from '../../../utils/domain/ask'
import type { Grade } from '../../../utils/domain/fit'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { GradePick } from '../../parts/GradePick'
import { t } from '../../parts/words'
import type { Ask } from '../library'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'

interface ReasonProps {
  holding: boolean
  onReason: (words: string, until: string) => void
  onClose: () => void
}

/** Why it should wait, or why it goes out all the same. */
export function AskReason({ holding, onReason, onClose }: ReasonProps) {
  const [words, setWords] = useState('')
  const [until, setUntil] = useState('')
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim()) onReason(words.trim().slice(0, holding ? 500 : undefined), until)
      }}
    >
      <Field
        label={holding ? t('hold_reason') : t('anyway_reason')}
        hint={holding ? undefined : t('anyway_hint')}
      >
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            required
            value={words}
            onInput={({ currentTarget: { value } }) => setWords(value)}
          />
        )}
      </Field>
      {holding && (
        <Field label={t('hold_until')}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              type="date"
              value={until}
              onInput={({ currentTarget: { value } }) => setUntil(value)}
            />
          )}
        </Field>
      )}
      <FormButtons closed={!words.trim()} onCancel={onClose}>
        {holding ? t('move_hold_do') : t('move_send_anyway_do')}
      </FormButtons>
    </form>
  )
}

interface NoProps {
  onNo: (no: { never: boolean; words: string }) => void
  onClose: () => void
}

/** A no, for this time or for good, with what they said. */
export function AskNo({ onNo, onClose }: NoProps) {
  const [words, setWords] = useState('')
  return (
    <div class="form">
      <Field label={t('decline_words')} hint={t('decline_hint')}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            value={words}
            onInput={({ currentTarget: { value } }) => setWords(value)}
          />
        )}
      </Field>
      <div class="buttons">
        <Button look="go" onClick={() => onNo({ never: false, words })}>
          {t('move_decline')}
        </Button>
        <Button onClick={() => onNo({ never: true, words })}>{t('move_decline_never')}</Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}

interface DoneProps {
  ask: Ask
  onDone: (outcome: Outcome, channel: string | undefined) => void
  onClose: () => void
}

/** What came of it: how it was, what it took of their time, and what they got. */
export function AskDone({ ask, onDone, onClose }: DoneProps) {
  const [grade, setGrade] = useState<Grade>()
  const [minutes, setMinutes] = useState('')
  const [got, setGot] = useState(ask.outcome?.customerGot ?? ask.benefit)
  const [channel, setChannel] = useState('')
  const took = Number.parseInt(minutes, 10)
  const put = () =>
    onDone(
      {
        ...(grade === undefined ? {} : { actual: grade }),
        ...(took >= 0 ? { minutes: took } : {}),
        ...(got.trim() ? { customerGot: got.trim() } : {}),
      },
      channel.trim() || undefined,
    )
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
    >
      <div class="field">
        <span class="field-label" id="done-grade">
          {t('done_grade')}
        </span>
        <GradePick labelledBy="done-grade" value={grade} onGrade={setGrade} />
        <p class="field-hint">{t('done_grade_hint')}</p>
      </div>
      <Field label={t('done_minutes')}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            type="number"
            min="0"
            step="1"
            inputMode="numeric"
            value={minutes}
            onInput={({ currentTarget: { value } }) => setMinutes(value)}
          />
        )}
      </Field>
      <Field label={t('done_got')} hint={t('done_got_hint')}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            value={got}
            onInput={({ currentTarget: { value } }) => setGot(value)}
          />
        )}
      </Field>
      <Field label={t('done_channel')} hint={t('done_channel_hint')}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            dir="auto"
            maxLength={500}
            value={channel}
            onInput={({ currentTarget: { value } }) => setChannel(value)}
          />
        )}
      </Field>
      <FormButtons onCancel={onClose}>{t('done_do')}</FormButtons>
    </form>
  )
}
