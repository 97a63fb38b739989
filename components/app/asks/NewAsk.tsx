import { useRef, useState } from 'preact/hooks'
import { AskKind } from '../../../utils/domain/ask-kind'
import { moveAsk } from '../../../utils/domain/ask-moves'
import type { Grade } from '../../../utils/domain/fit'
import { nameOf } from '../../../utils/domain/person'
import { pitchProblem } from '../../../utils/domain/pitch'
import { isProblem, type Problem, type ProblemCode } from '../../../utils/domain/problem'
import { withValues } from '../../../utils/domain/values'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { Quote } from '../../parts/Quote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { AskKinds } from './ask-kinds'
import { AskForm } from './AskForm'
import { type Ask, type Library, momentSide } from '../library'
import { QueueButton } from './QueueButton'
import { toWanted } from './wanted'
import { useLeaving } from '../use-leaving'

interface Props {
  library: Library
  filters: Readonly<Record<string, string>>
  kinds: AskKinds
  actions: Actions
}

/** Writes down at once whether our values agree: it is a fact about the person, not about the ask. */
export function answerValues(actions: Actions, library: Library, ask: Ask, grade: Grade): void {
  const person = ask.person ? library.people.get(ask.person) : undefined
  if (person) void actions.change('people', person, (one) => withValues(one, grade, actions.now()))
}

const kindOf = (name: string | undefined) => AskKind.options.find((one) => one === name)

const tidy = ({ customKind, message, ...ask }: Ask): Ask => ({
  ...ask,
  ...(ask.kind === 'custom' && customKind?.trim() ? { customKind: customKind.trim() } : {}),
  ...(message?.trim() ? { message } : {}),
})

/** A new ask, from a moment, a person or from nothing. What was begun is kept as a draft if one walks away. */
export function NewAsk({ library, filters, kinds, actions }: Props) {
  const moment = library.moments.find(({ id }) => id === filters['moment'])
  const person = library.people.get(filters['person'] ?? moment?.person ?? '')
  const [ask, setAsk] = useState<Ask>(() => ({
    id: actions.freshId(),
    revision: 1,
    kind: kindOf(filters['kind']) ?? person?.advocate?.willing[0] ?? 'quote',
    person: person?.id,
    company: person?.company,
    moments: moment ? [moment.id] : [],
    state: 'draft',
    benefit: '',
    holds: [],
    history: [],
    made: actions.now(),
  }))
  const [problem, setProblem] = useState<Problem>()
  const [wanting, setWanting] = useState<ProblemCode>()
  const form = useRef<HTMLElement>(null)
  const unkept = useRef<Ask>()
  const edit = (part: Partial<Ask>) => {
    const next = { ...ask, ...part }
    unkept.current = next.benefit.trim() || next.message?.trim() ? next : undefined
    setAsk(next)
    setWanting(undefined)
  }
  const keep = async (kept: Ask | Problem) => {
    const answer = isProblem(kept) ? kept : await actions.add('asks', kept)
    if (isProblem(answer)) return setProblem(answer)
    unkept.current = undefined
    actions.go({ view: 'asks', id: answer.id, filters: {} }, 'replace')
  }
  useLeaving(() => void (unkept.current && actions.add('asks', tidy(unkept.current))))
  const wants = pitchProblem(ask, ask.person ? library.people.get(ask.person) : undefined)
  const want = () => {
    setWanting(wants?.problem)
    toWanted(form.current, wants)
  }
  return (
    <article class="ask-page" ref={form}>
      <h2 class="ask-title">{person ? t('ask_title', nameOf(person)) : t('ask_new_title')}</h2>
      {moment && <Quote words={moment.words} side={momentSide(moment)} lang={moment.language} />}
      <AskForm
        library={library}
        ask={ask}
        kinds={kinds}
        now={actions.now()}
        wanting={wanting}
        onAsk={edit}
        onValues={(grade) => answerValues(actions, library, ask, grade)}
      >
        {problem && <ProblemNote problem={problem} />}
        <QueueButton
          wants={wants}
          onWanting={want}
          onQueue={() => void keep(moveAsk(tidy(ask), { does: 'queue', world: library }, actions.now()))}
        >
          <Button onClick={() => void keep(tidy(ask))}>{t('ask_keep_draft')}</Button>
        </QueueButton>
      </AskForm>
    </article>
  )
}
