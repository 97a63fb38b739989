import { useMemo } from 'preact/hooks'
import { all } from '../../../utils/domain/by'
import { Journey } from '../../../utils/domain/moment'
import { t, under } from '../../parts/words'
import { FilterSelect } from '../list/FilterSelect'
import { type Library, momentSide } from '../library'
import { tally } from '../moments/search'

/** Use cases, objections and industries that somebody gave a name to, the most frequent first. */
export function useProofNames(library: Library) {
  return useMemo(() => {
    const words = library.moments.filter((moment) => momentSide(moment) === 'by-customer')
    return {
      // Before all is read nobody can tell that there is none.
      any: words.length > 0 || library.part !== undefined,
      uses: tally(words.flatMap(({ useCases }) => useCases ?? [])),
      objections: tally(words.flatMap(({ objections }) => objections ?? [])),
      industries: tally(all(library.companies).flatMap(({ industry }) => industry?.trim() || [])),
    }
  }, [library.moments, library.companies, library.part])
}

interface Props {
  names: ReturnType<typeof useProofNames>
  filters: Readonly<Record<string, string>>
  onFilters: (filters: Record<string, string>) => void
}

/** The names of the filters, as they stand in the address. */
export const filterNames = ['use', 'journey', 'objection', 'industry'] as const
export type FilterName = (typeof filterNames)[number]

export const filterLabel = (name: FilterName): string => t(`find_filter_${name}`)

/** What is chosen in a filter, in words. */
export function filterValue(name: FilterName, value: string): string {
  const journey = name === 'journey' && Journey.options.find((one) => one === value)
  return journey ? t(`journey_${under(journey)}`) : value
}

export function FindFilters({ names, filters, onFilters }: Props) {
  const options: Record<FilterName, readonly string[]> = {
    use: names.uses,
    journey: Journey.options,
    objection: names.objections,
    industry: names.industries,
  }
  return (
    <div class="filters-more">
      {filterNames.map((name) => (
        <FilterSelect
          key={name}
          label={filterLabel(name)}
          value={filters[name]}
          onValue={(value) => onFilters({ ...filters, [name]: value })}
          options={options[name].map((value) => [value, filterValue(name, value)])}
        />
      ))}
    </div>
  )
}
