import { Pencil } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { neverOf } from '../../../utils/domain/ask-choices'
import type { AskKind } from '../../../utils/domain/ask-kind'
import { nameOf } from '../../../utils/domain/person'
import { Button } from '../../parts/Button'
import { capWords } from '../../parts/CapSelect'
import { t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { AutoText } from '../AutoText'
import { type Library, type Person, shortName } from '../library'
import './working-card.css'

interface Props {
  library: Library
  person: Person
  actions: Actions
}

const named = (kinds: readonly AskKind[]) => kinds.map((kind) => t(`ask_kind_${under(kind)}`)).join(', ')

/** How they like to be worked with, as they would hand it over themselves: in their words, then what they do and never do. */
export function WorkingCard({ library, person, actions }: Props) {
  const [writing, setWriting] = useState(false)
  const { workingWith = '', advocate } = person
  const approval = person.approval ?? (person.company && library.companies.get(person.company)?.approval)
  const lines = [
    [t('willing'), named(advocate?.willing ?? [])],
    [t('never'), named(neverOf(person))],
    [t('working_limits'), (advocate?.caps ?? []).map(capWords).join('; ')],
    [t('working_approval'), approval ? t('approval', approval.who, approval.days) : ''],
  ].filter(([, words]) => words)
  const id = `working-${person.id}`
  return (
    <section class="working" aria-labelledby={id}>
      <h3 class="working-title" id={id}>
        {t('working_title', shortName(nameOf(person)) || t('somebody'))}
      </h3>
      {writing ? (
        <AutoText
          label={t('working_with')}
          hint={t('working_with_hint')}
          value={workingWith}
          revision={person.revision}
          onSave={(text, revision) =>
            actions.change('people', { ...person, revision }, (one) => ({
              ...one,
              workingWith: text.trim() ? text : undefined,
            }))
          }
        />
      ) : workingWith ? (
        <p class="working-words" dir="auto">
          {workingWith}
        </p>
      ) : (
        <p class="soft">{t('working_none')}</p>
      )}
      {lines.length > 0 && (
        <dl class="working-lines">
          {lines.map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button look="quiet" onClick={() => setWriting(!writing)}>
        {writing ? (
          t('working_close')
        ) : (
          <>
            <Pencil size={14} aria-hidden="true" /> {workingWith ? t('person_edit') : t('working_write')}
          </>
        )}
      </Button>
    </section>
  )
}
