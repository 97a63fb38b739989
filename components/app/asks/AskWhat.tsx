import { neverOf } from '../../../utils/domain/ask-choices'
import { AskKind } from '../../../utils/domain/ask-kind'
import { venues } from '../../../utils/domain/venues'
import { Field } from '../../parts/Field'
import { t, under } from '../../parts/words'
import type { Ask, Library } from '../library'
import { PickPerson } from '../people/PickPerson'

interface Props {
  library: Library
  ask: Ask
  onAsk: (part: Partial<Ask>) => void
}

// Kinds of the user's own stand in the same list as ours, by name.
const own = 'custom:'
const valueOf = ({ kind, customKind }: Ask) => (kind === 'custom' && customKind ? own + customKind : kind)
const kindFrom = (value: string): Pick<Ask, 'kind' | 'customKind'> =>
  value.startsWith(own)
    ? { kind: 'custom', customKind: value.slice(own.length) }
    : { kind: AskKind.options.find((one) => one === value) ?? 'custom', customKind: undefined }

/** What is asked, of whom, where, and by when it is needed. */
export function AskWhat({ library, ask, onAsk }: Props) {
  const person = ask.person ? library.people.get(ask.person) : undefined
  const never = person && neverOf(person).includes(ask.kind)
  const known = library.rules.kinds.some(({ name }) => name === ask.customKind)
  return (
    <div class="ask-what">
      <Field label={t('ask_kind')} hint={never ? t('ask_never') : undefined}>
        {(bind) => (
          <select
            {...bind}
            class="input"
            value={known ? valueOf(ask) : ask.kind}
            onChange={({ currentTarget: { value } }) => onAsk(kindFrom(value))}
          >
            {library.rules.kinds.map(({ name }) => (
              <option key={name} value={own + name}>
                {name}
              </option>
            ))}
            {AskKind.options.map((one) => (
              <option key={one} value={one}>
                {t(`ask_kind_${under(one)}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {ask.kind === 'custom' && !known && (
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
      <PickPerson
        library={library}
        label={t('ask_person')}
        value={ask.person}
        onPerson={(id) => onAsk({ person: id, company: id && library.people.get(id)?.company })}
      />
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
      {ask.kind === 'review' && (
        <Field label={t('ask_venue')}>
          {(bind) => (
            <select
              {...bind}
              class="input"
              value={ask.venue ?? ''}
              onChange={({ currentTarget: { value } }) => onAsk({ venue: value || undefined })}
            >
              <option value="">{t('ask_venue_none')}</option>
              {venues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  )
}
