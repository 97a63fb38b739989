import { Trash2 } from 'lucide-preact'
import { useMemo } from 'preact/hooks'
import { shownHold } from '../../../utils/domain/gate'
import { companyGates } from '../../../utils/domain/company-gates'
import { ledger } from '../../../utils/domain/ledger'
import { expected } from '../../../utils/domain/part'
import { nameOf } from '../../../utils/domain/person'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { AskRow } from '../asks/AskRow'
import { AutoText } from '../AutoText'
import { Balance } from './Balance'
import type { CompanyFacts } from './company-facts'
import { CompanyHead } from './CompanyHead'
import { Holds } from '../asks/Holds'
import type { Library } from '../library'
import { factsOf } from './person-facts'
import { PersonRow } from './PersonRow'
import { hrefOf } from '../routes'
import { TagField } from '../TagField'
import { Timeline } from './Timeline'
import { type Event, isOpen } from './timeline'
import { useAttempt } from '../use-attempt'
import './person-page.css'

interface Props {
  library: Library
  facts: CompanyFacts
  /** Industries that were named before. */
  industries: readonly string[]
  actions: Actions
}

const personOf = (event: Event) =>
  event.what === 'moment' ? event.moment.person : event.what === 'ask' ? event.ask.person : event.give.person

/** A company: what holds whatever is asked there, whom we know, and both sides of all of them. */
export function CompanyPage({ library, facts, industries, actions }: Props) {
  const { company, people, asks, gives } = facts
  const [problem, attempt] = useAttempt()
  const now = actions.now()
  const gates = useMemo(
    () => companyGates(company.id, library, now),
    [library, company.id, library.dayOf(now)],
  )
  const known = useMemo(() => factsOf(library, people), [library, people])
  const open = asks.filter(isOpen)
  const change = (edit: (one: typeof company) => typeof company, revision = company.revision) =>
    actions.change('companies', { ...company, revision }, edit)
  const forget = async () => {
    const gone = await attempt(
      actions.undoable(t('undo_deleted'), [{ noun: 'companies', ...expected(company), forget: true }]),
    )
    if (gone) actions.go({ view: 'companies', filters: {} }, 'replace')
  }
  return (
    <article class="person">
      <CompanyHead company={company} industries={industries} change={change} />
      <Holds holds={gates.map(shownHold)} title={t('company_holds')} />
      <Balance ledger={ledger(gives, asks, (sort) => library.terms(sort).burden)} />
      <section aria-labelledby={`people-${company.id}`}>
        <h3 class="box-title" id={`people-${company.id}`}>
          {t('company_people')}
        </h3>
        {known.length ? (
          <ul class="rows">
            {known.map((one) => (
              <PersonRow
                key={one.person.id}
                library={library}
                facts={one}
                href={hrefOf({ view: 'people', id: one.person.id })}
                open={false}
              />
            ))}
          </ul>
        ) : (
          <p class="soft">{t('company_nobody')}</p>
        )}
      </section>
      {open.length > 0 && (
        <section aria-labelledby={`asks-${company.id}`}>
          <h3 class="box-title" id={`asks-${company.id}`}>
            {t('person_open_asks')}
          </h3>
          <ul class="rows">
            {open.map((ask) => (
              <AskRow
                key={ask.id}
                library={library}
                ask={ask}
                href={hrefOf({ view: 'asks', id: ask.id })}
                open={false}
              />
            ))}
          </ul>
        </section>
      )}
      <section class="box" aria-labelledby={`timeline-${company.id}`}>
        <h3 class="box-title" id={`timeline-${company.id}`}>
          {t('timeline')}
        </h3>
        <Timeline
          between={facts}
          whose={(event) => {
            const person = library.people.get(personOf(event) ?? '')
            return person && { id: person.id, name: nameOf(person) || t('somebody') }
          }}
        />
      </section>
      <section class="box">
        <TagField tags={company.tags} onTags={(tags) => void attempt(change((one) => ({ ...one, tags })))} />
        <AutoText
          label={t('notes')}
          value={company.notes}
          revision={company.revision}
          onSave={(notes, revision) => change((one) => ({ ...one, notes }), revision)}
        />
        <div class="buttons">
          <Button look="quiet" onClick={() => void forget()}>
            <Trash2 size={14} aria-hidden="true" /> {t('delete')}
          </Button>
        </div>
        {problem && <ProblemNote problem={problem} />}
      </section>
    </article>
  )
}
