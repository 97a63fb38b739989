import { useMemo } from 'preact/hooks'
import { all as everyone } from '../../../utils/domain/by'
import { Empty } from '../../parts/Empty'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { AlikeLink } from './AlikeLink'
import { AlikeCompanies } from './AlikePairs'
import { companiesInSteps, type CompanyFacts, findCompanies } from './company-facts'
import { CompanyPage } from './CompanyPage'
import { CompanyRow } from './CompanyRow'
import { FilterSelect } from '../list/FilterSelect'
import type { Library } from '../library'
import { SearchField } from '../list/SearchField'
import { PeopleOrCompanies } from './PeopleOrCompanies'
import { Reading } from '../Reading'
import { Picks } from '../list/Picks'
import { hrefOf, type Route } from '../routes'
import { Rows } from '../list/Rows'
import { SavedFilters } from '../list/SavedFilters'
import { tally } from '../moments/search'
import { SelectionBar } from '../list/SelectionBar'
import { Split } from '../list/Split'
import { useShown } from '../list/use-shown'
import { useSelection } from '../list/use-selection'
import { FoundStatus } from '../list/FoundStatus'

const none: readonly CompanyFacts[] = []

interface Props {
  library: Library
  route: Route
  actions: Actions
  /** How many moments were read so far, while not all of them are. */
  read: number
}

export function Companies(props: Props) {
  const { library, route } = props
  if (library.part && !library.companies.size) return null
  if (!library.companies.size) {
    return (
      <Empty title={t('empty_companies')}>
        <p>{t('empty_companies_1')}</p>
        <p>
          <a href={hrefOf({ view: 'people' })}>{t('people_tab')}</a>
        </p>
      </Empty>
    )
  }
  return route.filters['merge'] ? <AlikeCompanies {...props} /> : <CompanyList {...props} />
}

function CompanyList({ library, route, actions, read }: Props) {
  const { filters } = route
  const { part, shown: all } = useShown(library, () => companiesInSteps(library), [])
  const found = useMemo(() => (all ? findCompanies(all, filters) : none), [all, filters])
  const selection = useSelection(
    useMemo(() => found.map(({ company }) => company.id), [found]),
    part,
  )
  const companies = everyone(library.companies)
  const tags = useMemo(() => tally(companies.flatMap((company) => company.tags)), [companies])
  const industries = useMemo(() => tally(companies.flatMap(({ industry }) => industry ?? [])), [companies])
  // While all is counted anew, what was just changed is shown with the last counts.
  const company = library.companies.get(route.id ?? '')
  const counted = company && all?.find((one) => one.company.id === company.id)
  const open = counted && { ...counted, company }
  const picked = selection.ids.length
    ? found.flatMap(({ company: { id } }) => (selection.has(id) ? (library.companies.get(id) ?? []) : []))
    : []
  const filter = (next: Record<string, string>) => actions.go({ ...route, filters: next }, 'replace')
  const list = (
    <Picks selection={selection}>
      <search class="filters" aria-label={t('filters')}>
        <PeopleOrCompanies here="companies" />
        <SearchField
          value={filters['q'] ?? ''}
          label={t('search_companies')}
          onSearch={(q) => filter({ ...filters, q })}
        />
        <div class="filters-more">
          <FilterSelect
            label={t('filter_industry')}
            value={filters['industry']}
            onValue={(industry) => filter({ ...filters, industry })}
            options={industries.map((one) => [one, one])}
          />
          <FilterSelect
            label={t('filter_tag')}
            value={filters['tag']}
            onValue={(tag) => filter({ ...filters, tag })}
            options={tags.map((tag) => [tag, tag])}
          />
        </div>
        <SavedFilters library={library} view="companies" filters={filters} actions={actions}>
          <AlikeLink library={library} of="companies" />
        </SavedFilters>
      </search>
      <FoundStatus
        part={part}
        read={read}
        found={all && found.length}
        of={companies.length}
        onClear={() => filter({})}
      />
      <Rows of={found} label={t('companies_tab')} about={JSON.stringify(filters)}>
        {(facts) => (
          <CompanyRow
            key={facts.company.id}
            facts={facts}
            href={hrefOf({ ...route, id: facts.company.id })}
            open={facts.company.id === route.id}
            selection={selection}
          />
        )}
      </Rows>
      <SelectionBar
        selection={selection}
        many={{ noun: 'companies', records: picked }}
        known={tags}
        actions={actions}
      />
    </Picks>
  )
  const detail = open ? (
    <CompanyPage
      key={open.company.id}
      library={library}
      facts={open}
      industries={industries}
      actions={actions}
    />
  ) : route.id && (library.part || (company && !counted)) ? (
    <Reading read={0} />
  ) : (
    <Empty title={route.id ? t('company_gone') : t('choose_company')} />
  )
  return <Split route={route} list={list} detail={detail} back={t('companies_tab')} />
}
