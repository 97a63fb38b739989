import { Pencil, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { GiveEvent } from '../../../utils/domain/give'
import { isStand } from '../../../utils/domain/stand'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { ProblemNote } from '../../parts/ProblemNote'
import { Quote } from '../../parts/Quote'
import { t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { whom } from './give-groups'
import { giveParts } from './give-moves'
import { GiveEdit } from './GiveEdit'
import { GiveHistory } from './GiveHistory'
import { GiveMoves } from './GiveMoves'
import { GiveDay } from './GiveRow'
import { type Give, type Library, momentSide } from '../library'
import { hrefOf } from '../routes'
import { StandEdit } from './StandEdit'
import { StandPage } from './StandPage'
import { StandSharing } from './StandSharing'
import { useAttempt } from '../use-attempt'
import './give.css'

interface Props {
  library: Library
  give: Give
  actions: Actions
}

/** A give, for whom and on what grounds, and what can happen to it now. */
export function GivePage({ library, give, actions }: Props) {
  const [editing, setEditing] = useState(false)
  const [problem, attempt] = useAttempt()
  const moments = library.moments.filter(({ id }) => give.moments.includes(id))
  const today = library.dayOf(actions.now())
  const move = (event: GiveEvent) => attempt(actions.together(giveParts(give, library, event, actions.now())))
  const close = () => setEditing(false)
  const mayEdit = isStand(give) ? !give.stand.outcome : give.state !== 'told'
  return (
    <article class="give-page">
      <GiveHead library={library} give={give} today={today} />
      {editing && mayEdit ? (
        isStand(give) ? (
          <StandEdit give={give} actions={actions} onDone={close} />
        ) : (
          <GiveEdit give={give} actions={actions} onDone={close} />
        )
      ) : (
        <>
          {isStand(give) ? (
            <StandPage give={give} today={today} actions={actions} />
          ) : (
            <p class="give-face give-what" dir="auto">
              {give.what}
            </p>
          )}
          {isStand(give) && moments.length > 0 && <h3>{t('stand_evidence')}</h3>}
          {moments.map((moment) => (
            <a key={moment.id} class="event-words" href={hrefOf({ view: 'moments', id: moment.id })}>
              <Quote words={moment.words} side={momentSide(moment)} lang={moment.language} />
            </a>
          ))}
          <GiveMoves give={give} onMove={move} />
          {isStand(give) && <StandSharing give={give} actions={actions} />}
        </>
      )}
      {problem && <ProblemNote problem={problem} />}
      <div class="buttons">
        {mayEdit && !editing && (
          <Button look="quiet" onClick={() => setEditing(true)}>
            <Pencil size={14} aria-hidden="true" /> {t('person_edit')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void attempt(actions.forget('gives', give))}>
          <Trash2 size={14} aria-hidden="true" /> {t('delete')}
        </Button>
      </div>
      <GiveHistory give={give} />
    </article>
  )
}

function GiveHead({ library, give, today }: { library: Library; give: Give; today: string }) {
  const person = give.person ? library.people.get(give.person) : undefined
  const name = whom(library, give)
  return (
    <header>
      <h2 class="give-title">
        <Coin side="for-customer" size={16} /> {t(`give_${under(give.kind)}`)}
      </h2>
      <p>
        {name &&
          (person ? (
            <a href={hrefOf({ view: 'people', id: person.id })}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi>{name}</bdi>
          ))}
        {name && ' · '}
        <GiveDay give={give} today={today} />
      </p>
    </header>
  )
}
