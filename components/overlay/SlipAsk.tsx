import { useState } from 'preact/hooks'
import { AskKind } from '../../utils/domain/ask-kind'
import type { Grade } from '../../utils/domain/fit'
import { GiveKind } from '../../utils/domain/give-kind'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { ValuesField } from '../parts/ValuesField'
import { say, t, under } from '../parts/words'

interface Props {
  kind: AskKind
  /** Who is asked, where the page names them, and whether our values agree, where somebody answered that. */
  who: string | undefined
  values: Grade | undefined
  /** Sentences on what the customer gets, for the kind at hand, and what kind of give each is. */
  benefitsOf: (kind: AskKind) => readonly { key: string; gives: GiveKind }[]
  onQueue: (pitch: { kind: AskKind; benefit: string; gets: GiveKind; values?: Grade | undefined }) => void
  onBack: () => void
}

/** What we ask for and what they get by it. Choosing what they get is what queues it: there is no other way. */
export function SlipAsk({ kind: first, who, values, benefitsOf, onQueue, onBack }: Props) {
  const [kind, setKind] = useState(first)
  const [own, setOwn] = useState('')
  const [ownGets, setOwnGets] = useState<GiveKind>('thanks')
  // “Not sure” is an answer, too; somebody in a hurry can give it by choosing what they get.
  const [given, setGiven] = useState<Grade>(2)
  const queue = (benefit: string, gets: GiveKind) => onQueue({ kind, benefit, gets, values: values ?? given })
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
      {who && values === undefined && <ValuesField name={who} given={given} onAnswer={setGiven} />}
      <h2 id="slip-ask-title">{t('slip_ask_title')}</h2>
      <p class="soft small">{t('slip_ask_choose')}</p>
      <ul class="slip-benefits">
        {benefitsOf(kind).map(({ key, gives }, at) => (
          <li key={key}>
            <Button keys={String(at + 1)} onClick={() => queue(say(key), gives)}>
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
      {own.trim() && (
        <Field label={t('ask_gets_kind')}>
          {(bind) => (
            <select
              {...bind}
              class="input"
              value={ownGets}
              onChange={({ currentTarget: { value } }) =>
                setOwnGets(GiveKind.options.find((one) => one === value) ?? ownGets)
              }
            >
              {GiveKind.options.map((one) => (
                <option key={one} value={one}>
                  {t(`give_${under(one)}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div class="buttons">
        <Button look="go" closed={!own.trim()} onClick={() => own.trim() && queue(own.trim(), ownGets)}>
          {t('slip_ask_queue')}
        </Button>
        <Button look="quiet" keys="Esc" onClick={onBack}>
          {t('slip_back')}
        </Button>
      </div>
    </section>
  )
}
