import { useState } from 'preact/hooks'
import type { Advocate } from '../../utils/domain/advocate'
import { AskKind } from '../../utils/domain/ask-kind'
import type { CapChoice, Nomination } from '../../utils/domain/nomination'
import { Button } from '../parts/Button'
import { capsOf, CapSelect } from '../parts/CapSelect'
import { Field } from '../parts/Field'
import { t, under } from '../parts/words'
import './slip-nominate.css'

const likely = ['quote', 'case-study', 'reference-call', 'testimonial', 'review', 'speaking'] as const
const rest = AskKind.options.filter((kind) => kind !== 'custom' && !likely.some((one) => one === kind))

interface Props {
  who: string
  /** What is known of them as an advocate already: their kinds and limits stand until somebody changes them. */
  known: Advocate | undefined
  /** Who nominates; asked for where nobody has said it yet. */
  me: string | undefined
  /** By a click on the button, or by the key. */
  onNominate: (nomination: Nomination, how: 'click' | 'key') => void
  onBack: () => void
}

/** Puts the author forward: why, what for, how often at most. Enter keeps the words and does it. */
export function SlipNominate({ who, known, me, onNominate, onBack }: Props) {
  const [reason, setReason] = useState('')
  const [willing, setWilling] = useState<readonly AskKind[]>(known?.willing ?? [])
  const [cap, setCap] = useState<CapChoice | undefined>(known?.caps.length ? undefined : 'none')
  const [name, setName] = useState('')
  const by = me ?? name.trim()
  const flip = (kind: AskKind) =>
    setWilling(willing.includes(kind) ? willing.filter((one) => one !== kind) : [...willing, kind])
  return (
    <form
      class="slip-body slip-nominate"
      aria-labelledby="slip-nominate-title"
      onSubmit={(event) => {
        event.preventDefault()
        const words = reason.trim()
        if (!words) return document.getElementById('slip-reason')?.focus()
        const nomination = {
          reason: words,
          willing: [...willing],
          ...capsOf(cap),
          ...(by ? { nominatedBy: by } : {}),
        }
        onNominate(nomination, event.submitter ? 'click' : 'key')
      }}
    >
      <div class="field">
        <h2 id="slip-nominate-title">
          <label for="slip-reason">{t('slip_nominate_title', who)}</label>
        </h2>
        <textarea
          id="slip-reason"
          class="input"
          dir="auto"
          rows={2}
          required
          aria-describedby="slip-reason-hint"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <p class="field-hint" id="slip-reason-hint">
          {t('nominate_why_hint')}
        </p>
      </div>
      <div class="field" role="group" aria-labelledby="slip-nominate-for">
        <span class="field-label" id="slip-nominate-for">
          {t('slip_nominate_for')}
        </span>
        <div class="slip-kinds">
          {[...likely, ...willing.filter((kind) => rest.includes(kind))].map((kind) => (
            <button
              key={kind}
              type="button"
              class="slip-kind-toggle"
              aria-pressed={willing.includes(kind)}
              onClick={() => flip(kind)}
            >
              {t(`ask_kind_${under(kind)}`)}
            </button>
          ))}
          <select
            class="slip-kind-toggle"
            aria-label={t('slip_nominate_more')}
            value=""
            onChange={({ currentTarget }) => {
              const kind = rest.find((one) => one === currentTarget.value)
              currentTarget.value = ''
              if (kind) flip(kind)
            }}
          >
            <option value="">{t('slip_nominate_more')}</option>
            {rest
              .filter((kind) => !willing.includes(kind))
              .map((kind) => (
                <option key={kind} value={kind}>
                  {t(`ask_kind_${under(kind)}`)}
                </option>
              ))}
          </select>
        </div>
      </div>
      <CapSelect value={cap} settled={known?.caps} onCap={setCap} />
      {me === undefined && (
        <Field label={t('nominate_me')} hint={t('nominate_me_hint')}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              dir="auto"
              maxLength={500}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <div class="buttons">
        <Button look="go" type="submit" keys="↵" closed={!reason.trim()}>
          {t('slip_nominate_do')}
        </Button>
        <Button look="quiet" keys="Esc" onClick={onBack}>
          {t('slip_back')}
        </Button>
      </div>
    </form>
  )
}
