import { useId, useState } from 'preact/hooks'
import type { Anniversary } from '../../../utils/domain/anniversary'
import { nameOf } from '../../../utils/domain/person'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import { When } from '../../parts/When'
import type { Actions } from '../actions'
import { anniversarySaid, thanksTold, thankYou } from './anniversary-words'
import { ChannelForm } from '../asks/ChannelForm'
import type { Library } from '../library'
import { hrefOf } from '../routes'
import { ThankYou } from './ThankYou'
import { TodaySection } from './TodayRow'
import { useAttempt } from '../use-attempt'
import '../list/row.css'
import './today.css'
import './anniversaries.css'

interface Props {
  library: Library
  actions: Actions
  found: readonly Anniversary[]
  /** How many stand there at first. */
  few?: number
}

/** Days that come round, each with a thank-you ready to be sent; being told ends it. */
export function Anniversaries({ library, actions, found, few }: Props) {
  return (
    <TodaySection
      title={t('anniversaries')}
      about={t('anniversaries_about')}
      of={found}
      {...(few ? { few } : {})}
    >
      {(one) => <Line key={one.person.id} one={one} library={library} actions={actions} />}
    </TodaySection>
  )
}

function Line({ one, library, actions }: { one: Anniversary; library: Library; actions: Actions }) {
  const [open, setOpen] = useState<'draft' | 'telling'>()
  const [problem, attempt] = useAttempt()
  const own = useId()
  const { person, of, on } = one
  const href =
    of.what === 'words'
      ? hrefOf({ view: 'moments', id: of.moment.id })
      : of.what === 'ask'
        ? hrefOf({ view: 'asks', id: of.ask.id })
        : hrefOf({ view: 'people', id: person.id })
  const moment = of.what === 'words' ? of.moment.id : ''
  const told = (channel: string) =>
    void attempt(
      actions.undoable(t('anniversary_told'), [
        { noun: 'gives', add: thanksTold(one, t('anniversary_what'), channel, library, actions) },
      ]),
    )
  return (
    <li class="row today-row anniversary">
      <a class="row-link today-link" id={own} href={href} data-row={`day-${person.id}`}>
        <span class="row-name">
          <bdi>{nameOf(person) || t('somebody')}</bdi>
        </span>
        <span>
          <Coin side="by-customer" /> {anniversarySaid(one)}
        </span>
        <span class="soft small">
          <When at={on} both />
        </span>
      </a>
      <div class="buttons today-actions">
        <Button
          aria-expanded={open !== undefined}
          aria-describedby={own}
          onClick={() => setOpen(open ? undefined : 'draft')}
        >
          {t('anniversary_thank')}
        </Button>
        <a
          class="button button-quiet"
          aria-describedby={own}
          href={hrefOf({
            view: 'gives',
            id: 'new',
            filters: { kind: 'thanks', person: person.id, moment },
          })}
        >
          {t('anniversary_promise')}
        </a>
      </div>
      {open && (
        <div class="anniversary-draft">
          {open === 'draft' ? (
            <>
              <ThankYou person={person} text={thankYou(one, library)} actions={actions} />
              <p>
                <Button onClick={() => setOpen('telling')}>{t('anniversary_told')}</Button>
              </p>
            </>
          ) : (
            <ChannelForm
              label={t('anniversary_told_how')}
              does={t('anniversary_told')}
              onChannel={told}
              onClose={() => setOpen('draft')}
            />
          )}
          {problem && <ProblemNote problem={problem} />}
        </div>
      )}
    </li>
  )
}
