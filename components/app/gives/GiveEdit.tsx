import { useState } from 'preact/hooks'
import { problem as problemOf } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Give } from '../library'
import { useAttempt } from '../use-attempt'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'

interface Props {
  give: Give
  actions: Actions
  onDone: () => void
}

/** What was promised and for when; a conflict is shown, never written over. */
export function GiveEdit({ give, actions, onDone }: Props) {
  const [what, setWhat] = useState(give.what)
  const [due, setDue] = useState(give.due ?? '')
  const [revision, setRevision] = useState(give.revision)
  const [problem, attempt] = useAttempt()
  const save = () =>
    void attempt(
      actions.change('gives', { ...give, revision }, (one) =>
        what.trim() ? { ...one, what: what.trim(), due: due || undefined } : problemOf('give-without-what'),
      ),
    ).then((well) => well && onDone())
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div class="give-face">
        <Field label={t('give_what')} hint={t('give_what_hint')}>
          {(bind) => (
            <textarea
              {...bind}
              class="input"
              dir="auto"
              value={what}
              onInput={({ currentTarget: { value } }) => setWhat(value)}
            />
          )}
        </Field>
        <Field label={t('give_due')}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              type="date"
              value={due}
              onInput={({ currentTarget: { value } }) => setDue(value)}
            />
          )}
        </Field>
      </div>
      {problem && (
        <ProblemNote problem={problem}>
          {problem.problem === 'changed-elsewhere' && (
            <Button onClick={() => setRevision(give.revision)}>{t('keep_mine')}</Button>
          )}
        </ProblemNote>
      )}
      <FormButtons onCancel={onDone}>{t('save')}</FormButtons>
    </form>
  )
}
