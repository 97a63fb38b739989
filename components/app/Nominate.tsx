import { useState } from 'preact/hooks'
import { type Advocate, moveAdvocate, nominate } from '../../utils/domain/advocate'
import { AskKind } from '../../utils/domain/ask-kind'
import { isProblem } from '../../utils/domain/problem'
import { nameOf } from '../../utils/domain/person'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { t, under } from '../parts/words'
import type { Person } from './library'

interface Props {
  person: Person
  now: () => string
  onNominate: (advocate: Advocate) => void
  onClose: () => void
}

/** Puts a person forward: why, in one's own words, and what they would be good at. */
export function Nominate({ person, now, onNominate, onClose }: Props) {
  const [reason, setReason] = useState(person.advocate?.reason ?? '')
  const [willing, setWilling] = useState<readonly AskKind[]>(person.advocate?.willing ?? [])
  const put = () => {
    const before = person.advocate && moveAdvocate(person.advocate, 'nominate', now(), reason.trim())
    const moved =
      before && !isProblem(before) ? before : nominate(now(), { reason: reason.trim(), willing: [] })
    onNominate({ ...moved, willing: [...willing] })
  }
  const flip = (kind: AskKind) =>
    setWilling(willing.includes(kind) ? willing.filter((one) => one !== kind) : [...willing, kind])
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) put()
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
      <div class="buttons">
        <Button look="go" type="submit" closed={!reason.trim()}>
          {t('nominate_do')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
