import { useState } from 'preact/hooks'
import { type Advocate, type AdvocateEvent, moveAdvocate } from '../../../utils/domain/advocate'
import { neverOf } from '../../../utils/domain/ask-choices'
import type { AskKind } from '../../../utils/domain/ask-kind'
import { canNominate, type Nomination, putForward } from '../../../utils/domain/nomination'
import { isProblem } from '../../../utils/domain/problem'
import type { Rulebook } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { ProblemNote } from '../../parts/ProblemNote'
import { When } from '../../parts/When'
import { t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { AdvocateLeave } from './AdvocateLeave'
import { Caps } from './Caps'
import type { Person } from '../library'
import { Nominate } from './Nominate'
import { useAttempt } from '../use-attempt'

interface Props {
  person: Person
  rules: Rulebook
  actions: Actions
}

type Next = Exclude<AdvocateEvent, 'nominate'>

const events: readonly Next[] = ['invite', 'activate', 'rest', 'leave']

// Whatever the reason will be: whether there is one is asked for later.
const canMove = (advocate: Advocate, event: Next) => {
  const moved = moveAdvocate(advocate, event, advocate.since, '-')
  return !isProblem(moved) && moved.status !== advocate.status
}

/** The part of a person that speaks for us: where that stands, what they would do, how often, and the next step. */
export function AdvocateBox({ person, rules, actions }: Props) {
  const { advocate } = person
  const [doing, setDoing] = useState<'nominate' | 'leave'>()
  const [problem, attempt] = useAttempt()
  const done = (well: boolean) => well && setDoing(undefined)
  const move = (event: Next, reason?: string) =>
    attempt(
      actions.change('people', person, (one) => {
        const moved = one.advocate && moveAdvocate(one.advocate, event, actions.now(), reason)
        return isProblem(moved) ? moved : { ...one, advocate: moved }
      }),
    )
  const nominate = async (nomination: Nomination) => {
    const { nominatedBy } = nomination
    const well = await attempt(
      actions.change('people', person, (one) => putForward(one, nomination, actions.now())),
    )
    if (well && nominatedBy && !rules.me) void actions.setRules((all) => ({ ...all, me: nominatedBy }))
    done(well)
  }
  return (
    <section class="box" aria-labelledby={`advocate-${person.id}`}>
      <h3 id={`advocate-${person.id}`} class="box-title">
        {t('advocate')}
      </h3>
      {advocate && <Standing advocate={advocate} />}
      <Kinds title={t('never')} kinds={neverOf(person)} />
      {advocate && (
        <Caps
          caps={advocate.caps}
          onCaps={(caps) =>
            void attempt(
              actions.change('people', person, (one) =>
                one.advocate ? { ...one, advocate: { ...one.advocate, caps } } : one,
              ),
            )
          }
        />
      )}
      {doing === 'nominate' && (
        <Nominate
          person={person}
          me={rules.me}
          onClose={() => setDoing(undefined)}
          onNominate={(nomination) => void nominate(nomination)}
        />
      )}
      {doing === 'leave' && (
        <AdvocateLeave
          onClose={() => setDoing(undefined)}
          onLeave={(reason) => void move('leave', reason).then(done)}
        />
      )}
      {!doing && (
        <div class="buttons">
          {canNominate(person) && <Button onClick={() => setDoing('nominate')}>{t('nominate')}</Button>}
          {advocate &&
            events
              .filter((event) => canMove(advocate, event))
              .map((event) => (
                <Button
                  key={event}
                  look={event === 'leave' ? 'quiet' : 'plain'}
                  onClick={() => (event === 'leave' ? setDoing('leave') : void move(event))}
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

function Standing({ advocate }: { advocate: Advocate }) {
  return (
    <>
      <p>
        <strong>{t(`advocate_${advocate.status}`)}</strong>{' '}
        <span class="soft">
          · <When at={advocate.since} both />
          {advocate.nominatedBy && ` · ${t('nominated_by', advocate.nominatedBy)}`}
        </span>
      </p>
      {advocate.reason && (
        <p class="advocate-reason" dir="auto">
          {advocate.reason}
        </p>
      )}
      {advocate.ended && (
        <div class="kinds">
          <span class="soft small">{t('advocate_ended')}</span>
          <p class="advocate-reason" dir="auto">
            {advocate.ended}
          </p>
        </div>
      )}
      <Kinds title={t('willing')} kinds={advocate.willing} />
    </>
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
