import { AdvocateStatus } from '../../utils/domain/advocate'
import { Button } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { t } from '../parts/words'
import type { Actions } from './actions'
import { FilterSelect } from './FilterSelect'
import type { Library } from './library'
import { SearchField } from './MomentFilters'
import { findPeople, peopleFacts } from './person-facts'
import { PersonPage } from './PersonPage'
import { PersonRow } from './PersonRow'
import { hrefOf, type Route } from './routes'
import { Rows } from './Rows'
import { Split } from './Split'

interface Props {
  library: Library
  route: Route
  actions: Actions
}

export function People({ library, route, actions }: Props) {
  if (!library.people.size) {
    return (
      <Empty title={t('empty_people')}>
        <p>{t('empty_people_1')}</p>
      </Empty>
    )
  }
  const { filters } = route
  const all = peopleFacts(library)
  const found = findPeople(all, library, filters)
  const open = all.find(({ person }) => person.id === route.id)
  const filter = (next: Record<string, string>) => actions.go({ ...route, filters: next }, 'replace')
  const list = (
    <>
      <search class="filters" aria-label={t('filters')}>
        <SearchField
          value={filters['q'] ?? ''}
          label={t('search_people')}
          onSearch={(q) => filter({ ...filters, q })}
        />
        <div class="filters-more">
          <FilterSelect
            label={t('filter_status')}
            value={filters['status']}
            onValue={(status) => filter({ ...filters, status })}
            options={[
              ...AdvocateStatus.options.map((status) => [status, t(`advocate_${status}`)] as const),
              ['none', t('advocate_none')],
            ]}
          />
        </div>
      </search>
      <p class="unseen" role="status">
        {t('found', found.length, all.length)}
      </p>
      {found.length === 0 && (
        <Empty title={t('none_found')}>
          <Button onClick={() => filter({})}>{t('filters_clear')}</Button>
        </Empty>
      )}
      <Rows of={found} label={t('tab_people')}>
        {(facts) => (
          <PersonRow
            key={facts.person.id}
            library={library}
            facts={facts}
            href={hrefOf({ ...route, id: facts.person.id })}
            open={facts.person.id === route.id}
          />
        )}
      </Rows>
    </>
  )
  const detail = open ? (
    <PersonPage key={open.person.id} library={library} facts={open} actions={actions} />
  ) : (
    <Empty title={route.id ? t('person_gone') : t('choose_person')} />
  )
  return <Split route={route} list={list} detail={detail} back={t('back_people')} />
}
