import { beginning } from '../../../utils/domain/beginning'
import { isReviewDue } from '../../../utils/domain/stand'
import { Coin } from '../../parts/Coin'
import { When } from '../../parts/When'
import { t, under } from '../../parts/words'
import { isOverdue, whom } from './give-groups'
import type { Give, Library } from '../library'
import { RowPick } from '../list/RowPick'
import type { Selection } from '../list/use-selection'
import '../list/row.css'
import '../asks/ask-row.css'
import './give-row.css'

interface Props {
  library: Library
  give: Give
  /** The user's calendar day. */
  today: string
  href: string
  open: boolean
  /** Where several can be picked. */
  selection?: Selection | undefined
  /** What the list around it says already: on a moment's page the name, in a group of one state the state. */
  said?: 'name' | 'state'
}

/** A give in a list: what it is, for whom, and its day. It is ours to do, so it is teal. */
export function GiveRow({ library, give, today, href, open, said, selection }: Props) {
  const name = said === 'name' ? '' : whom(library, give)
  return (
    <li class="row">
      {selection && <RowPick id={give.id} name={beginning(give.what)} selection={selection} />}
      <a class="row-link ask-row" href={href} data-row={give.id} aria-current={open ? 'true' : undefined}>
        <span class="ask-row-head">
          <span class="row-name">
            <span class="row-for-customer">
              <Coin side="for-customer" /> {t(`give_${under(give.kind)}`)}
            </span>
            {name && (
              <>
                {' · '}
                <bdi>{name}</bdi>
              </>
            )}
          </span>
          <GiveDay give={give} today={today} bare={said === 'state'} />
        </span>
        <span class="give-row-what" dir="auto">
          {give.what}
        </span>
      </a>
    </li>
  )
}

/** Where it stands, and the day that goes with it; bare where the state is said already. */
export function GiveDay({ give, today, bare }: { give: Give; today: string; bare?: boolean }) {
  const { stand, state, told, done, due } = give
  if (stand?.outcome) return <span class="state">{t(`result_${stand.outcome.result}`)}</span>
  if (stand && isReviewDue(give, today)) return <span class="state now">{t('review_due')}</span>
  if (stand)
    return (
      <span class="state">
        {t('review_on')} <When at={stand.review} />
      </span>
    )
  const late = isOverdue(give, today)
  const day = told?.on ?? (state === 'done' ? done : due)
  const words = late ? t('overdue') : state === 'promised' && due ? t('due') : t(`give_state_${state}`)
  const silent = bare && state !== 'promised' && day
  return (
    <span class={late ? 'state overdue' : 'state'}>
      {!silent && words}
      {!silent && day && ' · '}
      {day && <When at={day} />}
    </span>
  )
}
