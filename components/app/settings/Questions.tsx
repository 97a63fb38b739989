import { X } from 'lucide-preact'
import type { Rulebook } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'
import { AddLine } from '../gives/AddLine'
import { TextField } from '../TextField'

type Question = Rulebook['questions'][number]

const most = 20

interface Props {
  questions: readonly Question[]
  freshId: () => string
  onQuestions: (edit: (questions: Question[]) => Question[]) => void
}

/** What a team wants to know of everybody before it asks them anything. */
export function Questions({ questions, freshId, onQuestions }: Props) {
  const put = (id: string, text: string) =>
    onQuestions((all) => all.map((one) => (one.id === id ? { id, text } : one)))
  return (
    <>
      {questions.map(({ id, text }, at) => (
        <div key={id} class="rules-line">
          <TextField
            label={t('rules_question_of', at + 1)}
            value={text}
            onText={(next) => next.trim() && put(id, next.trim())}
          />
          <Button
            look="quiet"
            aria-label={t('rules_remove', text)}
            onClick={() => onQuestions((all) => all.filter((one) => one.id !== id))}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        </div>
      ))}
      {questions.length < most && (
        <AddLine
          label={t('rules_question_new')}
          add={t('rules_question_add')}
          onAdd={(text) => onQuestions((all) => [...all, { id: freshId(), text }])}
        />
      )}
    </>
  )
}
