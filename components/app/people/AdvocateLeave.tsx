import { useState } from 'preact/hooks'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'

interface Props {
  onLeave: (reason: string) => void
  onClose: () => void
}

/** An end wants a reason: who comes later should not have to guess. */
export function AdvocateLeave({ onLeave, onClose }: Props) {
  const [reason, setReason] = useState('')
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onLeave(reason.trim())
      }}
    >
      <Field label={t('advocate_leave_why')} hint={t('advocate_leave_hint')}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            required
            autofocus
            value={reason}
            onInput={({ currentTarget: { value } }) => setReason(value)}
          />
        )}
      </Field>
      <FormButtons closed={!reason.trim()} onCancel={onClose}>
        {t('advocate_do_leave')}
      </FormButtons>
    </form>
  )
}
