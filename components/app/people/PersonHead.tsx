import { Pencil } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { nameOf } from '../../../utils/domain/person'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { When } from '../../parts/When'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { companyOfPerson, type Library, type Person } from '../library'
import { PersonEdit } from './PersonEdit'
import { hrefOf } from '../routes'
import { useAttempt } from '../use-attempt'

interface Props {
  library: Library
  person: Person
  actions: Actions
}

/** Who they are, whether they are still there, and who has to agree before anything of theirs goes out. */
export function PersonHead({ library, person, actions }: Props) {
  const [editing, setEditing] = useState(false)
  const [problem, attempt] = useAttempt()
  const company = companyOfPerson(library, person)
  const approval = person.approval ?? (person.company && library.companies.get(person.company)?.approval)
  const leave = (left: string | undefined) =>
    void attempt(actions.change('people', person, (one) => ({ ...one, left })))
  return (
    <header class="person-head">
      <h2 class="person-name">
        <bdi>{nameOf(person) || t('somebody')}</bdi>
      </h2>
      <p class="soft">
        {[person.role, company, person.location].some(Boolean) ? (
          <>
            {person.role && <bdi>{person.role}</bdi>}
            {person.role && company && ' · '}
            {company && (
              <a href={hrefOf({ view: 'companies', id: person.company })}>
                <bdi>{company}</bdi>
              </a>
            )}
            {(person.role || company) && person.location && ' · '}
            {person.location && <bdi>{person.location}</bdi>}
          </>
        ) : (
          t('person_unknown')
        )}
        {person.relation && ` · ${t(`relation_${person.relation}`)}`}
      </p>
      {person.emails.map((email) => (
        <p key={email} class="soft small">
          <bdi>{email}</bdi>
        </p>
      ))}
      {approval && <p class="soft small">{t('approval', approval.who, approval.days)}</p>}
      {person.left && (
        <p class="person-left">
          {company ? t('left_said', company) : t('left_said_some')} · <When at={person.left} both />
        </p>
      )}
      {editing ? (
        <PersonEdit person={person} company={company} actions={actions} onClose={() => setEditing(false)} />
      ) : (
        <div class="buttons person-edit">
          <Button look="quiet" onClick={() => setEditing(true)}>
            <Pencil size={14} aria-hidden="true" /> {t('person_edit')}
          </Button>
          {person.left ? (
            <Button look="quiet" onClick={() => leave(undefined)}>
              {t('left_back')}
            </Button>
          ) : (
            person.company && (
              <Button look="quiet" onClick={() => leave(actions.now())}>
                {t('left_do')}
              </Button>
            )
          )}
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </header>
  )
}
