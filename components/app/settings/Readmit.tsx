import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import './erase.css'

interface Props {
  /** Whether anybody was known by these words, and can be kept again. */
  onReadmit: (known: string) => Promise<boolean | Problem>
}

/** Somebody who was erased is a customer again: nobody can be listed here, so they are named by who lets them in. */
export function Readmit({ onReadmit }: Props) {
  const [known, setKnown] = useState('')
  const [done, setDone] = useState<boolean | Problem>()
  const [isBusy, setBusy] = useState(false)
  const readmit = async () => {
    setDone(undefined)
    setBusy(true)
    setDone(await onReadmit(known))
    setBusy(false)
  }
  return (
    <details class="data-part erase">
      <summary>
        <h3 class="box-title">{t('readmit_title')}</h3>
      </summary>
      <p class="soft">{t('readmit_about')}</p>
      <form
        class="readmit-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (known.trim() && !isBusy) void readmit()
        }}
      >
        <Field label={t('readmit_known')}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              dir="auto"
              autocomplete="off"
              maxLength={500}
              value={known}
              onInput={({ currentTarget: { value } }) => setKnown(value)}
            />
          )}
        </Field>
        <Button type="submit" closed={!known.trim() || isBusy}>
          {t('readmit_do')}
        </Button>
      </form>
      <p role="status">
        {done === true && t('readmit_done')}
        {done === false && t('readmit_unknown')}
      </p>
      {isProblem(done) && <ProblemNote problem={done} />}
    </details>
  )
}
