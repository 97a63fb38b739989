import { Plus } from 'lucide-preact'
import { Button } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { t } from '../parts/words'
import type { Actions } from './actions'
import { groupAsks, groups } from './ask-groups'
import type { AskKinds } from './ask-kinds'
import { AskPage } from './AskPage'
import { AskRow } from './AskRow'
import type { Library } from './library'
import { SearchField } from './MomentFilters'
import { NewAsk } from './NewAsk'
import { hrefOf, type Route } from './routes'
import { SampleDraw } from './SampleDraw'
import { Split } from './Split'

interface Props {
  library: Library
  route: Route
  kinds: AskKinds
  actions: Actions
}

export function Asks({ library, route, kinds, actions }: Props) {
  const { q = '' } = route.filters
  const found = groupAsks(library, library.asks, q)
  const open = library.asks.find(({ id }) => id === route.id)
  const list = (
    <>
      <div class="filters asks-new">
        {library.asks.length > 0 && (
          <SearchField
            value={q}
            label={t('search_asks')}
            onSearch={(text) => actions.go({ ...route, filters: { q: text } }, 'replace')}
          />
        )}
        <a class="button button-plain" href={hrefOf({ view: 'asks', id: 'new' })}>
          <Plus size={16} aria-hidden="true" /> {t('ask_new')}
        </a>
        {library.people.size > 1 && (
          <a class="asks-sample small" href={hrefOf({ view: 'asks', id: 'sample' })}>
            {t('sample_link')}
          </a>
        )}
      </div>
      {!library.asks.length && (
        <Empty title={t('empty_asks')}>
          <p>{t('empty_asks_1')}</p>
        </Empty>
      )}
      {library.asks.length > 0 && !found.length && (
        <Empty title={t('none_found')}>
          <Button onClick={() => actions.go({ ...route, filters: {} }, 'replace')}>
            {t('filters_clear')}
          </Button>
        </Empty>
      )}
      {found.map(([group, asks]) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 class="group-title" id={`group-${group}`}>
            {t(`group_${group}`)} <span>{asks.length}</span>
          </h2>
          <ul class="rows">
            {asks.map((ask) => (
              <AskRow
                key={ask.id}
                library={library}
                ask={ask}
                href={hrefOf({ view: 'asks', id: ask.id, filters: q ? { q } : {} })}
                open={ask.id === route.id}
                said={groups[group].length > 1 ? undefined : 'state'}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
  const detail =
    route.id === 'sample' ? (
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
    ) : (
      <Empty title={route.id ? t('ask_gone') : t('choose_ask')} />
    )
  return <Split route={route} list={list} detail={detail} back={t('back_asks')} />
}
