import { Empty } from '../parts/Empty'
import { Button } from '../parts/Button'
import { t } from '../parts/words'
import type { Actions } from './actions'
import type { Library } from './library'
import { MomentDetail } from './MomentDetail'
import { MomentFilters } from './MomentFilters'
import { MomentRow } from './MomentRow'
import { hrefOf, type Route } from './routes'
import { Rows } from './Rows'
import { findMoments, siteKey } from './search'
import { Split } from './Split'

interface Props {
  library: Library
  route: Route
  siteName: (key: string) => string
  actions: Actions
}

export function Moments({ library, route, siteName, actions }: Props) {
  if (!library.moments.length) return <NoMoments />
  const found = findMoments(library, route.filters)
  const open = library.moments.find(({ id }) => id === route.id)
  const filter = (filters: Record<string, string>) =>
    actions.go({ view: 'moments', id: route.id, filters }, 'replace')
  const list = (
    <>
      <MomentFilters library={library} filters={route.filters} siteName={siteName} onFilters={filter} />
      <p class="unseen" role="status">
        {t('found', found.length, library.moments.length)}
      </p>
      {found.length === 0 && (
        <Empty title={t('none_found')}>
          <Button onClick={() => filter({})}>{t('filters_clear')}</Button>
        </Empty>
      )}
      <Rows of={found} label={t('tab_moments')}>
        {(moment) => (
          <MomentRow
            key={moment.id}
            library={library}
            moment={moment}
            site={siteName(siteKey(moment))}
            href={hrefOf({ ...route, id: moment.id })}
            open={moment.id === route.id}
          />
        )}
      </Rows>
    </>
  )
  const detail = open ? (
    <MomentDetail
      key={open.id}
      library={library}
      moment={open}
      site={siteName(siteKey(open))}
      actions={actions}
    />
  ) : (
    <Empty title={route.id ? t('moment_gone') : t('choose_moment')} />
  )
  return <Split route={route} list={list} detail={detail} back={t('back_moments')} />
}

function NoMoments() {
  return (
    <Empty title={t('empty_moments')}>
      <p>{t('empty_moments_1')}</p>
      <p>{t('empty_moments_2')}</p>
      <p>
        <a href="/options.html" target="_blank" rel="noreferrer noopener">
          {t('empty_moments_sites')}
        </a>
      </p>
      <p>
        <a href={hrefOf({ view: 'data' })}>{t('empty_moments_import')}</a>
      </p>
    </Empty>
  )
}
