import { useState } from 'preact/hooks'
import { isOpenPromise } from '../../../utils/domain/give'
import { atLeast, checkBack, loopOf, understand } from '../../../utils/domain/listening'
import { isProblem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { When } from '../../parts/When'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { AutoText } from '../AutoText'
import { ChannelForm } from '../asks/ChannelForm'
import { stageParts, toldWithoutPromise } from '../gives/give-moves'
import { GiveRow } from '../gives/GiveRow'
import type { Library, Moment } from '../library'
import { hrefOf } from '../routes'
import { Stages } from '../people/Stages'
import { useAttempt } from '../use-attempt'
import './listening.css'

interface Props {
  library: Library
  moment: Moment
  actions: Actions
}

/** What became of what somebody wants from us: understood, acted on, told. The same for whoever said it. */
export function Listening({ library, moment, actions }: Props) {
  const [writing, setWriting] = useState<'check' | 'told'>()
  const [problem, attempt] = useAttempt()
  const now = actions.now()
  const today = library.dayOf(now)
  const { stage, understood, checked } = moment
  const gives = library.gives
    .filter((give) => give.moments.includes(moment.id))
    .toSorted((one, other) => Number(isOpenPromise(other)) - Number(isOpenPromise(one)))
  const open = gives.filter(isOpenPromise)
  // What is promised is done and told on its own page, which brings this along.
  const byHand = stage !== 'told' && !open.length
  const next =
    stage !== 'understood' || !open.length
      ? stage
      : open.some(({ state }) => state === 'done')
        ? 'acted'
        : 'promised'
  const about = { moment: moment.id, ...(moment.person ? { person: moment.person } : {}) }
  const done = (well: boolean) => well && setWriting(undefined)
  const check = (channel: string) =>
    void attempt(actions.change('moments', moment, (one) => checkBack(one, channel, actions.now()))).then(
      done,
    )
  const tell = (channel: string) => {
    const give = toldWithoutPromise(moment, channel, library, actions)
    const parts = isProblem(give)
      ? Promise.resolve(give)
      : actions.together([{ noun: 'gives', add: give }, ...stageParts([moment], 'told')])
    void attempt(parts).then(done)
  }
  return (
    <section class="listening" aria-labelledby="listening">
      <h3 class="box-title" id="listening">
        {t('listening')}
      </h3>
      <Stages stage={stage} />
      <p class="listening-next">
        {t(`listening_next_${next}`)} <LoopDue library={library} moment={moment} today={today} />
      </p>
      <AutoText
        label={t('understood_label')}
        hint={t('understood_hint')}
        value={understood ?? ''}
        revision={moment.revision}
        onSave={(text, revision) =>
          actions.change('moments', { ...moment, revision }, (one) => understand(one, text))
        }
      />
      {checked && (
        <p class="soft small">
          {t('check_done', checked.channel)} · <When at={checked.on} both />
        </p>
      )}
      {gives.length > 0 && (
        <section aria-labelledby="listening-gives">
          <h4 id="listening-gives" class="small soft">
            {t('listening_gives')}
          </h4>
          <ul class="rows">
            {gives.map((give) => (
              <GiveRow
                key={give.id}
                library={library}
                give={give}
                today={today}
                href={hrefOf({ view: 'gives', id: give.id })}
                open={false}
                said="name"
              />
            ))}
          </ul>
        </section>
      )}
      {writing ? (
        <ChannelForm
          key={writing}
          label={writing === 'check' ? t('check_how') : t('tell_how')}
          does={writing === 'check' ? t('check_do') : t('move_tell')}
          onChannel={writing === 'check' ? check : tell}
          onClose={() => setWriting(undefined)}
        />
      ) : (
        <div class="buttons" role="group" aria-label={t('moves')}>
          <a
            class={`button button-${stage === 'understood' && byHand ? 'go' : 'plain'}`}
            href={hrefOf({ view: 'gives', id: 'new', filters: { ...about, kind: 'fix' } })}
          >
            {t('listening_promise')}
          </a>
          <a
            class="button button-plain"
            href={hrefOf({ view: 'gives', id: 'new', filters: { ...about, kind: 'stand' } })}
          >
            {t('listening_stand')}
          </a>
          {understood && !checked && <Button onClick={() => setWriting('check')}>{t('check_open')}</Button>}
          {byHand && stage !== 'acted' && (
            <Button
              onClick={() => void attempt(actions.change('moments', moment, (one) => atLeast(one, 'acted')))}
            >
              {t('listening_acted')}
            </Button>
          )}
          {byHand && (
            <Button look={stage === 'acted' ? 'go' : 'plain'} onClick={() => setWriting('told')}>
              {t('move_tell_open')}
            </Button>
          )}
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </section>
  )
}

/** The day by which this loop should be closed: the answer within days, the thing itself within months. */
function LoopDue({ library, moment, today }: { library: Library; moment: Moment; today: string }) {
  const loop = loopOf(moment, library.rules, library.dayOf)
  if (!loop) return null
  const inner = loop.loop === 'inner'
  if (loop.due >= today)
    return (
      <span class="soft">
        {inner ? t('loop_inner') : t('loop_outer')} <When at={loop.due} exact={!inner} />.
      </span>
    )
  return (
    <span class="overdue">
      {inner ? t('loop_inner_over') : t('loop_outer_over')} <When at={loop.due} exact={!inner} />.
    </span>
  )
}
