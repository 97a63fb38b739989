import { exactSaid } from '../../parts/dates'
import { say, t } from '../../parts/words'
import type { Moment } from '../library'
import './provenance.css'

function valueOf(moment: Moment, field: string): string | undefined {
  const { who, rating, said, saidAs, title, language, permalink, page } = moment
  const known: Record<string, string | undefined> = {
    ...who,
    title,
    language,
    permalink,
    saidAs,
    url: page.url,
    said: said && exactSaid(said),
    rating: rating && t('rating', rating.value, rating.best),
    words: t('letters', moment.words.length),
  }
  return Object.hasOwn(known, field) ? known[field] : undefined
}

/** Field by field, what was read and how: from the page's structured data, by our reader, selected or typed. */
export function Provenance({ moment }: { moment: Moment }) {
  const rows = Object.entries(moment.how).flatMap(([field, how]) => {
    const value = valueOf(moment, field)
    return value ? [{ field, how, value }] : []
  })
  return (
    <details class="provenance">
      <summary>{t('provenance')}</summary>
      <dl>
        {rows.map(({ field, how, value }) => (
          <div key={field}>
            <dt>{say(`field_${field}`)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
            <dd class="soft">{t(`how_${how}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
