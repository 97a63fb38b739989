import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Evidence, type Influence } from '../../../utils/domain/influence'
import { expected, type Part } from '../../../utils/domain/part'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import { When } from '../../parts/When'
import type { Actions } from '../actions'
import type { Ask, Moment } from '../library'
import { useAttempt } from '../use-attempt'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'
import './influence-box.css'

type Props = { actions: Actions } & ({ noun: 'moments'; record: Moment } | { noun: 'asks'; record: Ask })

/** Deals that these words, or this ask, helped with; each says how well that is known. */
export function InfluenceBox({ actions, ...of }: Props) {
  const [adding, setAdding] = useState(false)
  const [problem, attempt] = useAttempt()
  const opener = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useLayoutEffect(() => {
    if (was.current && !adding) opener.current?.focus()
    was.current = adding
  }, [adding])
  const { noun, record } = of
  const influence = record.influence ?? []
  const put = (edit: (all: Influence[]) => Influence[]): Part => {
    const change = <T extends Moment | Ask>(one: T): T => ({ ...one, influence: edit(one.influence ?? []) })
    return noun === 'moments'
      ? { noun, ...expected(record), edit: change }
      : { noun, ...expected(record), edit: change }
  }
  const add = async (one: Omit<Influence, 'on'>) => {
    const fresh = { ...one, on: actions.now() }
    if (await attempt(actions.together([put((all) => [...all, fresh])]))) setAdding(false)
  }
  const remove = (gone: Influence) =>
    attempt(
      actions.undoable(t('influence_removed', gone.deal), [
        put((all) => all.filter(({ deal, on }) => deal !== gone.deal || on !== gone.on)),
      ]),
    )
  return (
    <section class="influence" aria-label={t('influence_box')}>
      {influence.length > 0 && (
        <>
          <h3 class="box-title">{t('influence_box')}</h3>
          <ul class="influence-list">
            {influence.map((one) => (
              <li key={one.deal + one.on}>
                <div>
                  <bdi class="influence-deal">{one.deal}</bdi>{' '}
                  <span class="soft">
                    {t(`evidence_${one.evidence}`)} · <When at={one.on} />
                  </span>
                  {one.note && (
                    <p class="influence-note" dir="auto">
                      {one.note}
                    </p>
                  )}
                </div>
                <Button
                  look="quiet"
                  aria-label={t('influence_remove', one.deal)}
                  onClick={() => void remove(one)}
                >
                  {t('delete')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {adding ? (
        <InfluenceForm onAdd={(one) => void add(one)} onClose={() => setAdding(false)} />
      ) : (
        <button type="button" ref={opener} class="button button-plain" onClick={() => setAdding(true)}>
          {t('influence_add')}
        </button>
      )}
      {problem && <ProblemNote problem={problem} />}
    </section>
  )
}

interface FormProps {
  onAdd: (one: Omit<Influence, 'on'>) => void
  onClose: () => void
}

function InfluenceForm({ onAdd, onClose }: FormProps) {
  const [deal, setDeal] = useState('')
  const [note, setNote] = useState('')
  // The weakest is the honest beginning.
  const [evidence, setEvidence] = useState<Evidence>('assumed')
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <form
      class="form influence-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (deal.trim()) onAdd({ deal: deal.trim(), evidence, note: note.trim() })
        else field.current?.focus()
      }}
    >
      <Field label={t('influence_deal')} hint={t('influence_box_about')}>
        {(bind) => (
          <input
            {...bind}
            ref={field}
            class="input"
            dir="auto"
            maxLength={500}
            value={deal}
            onInput={({ currentTarget }) => setDeal(currentTarget.value)}
          />
        )}
      </Field>
      <fieldset>
        <legend class="field-label">{t('influence_evidence')}</legend>
        <div class="checks">
          {Evidence.options.map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name="evidence"
                checked={one === evidence}
                onChange={() => setEvidence(one)}
              />
              {t(`evidence_${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={t('influence_note_field')}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            dir="auto"
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        )}
      </Field>
      <FormButtons closed={!deal.trim()} onCancel={onClose}>
        {t('influence_save')}
      </FormButtons>
    </form>
  )
}
