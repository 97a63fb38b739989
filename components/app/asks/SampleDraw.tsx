import { useState } from 'preact/hooks'
import { drawSample } from '../../../utils/domain/draw'
import type { Part } from '../../../utils/domain/part'
import { nameOf } from '../../../utils/domain/person'
import { mayBeDrawn } from '../../../utils/domain/rank'
import { venues, venueOf } from '../../../utils/domain/venues'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { When } from '../../parts/When'
import { count, plain, t } from '../../parts/words'
import type { Actions } from '../actions'
import type { AskKinds } from './ask-kinds'
import type { Ask, Library } from '../library'
import { draftMessage } from './mail'
import { hrefOf } from '../routes'
import { useAttempt } from '../use-attempt'

interface Props {
  library: Library
  venue: string | undefined
  kinds: AskKinds
  actions: Actions
}

const most = 1_000

/** Draws by lot who is asked for a review, keeps the draw, and makes a neutral ask for each of them. */
export function SampleDraw({ library, venue: first, kinds, actions }: Props) {
  const [venueId, setVenueId] = useState(venueOf(first)?.id ?? venues[0]?.id ?? '')
  const [every, setEvery] = useState(3)
  const [seed, setSeed] = useState(() => library.dayOf(actions.now()))
  const [problem, attempt] = useAttempt()
  const venue = venueOf(venueId)
  const eligible = [...library.people.values()].filter((person) => mayBeDrawn(person, library, actions.now()))
  const draws = library.rules.draws.filter((draw) => draw.venue === venueId).toReversed()
  const put = async () => {
    const now = actions.now()
    const how = { id: actions.freshId(), venue: venueId, every, seed: seed.trim() || now }
    const draw = drawSample(
      eligible.map(({ id }) => id),
      how,
      now,
    )
    const kept = actions.setRules((rules) => ({ ...rules, draws: [...rules.draws, draw] }))
    if (!(await attempt(kept))) return
    const asks = draw.picked.flatMap((id): Part[] => {
      const person = library.people.get(id)
      if (!person) return []
      const benefit = plain('benefit_heard')
      const made: Ask = {
        id: actions.freshId(),
        revision: 1,
        kind: 'review',
        person: id,
        ...(person.company ? { company: person.company } : {}),
        moments: [],
        state: 'draft',
        benefit,
        gets: 'thanks',
        venue: venueId,
        draw: draw.id,
        holds: [],
        history: [],
        made: now,
      }
      return [{ noun: 'asks', add: { ...made, message: draftMessage(made, library, kinds, person) } }]
    })
    if (asks.length && (await attempt(actions.together(asks)))) actions.go({ view: 'asks', filters: {} })
  }
  return (
    <article class="ask-page">
      <h2 class="ask-title">{t('sample_title')}</h2>
      <p>{t('sample_why')}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void put()
        }}
      >
        <div class="ask-what">
          <Field label={t('ask_venue')} hint={venue && t('sample_source', venue.source, venue.read)}>
            {(bind) => (
              <select
                {...bind}
                class="input"
                value={venueId}
                onChange={(event) => setVenueId(event.currentTarget.value)}
              >
                {venues.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('sample_every')}>
            {(bind) => (
              <input
                {...bind}
                class="input"
                type="number"
                min="1"
                max={most}
                value={every}
                onInput={({ currentTarget: { valueAsNumber } }) =>
                  setEvery(Math.min(most, Math.max(1, Math.round(valueAsNumber) || 1)))
                }
              />
            )}
          </Field>
          <Field label={t('sample_seed')} hint={t('sample_seed_hint')}>
            {(bind) => (
              <input
                {...bind}
                class="input"
                dir="auto"
                maxLength={100}
                value={seed}
                onInput={({ currentTarget: { value } }) => setSeed(value)}
              />
            )}
          </Field>
        </div>
        <p class="soft">{count('sample_eligible', eligible.length)}</p>
        <div class="buttons">
          <Button look="go" type="submit" closed={!eligible.length}>
            {t('sample_do')}
          </Button>
        </div>
      </form>
      {problem && <ProblemNote problem={problem} />}
      {draws.length > 0 && (
        <section class="box">
          <h3 class="box-title">{t('sample_log')}</h3>
          {draws.map((draw) => (
            <div key={draw.id}>
              <p class="soft small">
                <When at={draw.on} both /> ·{' '}
                {t('sample_drawn', draw.picked.length, draw.eligible, draw.every, draw.seed)}
              </p>
              <ul class="sample-people">
                {draw.picked.map((id) => (
                  <li key={id}>
                    <a href={hrefOf({ view: 'people', id })}>
                      <bdi>{nameIn(library, id)}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </article>
  )
}

const nameIn = ({ people }: Library, id: string) => {
  const person = people.get(id)
  return (person && nameOf(person)) || t('somebody')
}
