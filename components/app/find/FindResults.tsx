import type { Match, Proof, RankedQuote } from '../../../utils/domain/proof'
import type { Day } from '../../../utils/domain/schema'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'
import { FindPerson } from './FindPerson'
import { FindQuote } from './FindQuote'
import type { Library } from '../library'
import { useFrames } from '../slices'

interface Props {
  library: Library
  found: Proof
  matches: ReadonlyMap<string, Match> | undefined
  today: Day
  /** The quote that was copied last. */
  copied: string | undefined
  /** So many of each are shown. */
  most: number
  onCopy: (quote: RankedQuote) => void
  onMore: () => void
}

/** Quotes and people side by side, or one after the other where it is narrow. */
export function FindResults({ library, found, matches, today, copied, most, onCopy, onMore }: Props) {
  const drawn = useFrames(most, 4, found)
  const terms = (...ids: (string | undefined)[]) =>
    new Set(ids.flatMap((id) => [...(matches?.get(id ?? '')?.terms.keys() ?? [])]))
  const rest = Math.max(found.found.quotes, found.found.people) - most
  return (
    <>
      <p class="find-keys small soft">{t('find_keys')}</p>
      <div class="find-parts">
        <section aria-labelledby="find-quotes">
          <h2 class="group-title" id="find-quotes">
            {t('find_quotes')} <span>{found.found.quotes}</span>
          </h2>
          {!found.found.quotes && <p class="find-none soft">{t('find_no_quotes')}</p>}
          <ul class="rows">
            {found.quotes.slice(0, drawn).map((ranked) => (
              <FindQuote
                key={ranked.moment.id}
                library={library}
                ranked={ranked}
                today={today}
                copied={copied === ranked.moment.id}
                onCopy={() => onCopy(ranked)}
              />
            ))}
          </ul>
        </section>
        <section aria-labelledby="find-people">
          <h2 class="group-title" id="find-people">
            {t('find_people')} <span>{found.found.people}</span>
          </h2>
          {!found.found.people && <p class="find-none soft">{t('find_no_people')}</p>}
          <ul class="rows">
            {found.people.slice(0, drawn).map((ranked) => (
              <FindPerson
                key={ranked.person.id}
                library={library}
                ranked={ranked}
                terms={terms(ranked.person.id, ranked.moment?.id)}
                today={today}
              />
            ))}
          </ul>
        </section>
      </div>
      {rest > 0 && (
        <p class="rows-more">
          <Button onClick={onMore}>{t('rows_more', rest)}</Button>
        </p>
      )}
    </>
  )
}
