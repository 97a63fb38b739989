import { useMemo } from 'preact/hooks'
import { AdvocateStatus } from '../../../utils/domain/advocate'
import { all as everybody } from '../../../utils/domain/by'
import { Relation } from '../../../utils/domain/person'
import { Empty } from '../../parts/Empty'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { AlikeLink } from './AlikeLink'
import { AlikePeople } from './AlikePairs'
import { FilterSelect } from '../list/FilterSelect'
import type { Library } from '../library'
import { SearchField } from '../list/SearchField'
import { PeopleOrCompanies } from './PeopleOrCompanies'
import { factsOf, findPeople, peopleInSteps, type PersonFacts } from './person-facts'
import { PersonPage } from './PersonPage'
import { PersonRow } from './PersonRow'
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

const none: readonly PersonFacts[] = []

interface Props {
  library: Library
  route: Route
  actions: Actions
  /** How many moments were read so far, while not all of them are. */
  read: number
}

export function People(props: Props) {
  const { library, route } = props
  if (library.part && !library.people.size) return null
  if (!library.people.size) {
    return (
      <Empty title={t('empty_people')}>
        <p>{t('empty_people_1')}</p>
        <p>
          <a href={hrefOf({ view: 'companies' })}>{t('companies_tab')}</a>
        </p>
      </Empty>
    )
  }
  return route.filters['merge'] ? <AlikePeople {...props} /> : <PeopleList {...props} />
}

function PeopleList({ library, route, actions, read }: Props) {
  const { filters } = route
  const { part, shown: all } = useShown(library, () => peopleInSteps(library), [])
  const found = useMemo(() => (all ? findPeople(all, library, filters) : none), [all, filters])
  const selection = useSelection(
    useMemo(() => found.map(({ person }) => person.id), [found]),
    part,
  )
  const people = everybody(library.people)
  const tags = useMemo(() => tally(people.flatMap((person) => person.tags)), [people])
  const companies = useMemo(
    () => tally(people.flatMap(({ company }) => company ?? [])).slice(0, 500),
    [people],
  )
  // Who is open does not wait for all others.
  const person = library.people.get(route.id ?? '')
  const open = useMemo(() => (person ? factsOf(library, [person])[0] : undefined), [library, person])
  const picked = selection.ids.length
    ? found.flatMap(({ person: { id } }) => (selection.has(id) ? (library.people.get(id) ?? []) : []))
    : []
  const filter = (next: Record<string, string>) => actions.go({ ...route, filters: next }, 'replace')
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      label={label}
      value={filters[name]}
      onValue={(value) => filter({ ...filters, [name]: value })}
      options={options}
    />
  )
  const list = (
    <Picks selection={selection}>
      <search class="filters" aria-label={t('filters')}>
        <PeopleOrCompanies here="people" />
        <SearchField
          value={filters['q'] ?? ''}
          label={t('search_people')}
          onSearch={(q) => filter({ ...filters, q })}
        />
        <div class="filters-more">
          {choice('status', t('filter_status'), [
            ...AdvocateStatus.options.map((status) => [status, t(`advocate_${status}`)] as const),
            ['none', t('advocate_none')],
          ])}
          {choice(
            'relation',
            t('filter_relation'),
            Relation.options.map((one) => [one, t(`relation_${one}`)]),
          )}
          {choice(
            'company',
            t('filter_company'),
            companies.flatMap((id) => {
              const name = library.companies.get(id)?.names[0]
              return name ? [[id, name] as const] : []
            }),
          )}
          {choice(
            'tag',
            t('filter_tag'),
            tags.map((tag) => [tag, tag]),
          )}
          {choice('asked', t('filter_asked'), [
            ['yes', t('filter_asked_yes')],
            ['never', t('filter_asked_never')],
          ])}
          {choice('left', t('filter_left'), [
            ['no', t('filter_left_no')],
            ['yes', t('filter_left_yes')],
          ])}
        </div>
        <SavedFilters library={library} view="people" filters={filters} actions={actions}>
          <AlikeLink library={library} of="people" />
        </SavedFilters>
      </search>
      <FoundStatus
        part={part}
        read={read}
        found={all && found.length}
        of={people.length}
        onClear={() => filter({})}
      />
      <Rows of={found} label={t('tab_people')} about={JSON.stringify(filters)}>
        {(facts) => (
          <PersonRow
            key={facts.person.id}
            library={library}
            facts={facts}
            href={hrefOf({ ...route, id: facts.person.id })}
            open={facts.person.id === route.id}
            selection={selection}
          />
        )}
      </Rows>
      <SelectionBar
        selection={selection}
        many={{ noun: 'people', records: picked }}
        known={tags}
        actions={actions}
      />
    </Picks>
  )
  const detail = open ? (
    <PersonPage key={open.person.id} library={library} facts={open} actions={actions} />
  ) : library.part && route.id ? (
    <Reading read={0} />
  ) : (
    <Empty title={route.id ? t('person_gone') : t('choose_person')} />
  )
  return <Split route={route} list={list} detail={detail} back={t('back_people')} />
}
