import type { ComponentChildren } from 'preact'
import { Kind } from '../../../utils/domain/moment-kind'
import { nameOf } from '../../../utils/domain/person'
import { Coin } from '../../parts/Coin'
import { t } from '../../parts/words'
import { FilterSelect } from '../list/FilterSelect'
import type { Library } from '../library'
import { SearchField } from '../list/SearchField'
import type { Choices } from './search'
import '../list/filters.css'

interface Props {
  library: Library
  filters: Readonly<Record<string, string>>
  /** What there is to choose from. */
  choices: Choices
  siteName: (key: string) => string
  onFilters: (filters: Record<string, string>) => void
  /** What stands below the filters. */
  children?: ComponentChildren
}

const sides = ['', 'by-customer', 'for-customer'] as const

export function MomentFilters({ library, filters, choices, siteName, onFilters, children }: Props) {
  const set = (name: string, value: string) => onFilters({ ...filters, [name]: value })
  return (
    <search class="filters" aria-label={t('filters')}>
      <SearchField value={filters['q'] ?? ''} label={t('search_moments')} onSearch={(q) => set('q', q)} />
      <div class="segments" role="group" aria-label={t('filter_side')}>
        {sides.map((side) => (
          <button
            key={side}
            type="button"
            aria-pressed={(filters['side'] ?? '') === side}
            onClick={() => set('side', side)}
          >
            {side && <Coin side={side} />}
            {side === '' ? t('side_all') : side === 'by-customer' ? t('side_by') : t('side_for')}
          </button>
        ))}
      </div>
      <div class="filters-more">
        <FilterSelect
          label={t('filter_kind')}
          value={filters['kind']}
          onValue={(kind) => set('kind', kind)}
          options={Kind.options.map((kind) => [kind, t(`kind_${kind}`)])}
        />
        <FilterSelect
          label={t('filter_site')}
          value={filters['site']}
          onValue={(site) => set('site', site)}
          options={choices.sites.map((key) => [key, siteName(key)])}
        />
        <FilterSelect
          label={t('filter_person')}
          value={filters['person']}
          onValue={(person) => set('person', person)}
          options={choices.people.flatMap((id) => {
            const person = library.people.get(id)
            return person ? [[id, nameOf(person)] as const] : []
          })}
        />
        <FilterSelect
          label={t('filter_tag')}
          value={filters['tag']}
          onValue={(tag) => set('tag', tag)}
          options={choices.tags.map((tag) => [tag, tag])}
        />
      </div>
      {children}
    </search>
  )
}
