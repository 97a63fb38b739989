import { useState } from 'preact/hooks'
import { type AdvocateEvent, moveAdvocate } from '../../utils/domain/advocate'
import type { AskKind } from '../../utils/domain/ask-kind'
import { isProblem } from '../../utils/domain/problem'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { ProblemNote } from '../parts/ProblemNote'
import { When } from '../parts/When'
import { t, under } from '../parts/words'
import type { Actions } from './actions'
import type { Person } from './library'
import { Nominate } from './Nominate'
import { useAttempt } from './use-attempt'

type Next = Exclude<AdvocateEvent, 'nominate'>

/** Kinds they want left out, whether somebody noted it or they declined one for good. */
export const neverOf = ({ advocate, declines }: Person): AskKind[] => [
  ...new Set([...(advocate?.never ?? []), ...declines.filter(({ never }) => never).map(({ kind }) => kind)]),
]

const events: readonly Next[] = ['invite', 'activate', 'rest', 'leave']

/** The part of a person that speaks for us: where that stands, what they would do, and the next step. */
export function AdvocateBox({ person, actions }: { person: Person; actions: Actions }) {
  const { advocate } = person
  const [naming, setNaming] = useState(false)
  const [problem, attempt] = useAttempt()
  const put = (part: Partial<Person>) => actions.change('people', person, (one) => ({ ...one, ...part }))
  const move = (event: Next) =>
    actions.change('people', person, (one) => {
      const moved = one.advocate && moveAdvocate(one.advocate, event, actions.now())
      return isProblem(moved) ? moved : { ...one, advocate: moved }
    })
  const open = (event: Next) => {
    const moved = advocate && moveAdvocate(advocate, event, advocate.since)
    return moved && !isProblem(moved) && moved.status !== advocate.status
  }
  const again = !advocate || advocate.status === 'identified' || advocate.status === 'inactive'
  return (
    <section class="box" aria-labelledby={`advocate-${person.id}`}>
      <h3 id={`advocate-${person.id}`} class="box-title">
        {t('advocate')}
      </h3>
      {advocate && (
        <>
          <p>
            <strong>{t(`advocate_${advocate.status}`)}</strong>{' '}
            <span class="soft">
              · <When at={advocate.since} both />
            </span>
          </p>
          {advocate.reason && (
            <p class="advocate-reason" dir="auto">
              {advocate.reason}
            </p>
          )}
          <Kinds title={t('willing')} kinds={advocate.willing} />
        </>
      )}
      <Kinds title={t('never')} kinds={neverOf(person)} />
      {naming ? (
        <Nominate
          person={person}
          onClose={() => setNaming(false)}
          onNominate={(next) =>
            void attempt(put({ advocate: next })).then((well) => well && setNaming(false))
          }
          now={actions.now}
        />
      ) : (
        <div class="buttons">
          {again && <Button onClick={() => setNaming(true)}>{t('nominate')}</Button>}
          {events.filter(open).map((event) => (
            <Button
              key={event}
              look={event === 'leave' ? 'quiet' : 'plain'}
              onClick={() => void attempt(move(event))}
            >
              {t(`advocate_do_${event}`)}
            </Button>
          ))}
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </section>
  )
}

function Kinds({ title, kinds }: { title: string; kinds: readonly AskKind[] }) {
  if (!kinds.length) return null
  return (
    <div class="kinds">
      <span class="soft small">{title}</span>
      <div class="chips">
        {kinds.map((kind) => (
          <Chip key={kind}>{t(`ask_kind_${under(kind)}`)}</Chip>
        ))}
      </div>
    </div>
  )
}
