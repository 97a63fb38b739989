import { Pencil, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { type AskEvent, moveAsk } from '../../utils/domain/ask-moves'
import { nameOf } from '../../utils/domain/person'
import { Button } from '../parts/Button'
import { Coin } from '../parts/Coin'
import { ProblemNote } from '../parts/ProblemNote'
import { Quote } from '../parts/Quote'
import { When } from '../parts/When'
import { t, under } from '../parts/words'
import type { Actions } from './actions'
import type { AskKinds } from './ask-kinds'
import { AskEdit } from './AskEdit'
import { AskMoves } from './AskMoves'
import { kindName } from './AskRow'
import { History } from './History'
import { type Ask, type Library, momentSide } from './library'
import { Message } from './Message'
import { hrefOf } from './routes'
import { useAttempt } from './use-attempt'

interface Props {
  library: Library
  ask: Ask
  kinds: AskKinds
  actions: Actions
}

const editable: readonly Ask['state'][] = ['draft', 'queued', 'held']

export function AskPage({ library, ask, kinds, actions }: Props) {
  const [editing, setEditing] = useState(ask.state === 'draft')
  const [problem, attempt] = useAttempt()
  const person = ask.person ? library.people.get(ask.person) : undefined
  const moments = library.moments.filter(({ id }) => ask.moments.includes(id))
  const move = (event: AskEvent) =>
    attempt(actions.change('asks', ask, (one) => moveAsk(one, event, actions.now())))
  const decline = async (never: boolean) => {
    if (!(await move({ does: 'decline' })) || !person) return
    const fact = { on: actions.now(), kind: ask.kind, never }
    await attempt(actions.change('people', person, (one) => ({ ...one, declines: [...one.declines, fact] })))
  }
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
      {ask.state === 'held' && (
        <section class="holds">
          <h3>{t('held_why')}</h3>
          {ask.holds.map(({ reason, until }) => (
            <p key={reason} dir="auto">
              {reason}
              {until && (
                <>
                  {' · '}
                  {t('held_until')} <When at={until} both />
                </>
              )}
            </p>
          ))}
        </section>
      )}
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
            <Message ask={ask} person={person} kinds={kinds} moment={moments[0]} onCopy={actions.copy} />
          </div>
          <AskMoves
            ask={ask}
            onMove={(event) => void move(event)}
            onDecline={(never) => void decline(never)}
          />
        </>
      )}
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
