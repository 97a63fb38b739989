import { useRef, useState } from 'preact/hooks'
import { moveAsk } from '../../../utils/domain/ask-moves'
import { pitchProblem } from '../../../utils/domain/pitch'
import { isProblem, type Problem, type ProblemCode } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { AskKinds } from './ask-kinds'
import { AskForm } from './AskForm'
import type { Ask, Library } from '../library'
import { answerValues } from './NewAsk'
import { QueueButton } from './QueueButton'
import { useLeaving } from '../use-leaving'
import { toWanted } from './wanted'

interface Props {
  library: Library
  ask: Ask
  kinds: AskKinds
  actions: Actions
  onDone: () => void
}

const fields = ({
  kind,
  customKind,
  person,
  company,
  benefit,
  gets,
  message,
  due,
  outcome,
  venue,
  draw,
}: Ask) => ({
  kind,
  customKind: kind === 'custom' ? customKind?.trim() || undefined : undefined,
  person,
  company,
  benefit,
  gets,
  ...(outcome ? { outcome } : {}),
  venue: kind === 'review' ? venue : undefined,
  draw: kind === 'review' ? draw : undefined,
  message: message?.trim() ? message : undefined,
  due,
})

/** An ask that was kept and has not gone out yet. Leaving keeps it as it stands; a conflict is shown, never written over. */
export function AskEdit({ library, ask, kinds, actions, onDone }: Props) {
  const [typed, setTyped] = useState(ask)
  const [problem, setProblem] = useState<Problem>()
  const [wanting, setWanting] = useState<ProblemCode>()
  const form = useRef<HTMLDivElement>(null)
  const unkept = useRef<Ask>()
  const save = async (queue: boolean) => {
    const from = unkept.current ?? typed
    const answer = await actions.change('asks', { ...ask, revision: typed.revision }, (one) => {
      const edited = { ...one, ...fields(from) }
      return queue ? moveAsk(edited, { does: 'queue', world: library }, actions.now()) : edited
    })
    if (isProblem(answer)) return setProblem(answer)
    unkept.current = undefined
    onDone()
  }
  useLeaving(
    () =>
      void (
        unkept.current &&
        actions.change('asks', { ...ask, revision: typed.revision }, (one) => ({
          ...one,
          ...fields(unkept.current ?? typed),
        }))
      ),
  )
  const edit = (part: Partial<Ask>) => {
    const next = { ...typed, ...part }
    unkept.current = next
    setTyped(next)
    setWanting(undefined)
  }
  const wants = pitchProblem(typed, typed.person ? library.people.get(typed.person) : undefined)
  const want = () => {
    setWanting(wants?.problem)
    toWanted(form.current, wants)
  }
  return (
    <div ref={form}>
      <AskForm
        library={library}
        ask={typed}
        kinds={kinds}
        now={actions.now()}
        wanting={wanting}
        onAsk={edit}
        onValues={(grade) => answerValues(actions, library, typed, grade)}
      >
        {problem && (
          <ProblemNote problem={problem}>
            {problem.problem === 'changed-elsewhere' && (
              <Button onClick={() => setTyped({ ...typed, revision: ask.revision })}>{t('keep_mine')}</Button>
            )}
          </ProblemNote>
        )}
        {ask.state === 'draft' ? (
          <QueueButton wants={wants} onWanting={want} onQueue={() => void save(true)}>
            <Button onClick={() => void save(false)}>{t('ask_keep_draft')}</Button>
          </QueueButton>
        ) : (
          <div class="buttons">
            <Button look="go" onClick={() => void save(false)}>
              {t('save')}
            </Button>
          </div>
        )}
      </AskForm>
    </div>
  )
}
