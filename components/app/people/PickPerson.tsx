import { nameOf } from '../../../utils/domain/person'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import type { Library } from '../library'

interface Props {
  library: Library
  label: string
  value: string | undefined
  onPerson: (id: string | undefined) => void
}

/** One of the people we know, by name. */
export function PickPerson({ library, label, value, onPerson }: Props) {
  const people = [...library.people.values()].toSorted((one, other) =>
    nameOf(one).localeCompare(nameOf(other)),
  )
  return (
    <Field label={label}>
      {(bind) => (
        <select
          {...bind}
          class="input"
          value={value ?? ''}
          onChange={(event) => onPerson(event.currentTarget.value || undefined)}
        >
          <option value="">{t('ask_nobody')}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one) || t('somebody')}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
