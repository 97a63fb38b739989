import { exactDay } from '../../parts/dates'
import { When } from '../../parts/When'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Give } from '../library'
import { StandOutcome } from './StandOutcome'
import './stand.css'

interface Props {
  give: Give & { stand: NonNullable<Give['stand']> }
  /** The user's calendar day. */
  today: string
  actions: Actions
}

/** What a stand says and expects, plainly; what came of it, or when that will be asked. */
export function StandPage({ give, today, actions }: Props) {
  const { stand } = give
  const { forecast, outcome } = stand
  return (
    <>
      <div class="give-face">
        <p class="give-what" dir="auto">
          {stand.position}
        </p>
        <dl class="stand-facts">
          <div>
            <dt>{t('stand_decision')}</dt>
            <dd dir="auto">{stand.decision}</dd>
          </div>
          <div>
            <dt>{t('stand_decider')}</dt>
            <dd dir="auto">{stand.decider}</dd>
          </div>
        </dl>
      </div>
      <section class="stand-part">
        <h3>{t('stand_forecast')}</h3>
        <dl class="stand-facts stand-fields">
          <div>
            <dt>{t('stand_measure')}</dt>
            <dd dir="auto">{forecast.measure}</dd>
          </div>
          <div>
            <dt>{t('stand_amount')}</dt>
            <dd dir="auto">{forecast.amount}</dd>
          </div>
          <div>
            <dt>{t('stand_by')}</dt>
            <dd>
              <When at={forecast.by} both />
            </dd>
          </div>
        </dl>
      </section>
      {outcome ? (
        <section class="stand-part">
          <h3>{t('stand_came')}</h3>
          <p>
            <strong>{t(`result_${outcome.result}`)}</strong> · <When at={outcome.on} both />
          </p>
          {outcome.note && (
            <p class="give-what" dir="auto">
              {outcome.note}
            </p>
          )}
        </section>
      ) : stand.review <= today ? (
        <StandOutcome give={give} today={today} actions={actions} />
      ) : (
        <p class="soft">{t('stand_waits', exactDay(stand.review))}</p>
      )}
    </>
  )
}
