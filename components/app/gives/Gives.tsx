import { Plus } from 'lucide-preact'
import { useMemo } from 'preact/hooks'
import { GiveKind } from '../../../utils/domain/give-kind'
import { Empty } from '../../parts/Empty'
import { t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { FilterSelect } from '../list/FilterSelect'
import { filterGives, giveGroups, groupGives } from './give-groups'
import { GiveForm } from './GiveForm'
import { GivePage } from './GivePage'
import { GiveRow } from './GiveRow'
import { HitRate } from './HitRate'
import type { Library } from '../library'
import { SearchField } from '../list/SearchField'
import { Picks } from '../list/Picks'
import { Reading } from '../Reading'
import { hrefOf, type Route } from '../routes'
import { knownRows, Rows, rowsAtFirst } from '../list/Rows'
import { SavedFilters } from '../list/SavedFilters'
import { SelectionBar } from '../list/SelectionBar'
import { Split } from '../list/Split'
import { useListFilters } from '../list/use-list-filters'
import { useSelection } from '../list/use-selection'
import { NoneFound } from '../list/NoneFound'

interface Props {
  library: Library
  route: Route
  actions: Actions
  /** How many moments were read so far, while not all of them are. */
  read: number
}

/** What we do for others, from the promise to the day they were told. */
export function Gives({ library, route, actions, read }: Props) {
  const { part } = library
  const { filters, route: listRoute, set } = useListFilters(route, actions)
  const today = library.dayOf(actions.now())
  const found = useMemo(
    () =>
      // Words are looked for in the names of everybody, too.
      part && filters['q']
        ? []
        : groupGives(library, filters['q'] ?? '', today, filterGives(library.gives, filters)),
    [library, filters, today],
  )
  const gives = useMemo(() => found.flatMap(([, some]) => some), [found])
  const selection = useSelection(
    useMemo(() => gives.map(({ id }) => id), [gives]),
    part,
  )
  const picked = selection.ids.length ? gives.filter(({ id }) => selection.has(id)) : []
  const kinds = useMemo(() => new Set(library.gives.map(({ kind }) => kind)), [library.gives])
  const open = library.gives.find(({ id }) => id === route.id)
  const any = library.gives.length > 0
  const list = (
    <Picks selection={selection}>
      <search class="filters" aria-label={t('filters')}>
        {any && (
          <>
            <SearchField
              value={filters['q'] ?? ''}
              label={t('search_gives')}
              onSearch={(q) => set({ ...filters, q })}
            />
            <div class="filters-more">
              <FilterSelect
                label={t('filter_kind')}
                value={filters['kind']}
                onValue={(kind) => set({ ...filters, kind })}
                options={GiveKind.options
                  .filter((kind) => kinds.has(kind))
                  .map((kind) => [kind, t(`give_${under(kind)}`)])}
              />
              <FilterSelect
                label={t('filter_group')}
                value={filters['state']}
                onValue={(state) => set({ ...filters, state })}
                options={giveGroups.map((group) => [group, t(`gives_group_${group}`)])}
              />
            </div>
          </>
        )}
        <div class="asks-new">
          <a class="button button-plain" href={hrefOf({ view: 'gives', id: 'new' })}>
            <Plus size={16} aria-hidden="true" /> {t('give_promise')}
          </a>
        </div>
        <SavedFilters library={library} view="gives" filters={filters} actions={actions} />
      </search>
      {!any && (
        <Empty title={t('empty_gives')}>
          <p>{t('empty_gives_1')}</p>
          <p>{t('empty_gives_2')}</p>
        </Empty>
      )}
      {part && <Reading read={read} />}
      {any && !found.length && !(part && filters['q']) && <NoneFound onClear={() => set({})} />}
      {found.map(([group, some]) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 class="group-title" id={`group-${group}`}>
            {t(`gives_group_${group}`)} <span>{some.length}</span>
          </h2>
          {group === 'stands' && <HitRate gives={library.gives} />}
          <Rows
            of={knownRows(some, library.known)}
            label={t(`gives_group_${group}`)}
            about={JSON.stringify(filters)}
            page={rowsAtFirst}
          >
            {(give) => (
              <GiveRow
                key={give.id}
                library={library}
                give={give}
                today={today}
                href={hrefOf({ ...listRoute, id: give.id })}
                open={give.id === route.id}
                said="state"
                selection={selection}
              />
            )}
          </Rows>
        </section>
      ))}
      <SelectionBar selection={selection} many={{ noun: 'gives', records: picked }} actions={actions} />
    </Picks>
  )
  const detail =
    part && route.id === 'new' ? (
      <Reading read={0} />
    ) : route.id === 'new' ? (
      <GiveForm
        key={JSON.stringify(route.filters)}
        library={library}
        filters={route.filters}
        actions={actions}
      />
    ) : open ? (
      <GivePage key={open.id} library={library} give={open} actions={actions} />
    ) : route.id || any ? (
      <Empty title={route.id ? t('give_gone') : t('choose_give')} />
    ) : null
  return <Split route={listRoute} list={list} detail={detail} back={t('back_gives')} />
}
