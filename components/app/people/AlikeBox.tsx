import { nameOf } from '../../../utils/domain/person'
import { t } from '../../parts/words'
import { companyOfPerson, type Library, type Person } from '../library'
import { hrefOf } from '../routes'
import { useAlike } from './use-alike'
import './pairs.css'

/** Whoever may be the same person; nobody but a person decides it. */
export function AlikeBox({ library, person }: { library: Library; person: Person }) {
  const mine = (useAlike(library, 'people') ?? []).filter(({ ids }) => ids.includes(person.id))
  if (!mine.length) return null
  return (
    <section class="alike-box" aria-label={t('alike_title')}>
      <p>
        <strong>{t('alike_title')}</strong>{' '}
        {mine.map(({ ids, why }) => {
          const other = library.people.get(ids[0] === person.id ? ids[1] : ids[0])
          return (
            other && (
              <span key={other.id} class="soft">
                <bdi>{[nameOf(other), companyOfPerson(library, other)].filter(Boolean).join(', ')}</bdi>
                {` · ${t(`alike_${why}`)} `}
              </span>
            )
          )
        })}
      </p>
      <a
        class="button button-plain"
        href={hrefOf({ view: 'people', id: person.id, filters: { merge: '1' } })}
      >
        {t('alike_compare')}
      </a>
    </section>
  )
}
