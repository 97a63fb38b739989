import { useState } from 'preact/hooks'
import { consentFor, ConsentStatus, ConsentUse } from '../../utils/domain/consent'
import { Button } from '../parts/Button'
import { today } from '../parts/dates'
import { Field } from '../parts/Field'
import { ProblemNote } from '../parts/ProblemNote'
import { When } from '../parts/When'
import { t, under } from '../parts/words'
import type { Actions } from './actions'
import type { Person } from './library'
import { useAttempt } from './use-attempt'

/** What we may use of theirs. Each use has its own answer; the newest counts, the older ones stay readable. */
export function ConsentBox({ person, actions }: { person: Person; actions: Actions }) {
  const [adding, setAdding] = useState(false)
  const [problem, attempt] = useAttempt()
  const used = ConsentUse.options.filter((use) => person.consent.some((one) => one.use === use))
  const add = (entry: Person['consent'][number]) =>
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
        {used.map((use) => (
          <li key={use}>
            <strong>{t(`use_${use}`)}</strong>:{' '}
            {t(`consent_${under(consentFor(person.consent, use, today()))}`)}
            {person.consent
              .filter((one) => one.use === use)
              .toSorted((one, other) => other.on.localeCompare(one.on))
              .map((one, at) => (
                <p key={at} class="soft small" dir="auto">
                  {at > 0 && `${t(`consent_${under(one.status)}`)} · `}
                  <When at={one.on} both />
                  {one.expires && (
                    <>
                      {' '}
                      · {t('consent_until')} <When at={one.expires} exact />
                    </>
                  )}
                  {one.evidence && ` · ${one.evidence}`}
                </p>
              ))}
          </li>
        ))}
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

type Entry = Omit<Person['consent'][number], 'on'>

function ConsentForm({ onAdd, onClose }: { onAdd: (entry: Entry) => void; onClose: () => void }) {
  const [entry, setEntry] = useState<Entry>({ use: 'quote', status: 'given', evidence: '' })
  const { use, status, evidence = '', expires } = entry
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd({
          use,
          status,
          ...(evidence.trim() ? { evidence: evidence.trim() } : {}),
          ...(expires ? { expires } : {}),
        })
      }}
    >
      <Field label={t('consent_use')}>
        {(bind) => (
          <select
            {...bind}
            class="input"
            value={use}
            onChange={({ currentTarget: { value } }) =>
              setEntry({ ...entry, use: ConsentUse.options.find((one) => one === value) ?? use })
            }
          >
            {ConsentUse.options.map((one) => (
              <option key={one} value={one}>
                {t(`use_${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('consent_status')}>
        {(bind) => (
          <select
            {...bind}
            class="input"
            value={status}
            onChange={({ currentTarget: { value } }) =>
              setEntry({ ...entry, status: ConsentStatus.options.find((one) => one === value) ?? status })
            }
          >
            {ConsentStatus.options.map((one) => (
              <option key={one} value={one}>
                {t(`consent_${under(one)}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('consent_evidence')} hint={t('consent_evidence_hint')}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            value={evidence}
            onInput={(event) => setEntry({ ...entry, evidence: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('consent_expires')}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            type="date"
            value={expires ?? ''}
            onInput={(event) => setEntry({ ...entry, expires: event.currentTarget.value || undefined })}
          />
        )}
      </Field>
      <div class="buttons">
        <Button look="go" type="submit">
          {t('consent_save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
