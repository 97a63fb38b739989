import { Download, Pencil } from 'lucide-preact'
import { useId, useState } from 'preact/hooks'
import type { Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Company } from './company-facts'
import { CompanyEdit } from './CompanyEdit'
import { hrefOf } from '../routes'
import { useAttempt } from '../use-attempt'

interface Props {
  company: Company
  industries: readonly string[]
  change: (edit: (one: Company) => Company) => Promise<Company | Problem>
}

/** What a company is called and what it does. The industry stands open: by it words are found, and names left out. */
export function CompanyHead({ company, industries, change }: Props) {
  const [editing, setEditing] = useState(false)
  const [problem, attempt] = useAttempt()
  const [name = '', ...others] = company.names
  const facts = [others.join(', '), company.size, company.domains.join(', ')].filter(Boolean).join(' · ')
  return (
    <header class="person-head">
      <h2 class="person-name">
        <bdi>{name}</bdi>
      </h2>
      {facts && (
        <p class="soft small">
          <bdi>{facts}</bdi>
        </p>
      )}
      {company.approval && (
        <p class="soft small">{t('approval', company.approval.who, company.approval.days)}</p>
      )}
      <Industry
        value={company.industry ?? ''}
        known={industries}
        onIndustry={(industry) =>
          void attempt(change((one) => ({ ...one, industry: industry.trim() || undefined })))
        }
      />
      {editing ? (
        <CompanyEdit company={company} change={change} onClose={() => setEditing(false)} />
      ) : (
        <div class="buttons person-edit">
          <Button look="quiet" onClick={() => setEditing(true)}>
            <Pencil size={14} aria-hidden="true" /> {t('person_edit')}
          </Button>
          <a class="button button-quiet" href={hrefOf({ view: 'data', filters: { company: company.id } })}>
            <Download size={14} aria-hidden="true" /> {t('export_part')}
          </a>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </header>
  )
}

function Industry({
  value,
  known,
  onIndustry,
}: {
  value: string
  known: readonly string[]
  onIndustry: (industry: string) => void
}) {
  const list = useId()
  return (
    <div class="company-industry">
      <Field label={t('filter_industry')} hint={value ? undefined : t('company_industry_hint')}>
        {(bind) => (
          <input
            {...bind}
            key={value}
            class="input"
            dir="auto"
            list={list}
            maxLength={500}
            defaultValue={value}
            onChange={(event) => {
              if (event.currentTarget.value.trim() !== value) onIndustry(event.currentTarget.value)
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {known.slice(0, 200).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  )
}
