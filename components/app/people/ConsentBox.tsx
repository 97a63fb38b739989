import { useState } from 'preact/hooks'
import { consentFor, ConsentUse } from '../../../utils/domain/consent'
import { daysBetween } from '../../../utils/domain/day'
import { nameOf } from '../../../utils/domain/person'
import type { Day } from '../../../utils/domain/schema'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { When } from '../../parts/When'
import { count, t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { ConsentForm } from './ConsentForm'
import type { Library, Person } from '../library'
import { useAttempt } from '../use-attempt'
import './consent.css'

type Consent = Person['consent'][number]

interface Props {
  library: Library
  person: Person
  actions: Actions
}

/** What we may use of theirs, as a passport: one line a use, the newest answer first, and the evidence with its day. */
export function ConsentBox({ library, person, actions }: Props) {
  const [adding, setAdding] = useState(false)
  const [problem, attempt] = useAttempt()
  const today = library.dayOf(actions.now())
  const used = ConsentUse.options.filter((use) => person.consent.some((one) => one.use === use))
  const open = ConsentUse.options.filter((use) => !used.includes(use))
  const add = (entry: Consent) =>
    void attempt(
      actions.change('people', person, (one) => ({ ...one, consent: [...one.consent, entry] })),
    ).then((well) => well && setAdding(false))
  return (
    <section class="box" aria-labelledby={`consent-${person.id}`}>
      <h3 id={`consent-${person.id}`} class="box-title">
        {t('consent')}
      </h3>
      {used.length ? (
        <div class="passport">
          <p class="passport-whose">
            <bdi>{nameOf(person) || t('somebody')}</bdi>
            <span>
              {t('consent_as_of')} <When at={today} exact />
            </span>
          </p>
          <table role="table" aria-labelledby={`consent-${person.id}`}>
            <thead class="unseen">
              <tr role="row">
                {(['consent_use', 'consent_status', 'consent_day', 'consent_evidence'] as const).map(
                  (key) => (
                    <th key={key} role="columnheader" scope="col">
                      {t(key)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {used.map((use) => (
                <UseRow
                  key={use}
                  use={use}
                  consents={person.consent}
                  today={today}
                  within={library.rules.days.consent}
                />
              ))}
            </tbody>
          </table>
          {open.length > 0 && (
            <p class="passport-open">{t('consent_open', open.map((use) => t(`use_${use}`)).join(', '))}</p>
          )}
        </div>
      ) : (
        <p class="soft">{t('consent_none')}</p>
      )}
      {adding ? (
        <ConsentForm
          onAdd={(entry) => add({ ...entry, on: actions.now() })}
          onClose={() => setAdding(false)}
        />
      ) : (
        <div class="buttons">
          <Button onClick={() => setAdding(true)}>{t('consent_add')}</Button>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </section>
  )
}

interface RowProps {
  use: ConsentUse
  consents: readonly Consent[]
  today: Day
  /** An end that is so many days away is said. */
  within: number
}

const says: Partial<Record<Consent['status'], string>> = {
  given: 'yes',
  renewed: 'yes',
  refused: 'no',
  withdrawn: 'no',
  revoked: 'no',
  invalidated: 'no',
}

function UseRow({ use, consents, today, within }: RowProps) {
  const status = consentFor(consents, use, today)
  const [newest, ...older] = consents
    .filter((one) => one.use === use)
    .toSorted((one, other) => other.on.localeCompare(one.on))
  if (!newest) return null
  const valid = status === 'given' || status === 'renewed'
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {t(`use_${use}`)}
      </th>
      <td role="cell" class={`passport-status passport-${says[status] ?? 'open'}`}>
        {t(`consent_${under(status)}`)}
        {valid && newest.expires && <Ends expires={newest.expires} today={today} within={within} />}
      </td>
      <td role="cell" class="passport-day">
        <When at={newest.on} exact />
      </td>
      <td role="cell" class="passport-evidence">
        <Reach entry={newest} />
        {older.length > 0 && (
          <details>
            <summary>{count('consent_older', older.length)}</summary>
            {older.map((one, at) => (
              <p key={at}>
                {t(`consent_${under(one.status)}`)} · <When at={one.on} exact /> <Reach entry={one} />
              </p>
            ))}
          </details>
        )}
      </td>
    </tr>
  )
}

function Ends({ expires, today, within }: { expires: Day; today: Day; within: number }) {
  const left = daysBetween(today, expires)
  if (left > within) return null
  return (
    <span class="consent-ends">
      {' · '}
      {left > 0 ? count('consent_ends', left) : t('consent_ends_today')}
    </span>
  )
}

/** The words of the yes, how long it holds and how far it reaches. */
function Reach({ entry }: { entry: Consent }) {
  const reach = [entry.territory, entry.channels?.join(', ')].filter(Boolean).join(' · ')
  return (
    <>
      {entry.evidence && <bdi class="passport-words">{entry.evidence}</bdi>}
      {entry.expires && (
        <span>
          {t('consent_until')} <When at={entry.expires} exact />
        </span>
      )}
      {reach && <bdi>{reach}</bdi>}
    </>
  )
}
