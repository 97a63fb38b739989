import { mayUse } from '../../../utils/domain/consent'
import { quotable } from '../../../utils/domain/quotable'
import { Empty } from '../../parts/Empty'
import { Quote } from '../../parts/Quote'
import { say, t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { type Library, momentSide } from '../library'
import { QuoteCard } from './QuoteCard'
import { hrefOf } from '../routes'
import { mayAsk } from './wall'

interface Props {
  library: Library
  id: string
  today: string
  actions: Actions
}

/** A card of one good word; of words that may not be shown there is none, and it says why. */
export function WallCard({ library, id, today, actions }: Props) {
  const moment = library.moments.find((one) => one.id === id)
  if (!moment) return <Empty title={t('card_gone')} />
  const quote = quotable(moment, library, today)
  const person = moment.person ? library.people.get(moment.person) : undefined
  if (quote.level === 'withheld') {
    return (
      <article class="wall-card">
        <h2 class="box-title">{t('card_title')}</h2>
        <Quote words={moment.words} side={momentSide(moment)} lang={moment.language} />
        <p class="why">{t('card_withheld', say(`quote_${under(quote.why.reason)}`))}</p>
        {mayAsk(quote.why.reason) && (
          <p>
            <a
              class="button button-plain"
              href={hrefOf({
                view: 'asks',
                id: 'new',
                filters: { kind: 'quote', moment: moment.id, person: moment.person ?? '' },
              })}
            >
              {t('wall_hidden_ask')}
            </a>
          </p>
        )}
      </article>
    )
  }
  return (
    <article class="wall-card">
      <h2 class="box-title">{t('card_title')}</h2>
      <QuoteCard
        quote={quote}
        mayEdit={person !== undefined && mayUse(person.consent, 'edit', today)}
        name={`goodword-${today}`}
        actions={actions}
      />
    </article>
  )
}
