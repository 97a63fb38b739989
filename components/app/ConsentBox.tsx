import { useState } from 'preact/hooks'
import { consentFor, ConsentUse } from '../../utils/domain/consent'
import { daysBetween } from '../../utils/domain/day'
import type { Day } from '../../utils/domain/schema'
import { Button } from '../parts/Button'
import { ProblemNote } from '../parts/ProblemNote'
import { When } from '../parts/When'
import { count, t, under } from '../parts/words'
import type { Actions } from './actions'
import { ConsentForm } from './ConsentForm'
import type { Library, Person } from './library'
import { useAttempt } from './use-attempt'

type Consent = Person['consent'][number]

interface Props {
  library: Library
  person: Person
  actions: Actions
}

/** What we may use of theirs. Each use has its own answer; the newest counts, the older ones stay readable. */
export function ConsentBox({ library, person, actions }: Props) {
  const [adding, setAdding] = useState(false)
  const [problem, attempt] = useAttempt()
  const today = library.dayOf(actions.now())
  const used = ConsentUse.options.filter((use) => person.consent.some((one) => one.use === use))
  const add = (entry: Consent) =>
    void attempt(
      actions.change('people', person, (one) => ({ ...one, consent: [...one.consent, entry] })),
    ).then((well) => well && setAdding(false))
  return (
    <section class="box" aria-labelledby={`consent-${person.id}`}>
      <h3 id={`consent-${person.id}`} class="box-title">
        {t('consent')}
      </h3>
      {!used.length && <p class="soft">{t('consent_none')}</p>}
      <ul class="consents">
        {used.map((use) => {
          const status = consentFor(person.consent, use, today)
          const entries = person.consent
            .filter((one) => one.use === use)
            .toSorted((one, other) => other.on.localeCompare(one.on))
          const ends = status === 'given' || status === 'renewed' ? entries[0]?.expires : undefined
          return (
            <li key={use}>
              <strong>{t(`use_${use}`)}</strong>: {t(`consent_${under(status)}`)}
              {ends && <Ends expires={ends} today={today} within={library.rules.days.consent} />}
              {entries.map((one, at) => (
                <Entry key={at} entry={one} old={at > 0} />
              ))}
            </li>
          )
        })}
      </ul>
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

function Entry({ entry, old }: { entry: Consent; old: boolean }) {
  const reach = [entry.territory, entry.channels?.join(', ')].filter(Boolean).join(' · ')
  return (
    <p class="soft small" dir="auto">
      {old && `${t(`consent_${under(entry.status)}`)} · `}
      <When at={entry.on} both />
      {entry.expires && (
        <>
          {' '}
          · {t('consent_until')} <When at={entry.expires} exact />
        </>
      )}
      {reach && (
        <>
          {' · '}
          <bdi>{reach}</bdi>
        </>
      )}
      {entry.evidence && ` · ${entry.evidence}`}
    </p>
  )
}
