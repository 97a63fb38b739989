import { useState } from 'preact/hooks'
import { reviewStand, StandResult } from '../../../utils/domain/stand'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Give } from '../library'
import { useAttempt } from '../use-attempt'
import '../form.css'
import './stand.css'

interface Props {
  give: Give
  today: string
  actions: Actions
}

/** Asks what really happened, on the day that was chosen beforehand or later. */
export function StandOutcome({ give, today, actions }: Props) {
  const [result, setResult] = useState<StandResult>()
  const [note, setNote] = useState('')
  const [problem, attempt] = useAttempt()
  return (
    <form
      class="form stand-part"
      onSubmit={(event) => {
        event.preventDefault()
        if (result)
          void attempt(
            actions.change('gives', give, (one) => reviewStand(one, { result, note }, actions.now(), today)),
          )
      }}
    >
      <h3 id="stand-asks">{t('stand_asks')}</h3>
      <div class="results" role="group" aria-labelledby="stand-asks">
        {StandResult.options.map((one) => (
          <button
            key={one}
            type="button"
            class="result"
            aria-pressed={result === one}
            onClick={() => setResult(one)}
          >
            {t(`result_${one}`)}
          </button>
        ))}
      </div>
      <Field label={t('stand_note')}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            value={note}
            onInput={({ currentTarget: { value } }) => setNote(value)}
          />
        )}
      </Field>
      {problem && <ProblemNote problem={problem} />}
      <div class="buttons">
        <Button look="go" type="submit" closed={!result}>
          {t('stand_review_do')}
        </Button>
      </div>
    </form>
  )
}
