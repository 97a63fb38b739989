import { useState } from 'preact/hooks'
import { Approval } from '../../../utils/domain/company'
import { Relation } from '../../../utils/domain/person'
import { isProblem } from '../../../utils/domain/problem'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { boundsOf } from '../bounds'
import type { Person } from '../library'
import { NumberField } from '../NumberField'
import { useAttempt } from '../use-attempt'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'

interface Props {
  person: Person
  company: string | undefined
  actions: Actions
  onClose: () => void
}

/** The few facts of a person that can be put right by hand. */
export function PersonEdit({ person, company, actions, onClose }: Props) {
  const [facts, setFacts] = useState({
    name: person.names[0] ?? '',
    role: person.role ?? '',
    company: company ?? '',
    email: person.emails[0] ?? '',
    relation: person.relation ?? '',
    approver: person.approval?.who ?? '',
    days: person.approval?.days ?? 5,
  })
  const [problem, attempt] = useAttempt()
  const save = async () => {
    const named = facts.company.trim()
    const employer = named ? await actions.companyNamed(named) : undefined
    if (isProblem(employer)) return employer
    const name = facts.name.trim()
    const email = facts.email.trim()
    const who = facts.approver.trim()
    return actions.change('people', person, (one) => ({
      ...one,
      // The first name is the one shown; the others stay, since pages may use them again.
      names: name ? [name, ...one.names.filter((other) => other !== name)] : one.names,
      emails: email ? [email, ...one.emails.filter((other) => other !== email)] : one.emails,
      role: facts.role.trim() || undefined,
      company: employer,
      relation: Relation.options.find((relation) => relation === facts.relation),
      approval: who ? { who, days: facts.days } : undefined,
    }))
  }
  const put = (part: Partial<typeof facts>) => setFacts({ ...facts, ...part })
  const text = (field: 'name' | 'role' | 'company' | 'email' | 'approver', label: string) => (
    <Field key={field} label={label}>
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
  )
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(save()).then((well) => well && onClose())
      }}
    >
      {(['name', 'role', 'company', 'email'] as const).map((field) => text(field, t(`person_${field}`)))}
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
      {text('approver', t('approval_who'))}
      {facts.approver.trim() && (
        <NumberField
          label={t('approval_days')}
          value={facts.days}
          {...boundsOf(Approval.shape.days)}
          onNumber={(days) => put({ days })}
        />
      )}
      {problem && <ProblemNote problem={problem} />}
      <FormButtons onCancel={onClose}>{t('save')}</FormButtons>
    </form>
  )
}
