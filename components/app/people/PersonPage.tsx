import { Download, Trash2 } from 'lucide-preact'
import { ledger } from '../../../utils/domain/ledger'
import { nextStep } from '../../../utils/domain/next-step'
import { nameOf } from '../../../utils/domain/person'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { AdvocateBox } from './AdvocateBox'
import { AlikeBox } from './AlikeBox'
import { AskRow } from '../asks/AskRow'
import { AutoText } from '../AutoText'
import { Balance } from './Balance'
import { ConsentBox } from './ConsentBox'
import { FitBox } from './FitBox'
import { type Library, shortName } from '../library'
import { NextStepBox } from './NextStepBox'
import type { PersonFacts } from './person-facts'
import { PersonHead } from './PersonHead'
import { hrefOf } from '../routes'
import { SubjectBox } from './SubjectBox'
import { TagField } from '../TagField'
import { isOpen } from './timeline'
import { Timeline } from './Timeline'
import { useAttempt } from '../use-attempt'
import { WorkingCard } from './WorkingCard'
import './person-page.css'

interface Props {
  library: Library
  facts: PersonFacts
  actions: Actions
}

export function PersonPage({ library, facts, actions }: Props) {
  const { person, asks, gives } = facts
  const [problem, attempt] = useAttempt()
  const open = asks.filter(isOpen)
  return (
    <article class="person">
      <PersonHead library={library} person={person} actions={actions} />
      <AlikeBox library={library} person={person} />
      <NextStepBox person={person} next={nextStep(person, library, actions.now())} />
      <div class="buttons">
        <a
          class="button button-plain"
          href={hrefOf({ view: 'asks', id: 'new', filters: { person: person.id } })}
        >
          {t('ask_somebody', shortName(nameOf(person)))}
        </a>
        <a class="button button-plain" href={hrefOf({ view: 'moments', filters: { person: person.id } })}>
          {t('person_moments')}
        </a>
        <a class="button button-quiet" href={hrefOf({ view: 'data', filters: { person: person.id } })}>
          <Download size={14} aria-hidden="true" /> {t('export_part')}
        </a>
        <Button look="quiet" onClick={() => void attempt(actions.forget('people', person))}>
          <Trash2 size={14} aria-hidden="true" /> {t('delete')}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} />}
      <div class="person-cards">
        <WorkingCard library={library} person={person} actions={actions} />
        <section class="person-balance" aria-label={t('balance_title')}>
          <h3 class="working-title">{t('balance_title')}</h3>
          <Balance ledger={ledger(gives, asks, (sort) => library.terms(sort).burden)} />
        </section>
      </div>
      {open.length > 0 && (
        <section>
          <h3 class="box-title">{t('person_open_asks')}</h3>
          <ul class="rows">
            {open.map((ask) => (
              <AskRow
                key={ask.id}
                library={library}
                ask={ask}
                href={hrefOf({ view: 'asks', id: ask.id })}
                open={false}
                said="name"
              />
            ))}
          </ul>
        </section>
      )}
      <ConsentBox library={library} person={person} actions={actions} />
      <section class="box" aria-labelledby={`timeline-${person.id}`}>
        <h3 class="box-title" id={`timeline-${person.id}`}>
          {t('timeline')}
        </h3>
        <Timeline between={facts} />
      </section>
      <AdvocateBox person={person} rules={library.rules} actions={actions} />
      <FitBox person={person} rules={library.rules} actions={actions} />
      <section class="box">
        <TagField
          tags={person.tags}
          onTags={(tags) => void attempt(actions.change('people', person, (one) => ({ ...one, tags })))}
        />
        <AutoText
          label={t('notes')}
          value={person.notes}
          revision={person.revision}
          onSave={(notes, revision) =>
            actions.change('people', { ...person, revision }, (one) => ({ ...one, notes }))
          }
        />
      </section>
      <SubjectBox person={person} actions={actions} />
    </article>
  )
}
