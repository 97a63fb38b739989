import { Pencil, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { completed, declined } from '../../../utils/domain/answers'
import type { Outcome } from '../../../utils/domain/ask'
import { type AskEvent, moveAsk } from '../../../utils/domain/ask-moves'
import { shownHold } from '../../../utils/domain/gate'
import { gates, holdsByHand } from '../../../utils/domain/gates'
import { expected, type Part } from '../../../utils/domain/part'
import { isProblem } from '../../../utils/domain/problem'
import { nameOf } from '../../../utils/domain/person'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { ProblemNote } from '../../parts/ProblemNote'
import { Quote } from '../../parts/Quote'
import { When } from '../../parts/When'
import { t, under } from '../../parts/words'
import type { Actions } from '../actions'
import type { AskKinds } from './ask-kinds'
import { AskEdit } from './AskEdit'
import { AskMoves } from './AskMoves'
import { kindName } from './AskRow'
import { History } from './History'
import { Holds } from './Holds'
import { InfluenceBox } from '../moments/InfluenceBox'
import { type Ask, type Library, momentSide } from '../library'
import { messageOf } from './mail'
import { Message } from './Message'
import { hrefOf } from '../routes'
import { useAttempt } from '../use-attempt'

interface Props {
  library: Library
  ask: Ask
  kinds: AskKinds
  actions: Actions
}

const mayWait: readonly Ask['state'][] = ['queued', 'held']
const done: readonly Ask['state'][] = ['completed', 'thanked']
const editable: readonly Ask['state'][] = ['draft', 'queued', 'held']

export function AskPage({ library, ask, kinds, actions }: Props) {
  const [editing, setEditing] = useState(ask.state === 'draft')
  const [problem, attempt] = useAttempt()
  const person = ask.person ? library.people.get(ask.person) : undefined
  const moments = library.moments.filter(({ id }) => ask.moments.includes(id))
  const move = (event: AskEvent) =>
    attempt(actions.change('asks', ask, (one) => moveAsk(one, event, actions.now())))
  const decline = (no: { never: boolean; words: string }) => {
    const answer = declined(ask, person, no, actions.now())
    if (isProblem(answer)) return attempt(Promise.resolve(answer))
    const parts: Part[] = [{ noun: 'asks', ...expected(ask), edit: () => answer.ask }]
    const fact = answer.person?.declines.at(-1)
    if (person && fact)
      parts.push({
        noun: 'people',
        ...expected(person),
        edit: (one) => ({ ...one, declines: [...one.declines, fact] }),
      })
    return attempt(actions.together(parts))
  }
  const complete = (outcome: Outcome, channel: string | undefined) => {
    const { rules } = library
    const now = actions.now()
    const fresh = {
      give: actions.freshId(),
      today: library.dayOf(now),
      promise: rules.days.promise,
      by: rules.me,
    }
    const answer = completed(ask, { outcome, got: channel ? { channel } : undefined }, fresh, now)
    if (isProblem(answer)) return attempt(Promise.resolve(answer))
    return attempt(
      actions.together([
        { noun: 'asks', ...expected(ask), edit: () => answer.ask },
        ...(answer.give ? [{ noun: 'gives' as const, add: answer.give }] : []),
      ]),
    )
  }
  // Whoever sends it is credited for it.
  const by = ask.by ?? library.rules.me
  const me = by ? { by } : {}
  // What went out is kept with the ask, as it went out.
  const send = (anyway?: string) =>
    void attempt(
      actions.change('asks', ask, (one) =>
        moveAsk(
          { ...one, ...me, message: messageOf(one, library, kinds).text },
          { does: 'send', world: library, ...(anyway ? { anyway } : {}) },
          actions.now(),
        ),
      ),
    )
  const now = actions.now()
  const holds = mayWait.includes(ask.state)
    ? [...holdsByHand(ask, library, now), ...gates(ask, library, now).map(shownHold)]
    : []
  const mayEdit = editable.includes(ask.state)
  return (
    <article class="ask-page">
      <header>
        <h2 class="ask-title">
          <bdi>{kindName(ask)}</bdi>
        </h2>
        <p>
          {person && (
            <>
              <a href={hrefOf({ view: 'people', id: person.id })}>
                <bdi>{nameOf(person)}</bdi>
              </a>
              {' · '}
            </>
          )}
          <span class={`state state-${ask.state}`}>{t(`state_${under(ask.state)}`)}</span>
          {ask.due && (
            <span class="soft">
              {' · '}
              {t('due')} <When at={ask.due} both />
            </span>
          )}
        </p>
      </header>
      <Holds title={t('held_why')} holds={holds} />
      {moments.map((moment) => (
        <a key={moment.id} class="event-words" href={hrefOf({ view: 'moments', id: moment.id })}>
          <Quote words={moment.words} side={momentSide(moment)} lang={moment.language} />
        </a>
      ))}
      {editing && mayEdit ? (
        <AskEdit
          library={library}
          ask={ask}
          kinds={kinds}
          actions={actions}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          <div class="faces">
            <section class="face face-for" aria-labelledby="face-for">
              <h3 id="face-for" class="row-for-customer">
                <Coin side="for-customer" /> {t('ask_gets_face')}
              </h3>
              <p class={ask.benefit ? 'face-text' : 'soft'} dir="auto">
                {ask.benefit || t('ask_gets_nothing')}
              </p>
            </section>
            <Message ask={ask} library={library} person={person} kinds={kinds} actions={actions} />
          </div>
          <AskMoves
            library={library}
            ask={ask}
            now={now}
            onMove={(does) => void move(does === 'queue' ? { does, world: library } : { does })}
            onSend={send}
            onHold={(reason, until) =>
              void move({ does: 'hold', holds: [{ reason, ...(until ? { until } : {}) }] })
            }
            onDecline={(no) => void decline(no)}
            onThank={(channel) => void move({ does: 'thank', channel })}
            onComplete={(outcome, channel) => void complete(outcome, channel)}
          />
        </>
      )}
      {done.includes(ask.state) && <InfluenceBox noun="asks" record={ask} actions={actions} />}
      {problem && <ProblemNote problem={problem} />}
      <div class="buttons">
        {mayEdit && !editing && (
          <Button look="quiet" onClick={() => setEditing(true)}>
            <Pencil size={14} aria-hidden="true" /> {t('person_edit')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void attempt(actions.forget('asks', ask))}>
          <Trash2 size={14} aria-hidden="true" /> {t('delete')}
        </Button>
      </div>
      <History ask={ask} />
    </article>
  )
}
