import { useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
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
      <div class="buttons">
        <Button look="go" type="submit" closed={!reason.trim()}>
          {t('advocate_do_leave')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
