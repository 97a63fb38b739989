import type { ComponentChildren } from 'preact'
import { moveAsk } from '../../../utils/domain/ask-moves'
import { gates } from '../../../utils/domain/gates'
import { nameOf } from '../../../utils/domain/person'
import type { Today } from '../../../utils/domain/today'
import { Coin } from '../../parts/Coin'
import { When } from '../../parts/When'
import { t } from '../../parts/words'
import { kindName } from '../asks/AskRow'
import { FirstHold } from '../asks/FirstHold'
import type { Ask } from '../library'
import { hrefOf } from '../routes'
import type { Shared } from './TodayLoops'
import { Due, type TodayAction, TodayRow, TodaySection } from './TodayRow'

const hereOf = (ask: Ask) => hrefOf({ view: 'asks', id: ask.id })

/** What was asked: yeses to act on, thanks to say, what may go out, and what waits with its reason. */
export function TodayAsks({ library, actions, day, attempt, found }: Shared & { found: Today }) {
  const now = actions.now()
  const move = (ask: Ask, does: 'schedule' | 'thank'): TodayAction => ({
    label: t(`move_${does}`),
    press: () => attempt(actions.change('asks', ask, (one) => moveAsk(one, { does }, actions.now()))),
  })
  const open = (ask: Ask, label: string): TodayAction => ({ label, href: hereOf(ask) })
  const behind = (ask: Ask): TodayAction[] => {
    const at = gates(ask, library, now).find((gate) => gate.at)?.at
    return at ? [{ label: t('hold_open'), href: hrefOf({ view: at.noun, id: at.id }) }] : []
  }
  const row = (ask: Ask, what: readonly TodayAction[], more?: ComponentChildren) => {
    const person = ask.person ? library.people.get(ask.person) : undefined
    return (
      <TodayRow key={ask.id} id={ask.id} href={hereOf(ask)} actions={what}>
        <span class="row-name">
          <bdi>{kindName(ask)}</bdi>
          {person && (
            <>
              {' · '}
              <bdi>{nameOf(person)}</bdi>
            </>
          )}
        </span>
        {ask.benefit && (
          <span class="ask-row-gets">
            <Coin side="for-customer" /> <span class="unseen">{t('ask_gets')}</span> <bdi>{ask.benefit}</bdi>
          </span>
        )}
        {more}
        {ask.due && (
          <span class="soft small">
            <Due at={ask.due} today={day} />
          </span>
        )}
      </TodayRow>
    )
  }
  return (
    <>
      <TodaySection title={t('group_answered')} of={found.answered}>
        {(ask) =>
          row(
            ask,
            ask.state === 'accepted'
              ? [move(ask, 'schedule'), open(ask, t('move_complete'))]
              : [open(ask, t('move_complete'))],
          )
        }
      </TodaySection>
      <TodaySection title={t('group_thank')} of={found.thank}>
        {(ask) => row(ask, [move(ask, 'thank')])}
      </TodaySection>
      <TodaySection title={t('group_queued')} of={found.ready}>
        {(ask) => row(ask, [open(ask, t('today_write'))])}
      </TodaySection>
      <TodaySection title={t('today_freed')} of={found.freed}>
        {(ask) =>
          row(
            ask,
            [open(ask, t('today_write'))],
            <span class="soft small">
              {t('today_free_since')} <When at={ask.history.at(-1)?.on ?? ask.made} exact />
            </span>,
          )
        }
      </TodaySection>
      <TodaySection title={t('group_held')} of={found.held}>
        {(ask) => row(ask, behind(ask), <FirstHold ask={ask} />)}
      </TodaySection>
    </>
  )
}
