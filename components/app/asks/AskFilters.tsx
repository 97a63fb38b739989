import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { AskKind } from '../../../utils/domain/ask-kind'
import { nameOf } from '../../../utils/domain/person'
import { t, under } from '../../parts/words'
import { type Group, groups } from './ask-groups'
import { FilterSelect } from '../list/FilterSelect'
import type { Library } from '../library'
import { SearchField } from '../list/SearchField'
import { tally } from '../moments/search'
import '../list/filters.css'

interface Props {
  library: Library
  filters: Readonly<Record<string, string>>
  onFilters: (filters: Record<string, string>) => void
  children: ComponentChildren
}

/** Asks by their words, what they are, where they stand and of whom; only what occurs is offered. */
export function AskFilters({ library, filters, onFilters, children }: Props) {
  const { asks, people } = library
  const set = (name: string, value: string) => onFilters({ ...filters, [name]: value })
  const kinds = useMemo(() => new Set(asks.map(({ kind }) => kind)), [asks])
  const whom = useMemo(
    () => tally(asks.flatMap(({ person }) => person ?? [])).flatMap((id) => people.get(id) ?? []),
    [asks, people],
  )
  if (!asks.length) return <div class="filters">{children}</div>
  return (
    <search class="filters" aria-label={t('filters')}>
      <SearchField value={filters['q'] ?? ''} label={t('search_asks')} onSearch={(q) => set('q', q)} />
      <div class="filters-more">
        <FilterSelect
          label={t('filter_kind')}
          value={filters['kind']}
          onValue={(kind) => set('kind', kind)}
          options={AskKind.options
            .filter((kind) => kinds.has(kind))
            .map((kind) => [kind, t(`ask_kind_${under(kind)}`)])}
        />
        <FilterSelect
          label={t('filter_group')}
          value={filters['group']}
          onValue={(group) => set('group', group)}
          options={(Object.keys(groups) as Group[]).map((group) => [group, t(`group_${group}`)])}
        />
        <FilterSelect
          label={t('filter_person')}
          value={filters['person']}
          onValue={(person) => set('person', person)}
          options={whom.map((person) => [person.id, nameOf(person) || t('somebody')])}
        />
      </div>
      {children}
    </search>
  )
}
