import { useState } from 'preact/hooks'
import { problem as problemOf } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { fieldNames, type GiveField } from './give-draft'
import type { Give } from '../library'
import { StandWords } from './StandForm'
import { useAttempt } from '../use-attempt'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'

interface Props {
  give: Give & { stand: NonNullable<Give['stand']> }
  actions: Actions
  onDone: () => void
}

const worded = ['decision', 'decider', 'position'] as const

/** How a stand is worded. What it expects is not touched: a forecast that can be bent tells nothing. */
export function StandEdit({ give, actions, onDone }: Props) {
  const { decision, decider, position } = give.stand
  const [typed, setTyped] = useState({ decision, decider, position })
  const [revision, setRevision] = useState(give.revision)
  const [problem, attempt] = useAttempt()
  const empty: GiveField[] = worded.filter((field) => !typed[field].trim())
  const save = () =>
    void attempt(
      actions.change('gives', { ...give, revision }, (one) => {
        if (empty.length) return problemOf('stand-unfilled', fieldNames(empty))
        if (!one.stand) return problemOf('stand-missing')
        const words = {
          decision: typed.decision.trim(),
          decider: typed.decider.trim(),
          position: typed.position.trim(),
        }
        return { ...one, what: words.position, stand: { ...one.stand, ...words } }
      }),
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
      <StandWords
        stand={typed}
        wanting={problem ? empty : []}
        onStand={(part) => setTyped({ ...typed, ...part })}
      />
      <p class="why">{t('stand_unchanged')}</p>
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
