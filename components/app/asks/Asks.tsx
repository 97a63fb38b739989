import { Plus } from 'lucide-preact'
import { useMemo } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { count, t } from '../../parts/words'
import type { Actions } from '../actions'
import { AskFilters } from './AskFilters'
import { filterAsks, groupAsks, groups } from './ask-groups'
import type { AskKinds } from './ask-kinds'
import { AskPage } from './AskPage'
import { AskRow } from './AskRow'
import { cancelAll, cancellable } from '../list/bulk'
import type { Library } from '../library'
import { NewAsk } from './NewAsk'
import { Picks } from '../list/Picks'
import { Reading } from '../Reading'
import { hrefOf, type Route } from '../routes'
import { knownRows, Rows, rowsAtFirst } from '../list/Rows'
import { SampleDraw } from './SampleDraw'
import { SavedFilters } from '../list/SavedFilters'
import { SelectionBar } from '../list/SelectionBar'
import { Split } from '../list/Split'
import { useListFilters } from '../list/use-list-filters'
import { useSelection } from '../list/use-selection'
import { NoneFound } from '../list/NoneFound'

interface Props {
  library: Library
  route: Route
  kinds: AskKinds
  actions: Actions
  /** How many moments were read so far, while not all of them are. */
  read: number
}

export function Asks({ library, route, kinds, actions, read }: Props) {
  const { part } = library
  const { filters, route: listRoute, set } = useListFilters(route, actions)
  const found = useMemo(
    // Words are looked for in the names of everybody, too.
    () => (part && filters['q'] ? [] : groupAsks(library, filterAsks(library.asks, filters), filters['q'])),
    [library, filters],
  )
  const asks = useMemo(() => found.flatMap(([, some]) => some), [found])
  const selection = useSelection(
    useMemo(() => asks.map(({ id }) => id), [asks]),
    part,
  )
  const picked = selection.ids.length ? asks.filter(({ id }) => selection.has(id)) : []
  const still = cancellable(picked).length
  const open = library.asks.find(({ id }) => id === route.id)
  const any = library.asks.length > 0
  const list = (
    <Picks selection={selection}>
      <AskFilters library={library} filters={filters} onFilters={set}>
        <div class="asks-new">
          <a class="button button-plain" href={hrefOf({ view: 'asks', id: 'new' })}>
            <Plus size={16} aria-hidden="true" /> {t('ask_new')}
          </a>
          {library.people.size > 1 && (
            <a class="asks-sample small" href={hrefOf({ view: 'asks', id: 'sample' })}>
              {t('sample_link')}
            </a>
          )}
        </div>
        <SavedFilters library={library} view="asks" filters={filters} actions={actions} />
      </AskFilters>
      {!any && (
        <Empty title={t('empty_asks')}>
          <p>{t('empty_asks_1')}</p>
        </Empty>
      )}
      {part && <Reading read={read} />}
      {any && !found.length && !(part && filters['q']) && <NoneFound onClear={() => set({})} />}
      {found.map(([group, some]) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 class="group-title" id={`group-${group}`}>
            {t(`group_${group}`)} <span>{some.length}</span>
          </h2>
          <Rows
            of={knownRows(some, library.known)}
            label={t(`group_${group}`)}
            about={JSON.stringify(filters)}
            page={rowsAtFirst}
          >
            {(ask) => (
              <AskRow
                key={ask.id}
                library={library}
                ask={ask}
                href={hrefOf({ ...listRoute, id: ask.id })}
                open={ask.id === route.id}
                said={groups[group].length > 1 ? undefined : 'state'}
                selection={selection}
              />
            )}
          </Rows>
        </section>
      ))}
      <SelectionBar selection={selection} many={{ noun: 'asks', records: picked }} actions={actions}>
        {(run) =>
          still > 0 && (
            <Button
              onClick={() => void run(count('picked_cancelled', still), cancelAll(picked, actions.now()))}
            >
              {count('picked_cancel', still)}
            </Button>
          )
        }
      </SelectionBar>
    </Picks>
  )
  // What holds an ask of another company than that of its person is around that company.
  const isAround = !open?.company || library.people.get(open.person ?? '')?.company === open.company
  const wantsAll = route.id === 'sample' || route.id === 'new' || !isAround
  const detail =
    part && wantsAll ? (
      <Reading read={0} />
    ) : route.id === 'sample' ? (
      <SampleDraw library={library} venue={route.filters['venue']} kinds={kinds} actions={actions} />
    ) : route.id === 'new' ? (
      <NewAsk
        key={JSON.stringify(route.filters)}
        library={library}
        filters={route.filters}
        kinds={kinds}
        actions={actions}
      />
    ) : open ? (
      <AskPage key={open.id} library={library} ask={open} kinds={kinds} actions={actions} />
    ) : route.id || any ? (
      <Empty title={route.id ? t('ask_gone') : t('choose_ask')} />
    ) : null
  return <Split route={listRoute} list={list} detail={detail} back={t('back_asks')} />
}
