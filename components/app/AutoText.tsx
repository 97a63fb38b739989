import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../utils/domain/problem'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { ProblemNote } from '../parts/ProblemNote'
import { t } from '../parts/words'

interface Props {
  label: string
  hint?: string
  /** The text as it is kept now, and the revision of its record. */
  value: string
  revision: number
  /** Saves what was typed, based on the revision it was typed over. */
  onSave: (text: string, revision: number) => Promise<unknown>
}

/**
 * A text that keeps itself when one leaves it. What somebody else changed meanwhile is never written over: the
 * typed text stays in the field, with the choice.
 */
export function AutoText({ label, hint, value, revision, onSave }: Props) {
  const [text, setText] = useState(value)
  const [problem, setProblem] = useState<Problem>()
  const [saved, setSaved] = useState(false)
  // What the typing started from; other fields of the record may move its revision on without touching this text.
  const base = useRef({ value, revision })
  const dirty = text !== base.current.value
  if (value === base.current.value) base.current.revision = Math.max(revision, base.current.revision)
  else if (!dirty) {
    base.current = { value, revision }
    setText(value)
  }
  const save = async (over = base.current.revision) => {
    if (latest.current === base.current.value) return
    const typed = latest.current
    const answer = await onSave(typed, over)
    if (isProblem(answer)) return setProblem(answer)
    const now = (answer as { revision?: number } | undefined)?.revision ?? over + 1
    base.current = { value: typed, revision: now }
    setProblem(undefined)
    setSaved(true)
  }
  const latest = useRef(text)
  latest.current = text
  const saving = useRef(save)
  saving.current = save
  useLayoutEffect(() => {
    // A closed panel fires no blur.
    const hide = () => void (document.visibilityState === 'hidden' && saving.current())
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      void saving.current()
    }
  }, [])
  const takeTheirs = () => {
    base.current = { value, revision }
    setText(value)
    setProblem(undefined)
  }
  return (
    <div class="auto-text">
      <Field label={label} hint={dirty ? t('kept_on_leave') : saved ? t('kept') : hint}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onBlur={() => void save()}
          />
        )}
      </Field>
      {problem && (
        <ProblemNote problem={problem}>
          {problem.problem === 'changed-elsewhere' && (
            <>
              <p class="auto-theirs" dir="auto">
                {value}
              </p>
              <Button onClick={() => void save(revision)}>{t('keep_mine')}</Button>
              <Button onClick={takeTheirs}>{t('take_theirs')}</Button>
            </>
          )}
        </ProblemNote>
      )}
    </div>
  )
}
