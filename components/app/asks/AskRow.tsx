import { nameOf } from '../../../utils/domain/person'
import { Coin } from '../../parts/Coin'
import { t, under } from '../../parts/words'
import { When } from '../../parts/When'
import { FirstHold } from './FirstHold'
import type { Ask, Library } from '../library'
import { RowPick } from '../list/RowPick'
import type { Selection } from '../list/use-selection'
import '../list/row.css'
import './ask-row.css'

interface Props {
  library: Library
  ask: Ask
  href: string
  open: boolean
  /** Where several can be picked. */
  selection?: Selection | undefined
  /** What the list around it says already: on a person's page the name, in a group of one state the state. */
  said?: 'name' | 'state'
}

export const kindName = (ask: Ask): string =>
  ask.kind === 'custom' && ask.customKind ? ask.customKind : t(`ask_kind_${under(ask.kind)}`)

/** An ask in a list shows both faces of the coin: what they would do for us, and what they get by it. */
export function AskRow({ library, ask, href, open, said, selection }: Props) {
  const person = ask.person ? library.people.get(ask.person) : undefined
  return (
    <li class="row">
      {selection && (
        <RowPick
          id={ask.id}
          name={[kindName(ask), person && nameOf(person)].filter(Boolean).join(', ')}
          selection={selection}
        />
      )}
      <a class="row-link ask-row" href={href} data-row={ask.id} aria-current={open ? 'true' : undefined}>
        <span class="ask-row-head">
          <span class="row-name">
            <bdi>{kindName(ask)}</bdi>
            {person && said !== 'name' && (
              <>
                {' · '}
                <bdi>{nameOf(person)}</bdi>
              </>
            )}
          </span>
          {said !== 'state' && (
            <span class={`state state-${ask.state}`}>{t(`state_${under(ask.state)}`)}</span>
          )}
        </span>
        <span class="ask-row-gets">
          <Coin side="for-customer" />{' '}
          {ask.benefit ? (
            <>
              <span class="unseen">{t('ask_gets')}</span> <bdi>{ask.benefit}</bdi>
            </>
          ) : (
            t('ask_gets_nothing')
          )}
        </span>
        {ask.state === 'held' && <FirstHold ask={ask} />}
        {ask.due && (
          <span class="soft small">
            {t('due')} <When at={ask.due} />
          </span>
        )}
      </a>
    </li>
  )
}
