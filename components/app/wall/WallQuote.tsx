import { ExternalLink } from 'lucide-preact'
import { Quote } from '../../parts/Quote'
import { t, under } from '../../parts/words'
import { When } from '../../parts/When'
import { companyOf, type Library, type Moment, momentSide, sayer } from '../library'
import { attributionLines } from './quote-card'
import { hrefOf, type Route } from '../routes'
import type { Hung } from './wall'

interface Props {
  library: Library
  moment: Moment
  /** Said only as openly as they allow; absent on our own wall. */
  quote?: Hung['quote']
  filters: Route['filters']
}

/** One good word on the wall: the words, and below them who said it. */
export function WallQuote({ library, moment, quote, filters }: Props) {
  const lines = quote
    ? attributionLines(quote.attribution)
    : [
        sayer(library, moment) || t('somebody'),
        [moment.who.role, companyOf(library, moment)].filter(Boolean).join(', '),
      ]
  return (
    <li class="wall-one">
      <figure>
        <Quote
          words={quote?.words ?? moment.words}
          side={momentSide(moment)}
          lang={moment.language}
          size="full"
        />
        <figcaption class="wall-by">
          {lines.filter(Boolean).map((line, at) => (
            <bdi key={at} class={at ? 'soft' : 'wall-name'}>
              {line}
            </bdi>
          ))}
          {quote && quote.level !== 'named' && quote.level !== 'withheld' && (
            <span class="soft">{t(`wall_level_${under(quote.level)}`)}</span>
          )}
        </figcaption>
      </figure>
      <p class="wall-do">
        <a href={hrefOf({ view: 'moments', id: moment.id })} data-row={moment.id}>
          <When at={moment.said ?? moment.heard} />
        </a>
        <a href={hrefOf({ view: 'wall', id: moment.id, filters })}>{t('wall_card')}</a>
        {quote?.link && (
          <a href={quote.link} target="_blank" rel="noreferrer noopener">
            {t('wall_source')} <ExternalLink size={12} aria-hidden="true" />
          </a>
        )}
      </p>
    </li>
  )
}
