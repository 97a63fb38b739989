import { Pencil } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { isProblem } from '../../utils/domain/problem'
import { nameOf, Relation } from '../../utils/domain/person'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { ProblemNote } from '../parts/ProblemNote'
import { t } from '../parts/words'
import type { Actions } from './actions'
import { companyOfPerson, type Library, type Person } from './library'
import { useAttempt } from './use-attempt'

interface Props {
  library: Library
  person: Person
  actions: Actions
}

/** Who they are, and the few facts that can be put right by hand. */
export function PersonHead({ library, person, actions }: Props) {
  const [editing, setEditing] = useState(false)
  const company = companyOfPerson(library, person)
  const where = [person.role, company, person.location].filter(Boolean).join(' · ')
  return (
    <header class="person-head">
      <h2 class="person-name">
        <bdi>{nameOf(person) || t('somebody')}</bdi>
      </h2>
      <p class="soft">
        <bdi>{where || t('person_unknown')}</bdi>
        {person.relation && ` · ${t(`relation_${person.relation}`)}`}
      </p>
      {person.emails.map((email) => (
        <p key={email} class="soft small">
          <bdi>{email}</bdi>
        </p>
      ))}
      {editing ? (
        <Facts person={person} company={company} actions={actions} onClose={() => setEditing(false)} />
      ) : (
        <Button look="quiet" class="person-edit" onClick={() => setEditing(true)}>
          <Pencil size={14} aria-hidden="true" /> {t('person_edit')}
        </Button>
      )}
    </header>
  )
}

interface FactsProps {
  person: Person
  company: string | undefined
  actions: Actions
  onClose: () => void
}

function Facts({ person, company, actions, onClose }: FactsProps) {
  const [facts, setFacts] = useState({
    name: person.names[0] ?? '',
    role: person.role ?? '',
    company: company ?? '',
    email: person.emails[0] ?? '',
    relation: person.relation ?? '',
  })
  const [problem, attempt] = useAttempt()
  const save = async () => {
    const named = facts.company.trim()
    const employer = named ? await actions.companyNamed(named) : undefined
    if (isProblem(employer)) return employer
    const name = facts.name.trim()
    const email = facts.email.trim()
    return actions.change('people', person, (one) => ({
      ...one,
      // The first name is the one shown; the others stay, since pages may use them again.
      names: name ? [name, ...one.names.filter((other) => other !== name)] : one.names,
      emails: email ? [email, ...one.emails.filter((other) => other !== email)] : one.emails,
      role: facts.role.trim() || undefined,
      company: employer,
      relation: Relation.options.find((relation) => relation === facts.relation),
    }))
  }
  const put = (part: Partial<typeof facts>) => setFacts({ ...facts, ...part })
  const fields = ['name', 'role', 'company', 'email'] as const
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(save()).then((well) => well && onClose())
      }}
    >
      {fields.map((field) => (
        <Field key={field} label={t(`person_${field}`)}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              dir="auto"
              type={field === 'email' ? 'email' : 'text'}
              maxLength={500}
              value={facts[field]}
              onInput={(event) => put({ [field]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <Field label={t('person_relation')}>
        {(bind) => (
          <select
            {...bind}
            class="input"
            value={facts.relation}
            onChange={(event) => put({ relation: event.currentTarget.value })}
          >
            <option value="">{t('person_relation_none')}</option>
            {Relation.options.map((relation) => (
              <option key={relation} value={relation}>
                {t(`relation_${relation}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {problem && <ProblemNote problem={problem} />}
      <div class="buttons">
        <Button look="go" type="submit">
          {t('save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
