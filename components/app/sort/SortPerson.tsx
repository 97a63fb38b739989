import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { nameOf } from '../../../utils/domain/person'
import type { Instant } from '../../../utils/domain/schema'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import type { Library, Moment, Person } from '../library'
import { PickPerson } from '../people/PickPerson'
import type { Doing } from './use-sitting'
import { FormButtons } from '../../parts/FormButtons'

interface Props {
  library: Library
  moment: Moment
  freshId: () => string
  now: () => Instant
  onAct: (doing: Doing) => void
  onClose: () => void
}

const named = (id: string, name: string, { company, page, who }: Moment, now: Instant): Person => ({
  id,
  revision: 1,
  names: [name],
  emails: [],
  handles: page.site && who.handle ? [{ site: page.site, handle: who.handle }] : [],
  links: [],
  ...(company ? { company } : {}),
  publication: 'internal-only',
  consent: [],
  declines: [],
  since: now,
  tags: [],
  notes: '',
})

/** Whose words they are: one of those we know, or somebody new by name. */
export function SortPerson({ library, moment, freshId, now, onAct, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [person, setPerson] = useState(moment.person)
  const [name, setName] = useState('')
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const save = () => {
    const fresh = name.trim() ? named(freshId(), name.trim(), moment, now()) : undefined
    const chosen = fresh ?? (person ? library.people.get(person) : undefined)
    onAct({
      said: chosen ? t('sort_said_person', nameOf(chosen) || t('somebody')) : t('sort_said_nobody'),
      also: fresh ? [{ noun: 'people', add: fresh }] : [],
      edit: (one) => {
        if (one.person === chosen?.id) return one
        const { person: _, ...rest } = one
        const company = one.company ?? chosen?.company
        return { ...rest, ...(chosen ? { person: chosen.id } : {}), ...(company ? { company } : {}) }
      },
    })
    onClose()
  }
  return (
    <form
      ref={form}
      class="form sort-person"
      onKeyDown={(event) => {
        // A list takes no Enter for the form by itself.
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault()
          save()
        }
        if (event.key === 'Escape') {
          event.preventDefault()
          onClose()
        }
      }}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <PickPerson library={library} label={t('filter_person')} value={person} onPerson={setPerson} />
      <Field label={t('sort_person_new')}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            dir="auto"
            maxLength={500}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <FormButtons onCancel={onClose}>{t('save')}</FormButtons>
    </form>
  )
}
