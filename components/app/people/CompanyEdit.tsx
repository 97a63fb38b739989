import { useState } from 'preact/hooks'
import { Approval } from '../../../utils/domain/company'
import type { Problem } from '../../../utils/domain/problem'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import { boundsOf } from '../bounds'
import type { Company } from './company-facts'
import { NumberField } from '../NumberField'
import { useAttempt } from '../use-attempt'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'

interface Props {
  company: Company
  change: (edit: (one: Company) => Company) => Promise<Company | Problem>
  onClose: () => void
}

const listed = (text: string) => [
  ...new Set(
    text
      .split(/[\s,]+/)
      .map((one) => one.trim().toLowerCase())
      .filter(Boolean),
  ),
]

/** The few facts of a company that can be put right by hand. */
export function CompanyEdit({ company, change, onClose }: Props) {
  const [facts, setFacts] = useState({
    name: company.names[0] ?? '',
    domains: company.domains.join(', '),
    size: company.size ?? '',
    approver: company.approval?.who ?? '',
    days: company.approval?.days ?? 5,
  })
  const [problem, attempt] = useAttempt()
  const put = (part: Partial<typeof facts>) => setFacts({ ...facts, ...part })
  const save = () => {
    const name = facts.name.trim()
    const who = facts.approver.trim()
    return change((one) => ({
      ...one,
      // The first name is the one shown; the others stay, since pages may use them again.
      names: name ? [name, ...one.names.filter((other) => other !== name)] : one.names,
      domains: listed(facts.domains),
      size: facts.size.trim() || undefined,
      approval: who ? { who, days: facts.days } : undefined,
    }))
  }
  const text = (field: 'name' | 'domains' | 'size' | 'approver', label: string, hint?: string) => (
    <Field label={label} hint={hint}>
      {(bind) => (
        <input
          {...bind}
          class="input"
          dir="auto"
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
      {text('name', t('person_name'))}
      {text('domains', t('company_domains'), t('company_domains_hint'))}
      {text('size', t('company_size'))}
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
