import { useRef, useState } from 'preact/hooks'
import { GiveKind } from '../../../utils/domain/give-kind'
import { nameOf } from '../../../utils/domain/person'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { Quote } from '../../parts/Quote'
import { t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { beginGive, emptyIn, fieldNames, giveFrom, type GiveText, missingIn } from './give-draft'
import { type Library, momentSide, sayer } from '../library'
import { PickPerson } from '../people/PickPerson'
import { StandForm } from './StandForm'
import '../form.css'
import '../asks/ask-form.css'
import './give.css'

interface Props {
  library: Library
  filters: Readonly<Record<string, string>>
  actions: Actions
}

// What was typed and not promised yet waits for whoever comes back to the same form. It is no record: a promise that
// nobody made must not be counted or shown as one.
const begun = new Map<string, GiveText>()

/** A new promise, from a moment, a person or from nothing; of the kind stand it has the fields of one. */
export function GiveForm({ library, filters, actions }: Props) {
  const place = JSON.stringify(filters)
  const [typed, setTyped] = useState(() => begun.get(place) ?? beginGive(library, filters, actions.now()))
  const [problem, setProblem] = useState<Problem>()
  const [wanting, setWanting] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const edit = (part: Partial<GiveText>) => {
    const next = { ...typed, ...part }
    begun.set(place, next)
    setTyped(next)
    setProblem(undefined)
  }
  const leave = (id?: string) => {
    begun.delete(place)
    actions.go({ view: 'gives', id, filters: {} }, 'replace')
  }
  const stand = typed.kind === 'stand'
  const empty = emptyIn(typed)
  const shown = problem ?? (wanting ? missingIn(typed) : undefined)
  const keep = async () => {
    const give = giveFrom(typed, library, { id: actions.freshId(), now: actions.now() })
    if (isProblem(give)) {
      setWanting(true)
      return form.current?.querySelector<HTMLElement>(`[data-want="${empty[0]}"]`)?.focus()
    }
    const answer = await actions.add('gives', give)
    if (isProblem(answer)) return setProblem(answer)
    leave(answer.id)
  }
  const person = typed.person ? library.people.get(typed.person) : undefined
  const moment = library.moments.find(({ id }) => id === filters['moment'])
  const name = person ? nameOf(person) : moment && sayer(library, moment)
  const title = stand
    ? name
      ? t('gives_new_stand_for', name)
      : t('gives_new_stand')
    : name
      ? t('gives_new_to', name)
      : t('gives_new')
  return (
    <article class="give-page">
      <h2 class="give-title">{title}</h2>
      {moment && <Quote words={moment.words} side={momentSide(moment)} lang={moment.language} />}
      <form
        class="form"
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <div class="ask-what">
          <Field label={t('give_kind')}>
            {(bind) => (
              <select
                {...bind}
                class="input"
                value={typed.kind}
                onChange={({ currentTarget: { value } }) => {
                  setWanting(false)
                  edit({ kind: GiveKind.options.find((kind) => kind === value) ?? typed.kind })
                }}
              >
                {GiveKind.options.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`give_${under(kind)}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <PickPerson
            library={library}
            label={t('give_person')}
            value={typed.person}
            onPerson={(id) => edit({ person: id })}
          />
          {!stand && (
            <Field label={t('give_due')}>
              {(bind) => (
                <input
                  {...bind}
                  class="input"
                  type="date"
                  value={typed.due}
                  onInput={({ currentTarget: { value } }) => edit({ due: value })}
                />
              )}
            </Field>
          )}
        </div>
        {stand ? (
          <StandForm
            library={library}
            stand={typed.stand}
            moments={typed.moments}
            wanting={wanting ? empty : []}
            onStand={(part) => edit({ stand: { ...typed.stand, ...part } })}
            onMoments={(moments) => edit({ moments })}
          />
        ) : (
          <div class="give-face">
            <Field
              label={
                <>
                  <Coin side="for-customer" /> {t('give_what')}
                </>
              }
              hint={t('give_what_hint')}
            >
              {(bind) => (
                <textarea
                  {...bind}
                  class="input"
                  dir="auto"
                  data-want="what"
                  aria-invalid={wanting && empty.includes('what') ? 'true' : undefined}
                  value={typed.what}
                  onInput={({ currentTarget: { value } }) => edit({ what: value })}
                />
              )}
            </Field>
          </div>
        )}
        {shown && <ProblemNote problem={shown} />}
        <div class="queue">
          <div class="buttons">
            <Button
              look="go"
              type="submit"
              closed={empty.length > 0}
              aria-describedby={shown ? undefined : 'give-why'}
            >
              {stand ? t('stand_take') : t('give_promise')}
            </Button>
            <Button look="quiet" onClick={() => leave()}>
              {t('cancel')}
            </Button>
          </div>
          {!shown && (
            <p class="why" id="give-why">
              {empty.length
                ? t('stand_missing_list', fieldNames(empty))
                : stand
                  ? t('stand_take_open')
                  : t('give_promise_open')}
            </p>
          )}
        </div>
      </form>
    </article>
  )
}
