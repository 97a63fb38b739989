import { useState } from 'preact/hooks'
import { ConsentStatus, ConsentUse } from '../../../utils/domain/consent'
import { Field } from '../../parts/Field'
import { t, under } from '../../parts/words'
import type { Person } from '../library'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'

type Entry = Omit<Person['consent'][number], 'on'>

const listed = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]

/** One answer of theirs: what for, what they said, where that stands, and how far it reaches. */
export function ConsentForm({ onAdd, onClose }: { onAdd: (entry: Entry) => void; onClose: () => void }) {
  const [use, setUse] = useState<Entry['use']>('quote')
  const [status, setStatus] = useState<Entry['status']>('given')
  const [texts, setTexts] = useState({ evidence: '', expires: '', territory: '', channels: '' })
  const put = (part: Partial<typeof texts>) => setTexts({ ...texts, ...part })
  const add = () => {
    const evidence = texts.evidence.trim()
    const territory = texts.territory.trim()
    const channels = listed(texts.channels)
    onAdd({
      use,
      status,
      ...(evidence ? { evidence } : {}),
      ...(texts.expires ? { expires: texts.expires } : {}),
      ...(territory ? { territory } : {}),
      ...(channels.length ? { channels } : {}),
    })
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field label={t('consent_use')}>
        {(bind) => (
          <select
            {...bind}
            class="input"
            value={use}
            onChange={({ currentTarget: { value } }) =>
              setUse(ConsentUse.options.find((one) => one === value) ?? use)
            }
          >
            {ConsentUse.options.map((one) => (
              <option key={one} value={one}>
                {t(`use_${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('consent_status')}>
        {(bind) => (
          <select
            {...bind}
            class="input"
            value={status}
            onChange={({ currentTarget: { value } }) =>
              setStatus(ConsentStatus.options.find((one) => one === value) ?? status)
            }
          >
            {ConsentStatus.options.map((one) => (
              <option key={one} value={one}>
                {t(`consent_${under(one)}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('consent_evidence')} hint={t('consent_evidence_hint')}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            value={texts.evidence}
            onInput={(event) => put({ evidence: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('consent_expires')}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            type="date"
            value={texts.expires}
            onInput={(event) => put({ expires: event.currentTarget.value })}
          />
        )}
      </Field>
      {(['territory', 'channels'] as const).map((field) => (
        <Field key={field} label={t(`consent_${field}`)} hint={t(`consent_${field}_hint`)}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              dir="auto"
              maxLength={500}
              value={texts[field]}
              onInput={(event) => put({ [field]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <FormButtons onCancel={onClose}>{t('consent_save')}</FormButtons>
    </form>
  )
}
