import { t } from '../../parts/words'
import { hrefOf } from '../routes'
import '../list/filters.css'

/** The two lists of those we know. */
export function PeopleOrCompanies({ here }: { here: 'people' | 'companies' }) {
  return (
    <nav class="segments" aria-label={t('people_or_companies')}>
      {(['people', 'companies'] as const).map((view) => (
        <a key={view} href={hrefOf({ view })} aria-current={view === here ? 'page' : undefined}>
          {t(`${view}_tab`)}
        </a>
      ))}
    </nav>
  )
}
