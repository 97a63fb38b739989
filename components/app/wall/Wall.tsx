import { useMemo } from 'preact/hooks'
import { Empty } from '../../parts/Empty'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { Anniversaries } from '../today/Anniversaries'
import { FilterSelect } from '../list/FilterSelect'
import { ImpactSwitch } from '../impact/ImpactSwitch'
import type { Library, Moment } from '../library'
import { hrefOf, type Route } from '../routes'
import { useSlices } from '../slices'
import { Rows } from '../list/Rows'
import { Split } from '../list/Split'
import { wallOf } from './wall'
import { WallCard } from './WallCard'
import { WallHidden } from './WallHidden'
import { WallQuote } from './WallQuote'
import { WallShow } from './WallShow'
import '../list/filters.css'
import './wall.css'

interface Props {
  library: Library
  route: Route
  actions: Actions
}

const modes = ['', '1'] as const

const none: readonly Moment[] = []

/** A wall of good words: all of them for us, or those that may be shown to anybody. */
export function Wall({ library, route, actions }: Props) {
  const { show, ...filters } = route.filters
  const open = filters['public'] === '1'
  const use = filters['use']
  const today = library.dayOf(actions.now())
  const about = useMemo(() => ({ library, open, use }), [library, open, use])
  const wall = useSlices(() => wallOf(library, about, today), [about, today])
  const words = wall?.words ?? none
  // Until it is known who agreed, nothing is shown at all.
  const hung = wall?.about === about ? wall.hung : undefined
  if (show && hung?.shown.length) {
    const at = Math.min(hung.shown.length, Math.max(1, Number(show) || 1)) - 1
    return <WallShow shown={hung.shown} at={at} route={route} go={actions.go} />
  }
  const list = (
    <div class="wall">
      <div class="impact-head">
        <ImpactSwitch view="wall" />
        {words.length > 0 && (
          <nav class="segment" aria-label={t('wall_mode')}>
            {modes.map((mode) => (
              <a
                key={mode}
                class="segment-part"
                href={hrefOf({ view: 'wall', filters: { ...filters, public: mode } })}
                aria-current={(mode === '1') === open ? 'true' : undefined}
              >
                {mode ? t('wall_public') : t('wall_all')}
              </a>
            ))}
          </nav>
        )}
        <FilterSelect
          label={t('wall_use')}
          value={use}
          options={(wall?.uses ?? []).map((one) => [one, one])}
          onValue={(value) => actions.go({ ...route, filters: { ...filters, use: value } }, 'replace')}
        />
        {hung && hung.shown.length > 0 && (
          <a class="button button-quiet" href={hrefOf({ view: 'wall', filters: { ...filters, show: '1' } })}>
            {t('wall_show')}
          </a>
        )}
      </div>
      {words.length > 0 && (
        <p class="soft">{open ? t('wall_mode_public_about') : t('wall_mode_all_about')}</p>
      )}
      {!open && <Anniversaries library={library} actions={actions} found={wall?.days ?? []} few={2} />}
      {hung && <WallHidden library={library} hidden={hung.hidden} />}
      {!wall ? null : words.length === 0 ? (
        <Empty title={t('empty_wall')}>
          <p>{t('empty_wall_1')}</p>
        </Empty>
      ) : open && !hung ? null : hung?.shown.length === 0 ? (
        <Empty title={t('empty_wall_public')}>
          <p>{t('empty_wall_public_1')}</p>
        </Empty>
      ) : (
        <>
          <h2 class="unseen">{t('wall_words')}</h2>
          {hung ? (
            <Rows of={hung.shown} label={t('wall_words')}>
              {({ moment, quote }) => (
                <WallQuote
                  key={moment.id}
                  library={library}
                  moment={moment}
                  quote={quote}
                  filters={filters}
                />
              )}
            </Rows>
          ) : (
            <Rows of={words} label={t('wall_words')}>
              {(moment) => <WallQuote key={moment.id} library={library} moment={moment} filters={filters} />}
            </Rows>
          )}
        </>
      )}
    </div>
  )
  const detail = route.id ? (
    <WallCard key={route.id} library={library} id={route.id} today={today} actions={actions} />
  ) : null
  return <Split route={{ ...route, filters }} list={list} detail={detail} back={t('back_wall')} />
}
