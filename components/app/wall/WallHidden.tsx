import type { Quotable } from '../../../utils/domain/quotable'
import { count, say, t, under } from '../../parts/words'
import { type Library, type Moment, sayer } from '../library'
import { hrefOf } from '../routes'
import { Rows } from '../list/Rows'
import { mayAsk } from './wall'

interface Props {
  library: Library
  hidden: ReadonlyMap<Quotable['why']['reason'], readonly Moment[]>
}

/** What the public wall leaves out: how much, why, and the way to ask for a yes. */
export function WallHidden({ library, hidden }: Props) {
  const many = [...hidden.values()].reduce((sum, moments) => sum + moments.length, 0)
  if (!many) return null
  return (
    <section class="wall-hidden" aria-label={t('wall_hidden_label')}>
      <p>{count('wall_hidden', many)}</p>
      {[...hidden].map(([reason, moments]) => (
        <details key={reason}>
          <summary>{t('wall_hidden_why', say(`quote_${under(reason)}`), moments.length)}</summary>
          <Rows page={24} of={moments} label={say(`quote_${under(reason)}`)}>
            {(moment) => {
              const who = sayer(library, moment) || t('somebody')
              return (
                <li key={moment.id} class="wall-hidden-one">
                  <a href={hrefOf({ view: 'moments', id: moment.id })}>{t('wall_hidden_of', who)}</a>
                  {mayAsk(reason) && (
                    <a
                      class="button button-plain"
                      aria-label={`${t('wall_hidden_ask')}: ${who}`}
                      href={hrefOf({
                        view: 'asks',
                        id: 'new',
                        filters: { kind: 'quote', moment: moment.id, person: moment.person ?? '' },
                      })}
                    >
                      {t('wall_hidden_ask')}
                    </a>
                  )}
                </li>
              )
            }}
          </Rows>
        </details>
      ))}
    </section>
  )
}
