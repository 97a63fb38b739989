import { Check, Copy } from 'lucide-preact'
import type { RankedQuote } from '../../../utils/domain/proof'
import type { Day } from '../../../utils/domain/schema'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'
import { When } from '../../parts/When'
import { FindReasons } from './FindReasons'
import { companyOf, type Library, sayer } from '../library'
import { Marked } from './Marked'
import { askHref, openHref } from './find-ways'
import '../list/row.css'

interface Props {
  library: Library
  ranked: RankedQuote
  today: Day
  copied: boolean
  onCopy: () => void
}

/** Words that prove something: verbatim, who said them, why they stand here, and what may be done with them. */
export function FindQuote({ library, ranked, today, copied, onCopy }: Props) {
  const { moment, quote, match, reasons } = ranked
  const who = sayer(library, moment)
  const about = [moment.who.role ?? library.people.get(moment.person ?? '')?.role, companyOf(library, moment)]
  const withheld = quote.level === 'withheld'
  const why = `why-${moment.id}`
  return (
    <li class="row find-one" data-find={moment.id}>
      <a class="row-link find-link" href={openHref(ranked)} data-row={moment.id} aria-describedby={why}>
        <blockquote class="quote quote-by-customer quote-row" lang={moment.language} dir="auto">
          <p class="quote-words">
            <Marked words={moment.words} terms={new Set(match?.terms.keys())} />
          </p>
        </blockquote>
        <span class="row-meta">
          <bdi class="row-who">{who || t('somebody')}</bdi>
          {about.filter(Boolean).map((one) => (
            <bdi key={one}>{one}</bdi>
          ))}
          <When at={moment.said ?? moment.heard} />
        </span>
      </a>
      <FindReasons id={why} reasons={reasons} today={today} />
      <div class="buttons find-do">
        {withheld && (
          <a class="button button-plain" href={askHref(ranked)} aria-keyshortcuts="a">
            {t('find_ask_quote')}
          </a>
        )}
        <Button
          look={withheld ? 'quiet' : 'plain'}
          closed={withheld}
          aria-describedby={withheld ? why : undefined}
          aria-keyshortcuts="c"
          onClick={onCopy}
        >
          {copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}{' '}
          {copied ? t('copied') : t('find_copy')}
        </Button>
        {!withheld && (
          <a class="button button-quiet" href={askHref(ranked)} aria-keyshortcuts="a">
            {t('ask')}
          </a>
        )}
        <a class="button button-quiet" href={openHref(ranked)}>
          {t('find_open')}
        </a>
      </div>
    </li>
  )
}
