import { Plus } from 'lucide-preact'
import { Button } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { t } from '../parts/words'
import type { Actions } from './actions'
import { groupGives } from './give-groups'
import { GiveForm } from './GiveForm'
import { GivePage } from './GivePage'
import { GiveRow } from './GiveRow'
import { HitRate } from './HitRate'
import type { Library } from './library'
import { SearchField } from './MomentFilters'
import { hrefOf, type Route } from './routes'
import { Rows } from './Rows'
import { Split } from './Split'

interface Props {
  library: Library
  route: Route
  actions: Actions
}

/** What we do for others, from the promise to the day they were told. */
export function Gives({ library, route, actions }: Props) {
  const { q = '', ...about } = route.filters
  const today = library.dayOf(actions.now())
  const found = groupGives(library, q, today)
  const open = library.gives.find(({ id }) => id === route.id)
  const any = library.gives.length > 0
  const list = (
    <>
      <div class="filters asks-new">
        {any && (
          <SearchField
            value={q}
            label={t('search_gives')}
            onSearch={(text) => actions.go({ ...route, filters: { ...about, q: text } }, 'replace')}
          />
        )}
        <a class="button button-plain" href={hrefOf({ view: 'gives', id: 'new' })}>
          <Plus size={16} aria-hidden="true" /> {t('give_promise')}
        </a>
      </div>
      {!any && (
        <Empty title={t('empty_gives')}>
          <p>{t('empty_gives_1')}</p>
          <p>{t('empty_gives_2')}</p>
        </Empty>
      )}
      {any && !found.length && (
        <Empty title={t('none_found')}>
          <Button onClick={() => actions.go({ ...route, filters: about }, 'replace')}>
            {t('filters_clear')}
          </Button>
        </Empty>
      )}
      {found.map(([group, gives]) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 class="group-title" id={`group-${group}`}>
            {t(`gives_group_${group}`)} <span>{gives.length}</span>
          </h2>
          {group === 'stands' && <HitRate gives={library.gives} />}
          <Rows of={gives} label={t(`gives_group_${group}`)}>
            {(give) => (
              <GiveRow
                key={give.id}
                library={library}
                give={give}
                today={today}
                href={hrefOf({ view: 'gives', id: give.id, filters: q ? { q } : {} })}
                open={give.id === route.id}
                said="state"
              />
            )}
          </Rows>
        </section>
      ))}
    </>
  )
  const detail =
    route.id === 'new' ? (
      <GiveForm key={JSON.stringify(about)} library={library} filters={about} actions={actions} />
    ) : open ? (
      <GivePage key={open.id} library={library} give={open} actions={actions} />
    ) : (
      <Empty title={route.id ? t('give_gone') : t('choose_give')} />
    )
  return <Split route={route} list={list} detail={detail} back={t('back_gives')} />
}
