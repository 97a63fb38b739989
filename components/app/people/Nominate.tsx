import { useState } from 'preact/hooks'
import { AskKind } from '../../../utils/domain/ask-kind'
import { type CapChoice, type Nomination } from '../../../utils/domain/nomination'
import { nameOf } from '../../../utils/domain/person'
import { capsOf, CapSelect } from '../../parts/CapSelect'
import { Field } from '../../parts/Field'
import { t, under } from '../../parts/words'
import type { Person } from '../library'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'

interface Props {
  person: Person
  /** Who nominates; asked for once where nobody has said it. */
  me: string | undefined
  onNominate: (nomination: Nomination) => void
  onClose: () => void
}

/** Puts a person forward: why, in one's own words, what they would be good at, and how often at most. */
export function Nominate({ person, me, onNominate, onClose }: Props) {
  const settled = person.advocate?.caps ?? []
  const [reason, setReason] = useState(person.advocate?.reason ?? '')
  const [willing, setWilling] = useState<readonly AskKind[]>(person.advocate?.willing ?? [])
  const [cap, setCap] = useState<CapChoice | undefined>(settled.length ? undefined : 'none')
  const [name, setName] = useState('')
  const by = me ?? name.trim()
  const flip = (kind: AskKind) =>
    setWilling(willing.includes(kind) ? willing.filter((one) => one !== kind) : [...willing, kind])
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!reason.trim()) return
        onNominate({
          reason: reason.trim(),
          willing: [...willing],
          ...capsOf(cap),
          ...(by ? { nominatedBy: by } : {}),
        })
      }}
    >
      <Field label={t('nominate_why', nameOf(person))} hint={t('nominate_why_hint')}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            required
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <fieldset>
        <legend class="field-label">{t('nominate_kinds')}</legend>
        <div class="checks">
          {AskKind.options
            .filter((kind) => kind !== 'custom')
            .map((kind) => (
              <label key={kind} class="check">
                <input type="checkbox" checked={willing.includes(kind)} onChange={() => flip(kind)} />
                {t(`ask_kind_${under(kind)}`)}
              </label>
            ))}
        </div>
      </fieldset>
      <CapSelect value={cap} settled={settled} onCap={setCap} />
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
      <FormButtons closed={!reason.trim()} onCancel={onClose}>
        {t('nominate_do')}
      </FormButtons>
    </form>
  )
}
