import { useState } from 'preact/hooks'
import { AskKind } from '../../utils/domain/ask-kind'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { say, t, under } from '../parts/words'

interface Props {
  kind: AskKind
  /** Sentences on what the customer gets, for the kind at hand. */
  benefitsOf: (kind: AskKind) => readonly string[]
  onQueue: (kind: AskKind, benefit: string) => void
  onBack: () => void
}

/** What we ask for and what they get by it. Choosing what they get is what queues it: there is no other way. */
export function SlipAsk({ kind: first, benefitsOf, onQueue, onBack }: Props) {
  const [kind, setKind] = useState(first)
  const [own, setOwn] = useState('')
  return (
    <section class="slip-ask" aria-labelledby="slip-ask-title">
      <Field label={t('slip_ask_kind')}>
        {(bind) => (
          <select
            {...bind}
            class="input"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as AskKind)}
          >
            {AskKind.options.map((one) => (
              <option key={one} value={one}>
                {say(`ask_kind_${under(one)}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <h2 id="slip-ask-title">{t('slip_ask_title')}</h2>
      <p class="soft small">{t('slip_ask_choose')}</p>
      <ul class="slip-benefits">
        {benefitsOf(kind).map((key, at) => (
          <li key={key}>
            <Button keys={String(at + 1)} onClick={() => onQueue(kind, say(key))}>
              {say(key)}
            </Button>
          </li>
        ))}
      </ul>
      <Field label={t('slip_ask_own')}>
        {(bind) => (
          <input {...bind} class="input" value={own} onInput={(event) => setOwn(event.currentTarget.value)} />
        )}
      </Field>
      <div class="buttons">
        <Button look="go" closed={!own.trim()} onClick={() => own.trim() && onQueue(kind, own.trim())}>
          {t('slip_ask_queue')}
        </Button>
        <Button look="quiet" keys="Esc" onClick={onBack}>
          {t('slip_back')}
        </Button>
      </div>
    </section>
  )
}
