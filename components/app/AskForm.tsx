import type { ComponentChildren } from 'preact'
import { AskKind } from '../../utils/domain/ask-kind'
import { nameOf } from '../../utils/domain/person'
import { Coin } from '../parts/Coin'
import { Field } from '../parts/Field'
import { plain, say, t, under } from '../parts/words'
import { neverOf } from './AdvocateBox'
import type { AskKinds } from './ask-kinds'
import type { Ask, Library } from './library'
import { draftMessage } from './mail'
import { Button } from '../parts/Button'
import './ask-form.css'
import './form.css'

interface Props {
  library: Library
  ask: Ask
  kinds: AskKinds
  /** Marks the benefit as the thing that is wanted. */
  wanting: boolean
  onAsk: (part: Partial<Ask>) => void
  children?: ComponentChildren
}

/** What and whom, then the two faces of an ask: what they get by it, and only then what we ask. */
export function AskForm({ library, ask, kinds, wanting, onAsk, children }: Props) {
  const people = [...library.people.values()].toSorted((one, other) =>
    nameOf(one).localeCompare(nameOf(other)),
  )
  const person = ask.person ? library.people.get(ask.person) : undefined
  const moment = library.moments.find(({ id }) => id === ask.moments[0])
  const kind = kinds.get(ask.kind)
  const never = person && neverOf(person).includes(ask.kind)
  return (
    <div class="form">
      <div class="ask-what">
        <Field label={t('ask_kind')} hint={never ? t('ask_never') : undefined}>
          {(bind) => (
            <select
              {...bind}
              class="input"
              value={ask.kind}
              onChange={({ currentTarget: { value } }) =>
                onAsk({ kind: AskKind.options.find((one) => one === value) ?? ask.kind })
              }
            >
              {AskKind.options.map((one) => (
                <option key={one} value={one}>
                  {t(`ask_kind_${under(one)}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {ask.kind === 'custom' && (
          <Field label={t('ask_custom')}>
            {(bind) => (
              <input
                {...bind}
                class="input"
                dir="auto"
                maxLength={500}
                value={ask.customKind ?? ''}
                onInput={({ currentTarget: { value } }) => onAsk({ customKind: value })}
              />
            )}
          </Field>
        )}
        <Field label={t('ask_person')}>
          {(bind) => (
            <select
              {...bind}
              class="input"
              value={ask.person ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onAsk({ person: value || undefined, company: library.people.get(value)?.company })
              }
            >
              <option value="">{t('ask_nobody')}</option>
              {people.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('ask_due')}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              type="date"
              value={ask.due ?? ''}
              onInput={({ currentTarget: { value } }) => onAsk({ due: value || undefined })}
            />
          )}
        </Field>
      </div>
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
                aria-invalid={wanting ? 'true' : undefined}
                value={ask.benefit}
                onInput={({ currentTarget: { value } }) => onAsk({ benefit: value })}
              />
            )}
          </Field>
          <div class="suggestions" role="group" aria-label={t('ask_suggestions')}>
            {kind?.benefits.map((key) => (
              <button
                key={key}
                type="button"
                class="suggestion"
                aria-pressed={ask.benefit === plain(key)}
                onClick={() => onAsk({ benefit: plain(key) })}
              >
                {say(key)}
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset class="face face-by">
          <legend>
            <Coin side="by-customer" /> {t('ask_face')}
          </legend>
          <Field label={t('ask_message')} hint={kind && t('ask_takes', kind.minutes)}>
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
            <Button onClick={() => onAsk({ message: draftMessage(ask, kinds, person, moment) })}>
              {ask.message ? t('ask_draft_again') : t('ask_draft_message')}
            </Button>
          </div>
        </fieldset>
      </div>
      {children}
    </div>
  )
}
