import type { ComponentChildren } from 'preact'
import { type Grade, valuesOf } from '../../../utils/domain/fit'
import { shownHold } from '../../../utils/domain/gate'
import { gates } from '../../../utils/domain/gates'
import { GiveKind } from '../../../utils/domain/give-kind'
import { nameOf } from '../../../utils/domain/person'
import type { ProblemCode } from '../../../utils/domain/problem'
import { ownKind } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { Field } from '../../parts/Field'
import { ValuesField } from '../../parts/ValuesField'
import { plain, say, t, under } from '../../parts/words'
import type { AskKinds } from './ask-kinds'
import { AskWhat } from './AskWhat'
import { GradePick } from '../../parts/GradePick'
import { Holds } from './Holds'
import type { Ask, Library } from '../library'
import { draftMessage } from './mail'
import { WhoFits } from './WhoFits'
import './ask-form.css'
import '../form.css'

interface Props {
  library: Library
  ask: Ask
  kinds: AskKinds
  now: string
  /** Marks what the pitch still wants. */
  wanting: ProblemCode | undefined
  onAsk: (part: Partial<Ask>) => void
  onValues: (grade: Grade) => void
  children?: ComponentChildren
}

/** What and whom, then the two faces of an ask: what they get by it, and only then what we ask. */
export function AskForm({ library, ask, kinds, now, wanting, onAsk, onValues, children }: Props) {
  const person = ask.person ? library.people.get(ask.person) : undefined
  const moment = library.moments.find(({ id }) => id === ask.moments[0])
  const own = ownKind(library.rules, ask)
  const terms = library.terms(ask)
  const suggestions = own
    ? own.benefits.map((words) => ({ words, gives: own.gives[0] }))
    : (kinds.get(ask.kind)?.benefits.map(({ key, gives }) => ({ words: plain(key), gives })) ?? [])
  const likely = new Set<GiveKind>(terms.gives)
  return (
    <div class="form">
      <AskWhat library={library} ask={ask} onAsk={onAsk} />
      <div class="faces">
        <fieldset class="face face-for">
          <legend>
            <Coin side="for-customer" /> {t('ask_gets_face')}
          </legend>
          <Field label={t('ask_gets_label')} hint={t('ask_gets_hint')}>
            {(bind) => (
              <textarea
                {...bind}
                class="input"
                dir="auto"
                data-benefit
                data-pitch="ask-without-benefit"
                aria-invalid={wanting === 'ask-without-benefit' ? 'true' : undefined}
                value={ask.benefit}
                onInput={({ currentTarget: { value } }) => onAsk({ benefit: value })}
              />
            )}
          </Field>
          <div class="suggestions" role="group" aria-label={t('ask_suggestions')}>
            {suggestions.map(({ words, gives }) => (
              <button
                key={words}
                type="button"
                class="suggestion"
                aria-pressed={ask.benefit === words}
                onClick={() => onAsk({ benefit: words, gets: gives })}
              >
                {words}
              </button>
            ))}
          </div>
          <Field label={t('ask_gets_kind')}>
            {(bind) => (
              <select
                {...bind}
                class="input"
                data-pitch="ask-without-give"
                aria-invalid={wanting === 'ask-without-give' ? 'true' : undefined}
                value={ask.gets ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  onAsk({ gets: GiveKind.options.find((one) => one === value) })
                }
              >
                <option value="">{t('ask_gets_kind_none')}</option>
                {[...likely, ...GiveKind.options.filter((one) => !likely.has(one))].map((one) => (
                  <option key={one} value={one}>
                    {t(`give_${under(one)}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {person && (
            <ValuesField
              name={nameOf(person)}
              given={person.advocate && valuesOf(person.advocate)}
              wanting={wanting === 'ask-without-values'}
              onAnswer={onValues}
            />
          )}
        </fieldset>
        <fieldset class="face face-by">
          <legend>
            <Coin side="by-customer" /> {t('ask_face')}
          </legend>
          <Field label={t('ask_message')} hint={t('ask_takes', terms.minutes)}>
            {(bind) => (
              <textarea
                {...bind}
                class="input ask-message"
                dir="auto"
                value={ask.message ?? ''}
                onInput={({ currentTarget: { value } }) => onAsk({ message: value })}
              />
            )}
          </Field>
          <div class="buttons">
            <Button onClick={() => onAsk({ message: draftMessage(ask, library, kinds, person, moment) })}>
              {ask.message ? t('ask_draft_again') : t('ask_draft_message')}
            </Button>
          </div>
          <div class="field">
            <span class="field-label" id="expected-label">
              {t('ask_expected')}
            </span>
            <GradePick
              labelledBy="expected-label"
              value={ask.outcome?.expected}
              onGrade={(expected) => onAsk({ outcome: { ...ask.outcome, expected } })}
            />
          </div>
          <p class="why">{own ? own.done : say(kinds.get(ask.kind)?.done ?? '')}</p>
        </fieldset>
      </div>
      {!ask.person && <WhoFits library={library} ask={ask} now={now} onAsk={onAsk} />}
      <Holds title={t('ask_will_hold')} holds={gates(ask, library, now).map(shownHold)} />
      {children}
    </div>
  )
}
