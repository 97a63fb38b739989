import { useMemo } from 'preact/hooks'
import { Kind, sideOf } from '../../../utils/domain/moment-kind'
import { freshMoments } from '../../../utils/domain/sorting'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { Empty } from '../../parts/Empty'
import { count, t } from '../../parts/words'
import type { Actions } from '../actions'
import { kindAll, sortAll } from '../list/bulk'
import { ChooseAll } from '../list/ChooseAll'
import type { Library, Moment } from '../library'
import { useSlices } from '../slices'
import { MomentDetail } from './MomentDetail'
import { MomentFilters } from './MomentFilters'
import { MomentRow } from './MomentRow'
import { Reading } from '../Reading'
import { Picks } from '../list/Picks'
import { hrefOf, type Route } from '../routes'
import { Rows } from '../list/Rows'
import { SavedFilters } from '../list/SavedFilters'
import { type Choices, choicesOf, findMoments, siteKey } from './search'
import { SelectionBar } from '../list/SelectionBar'
import { Split } from '../list/Split'
import { useShown } from '../list/use-shown'
import { useSelection } from '../list/use-selection'
import { FoundStatus } from '../list/FoundStatus'

interface Props {
  library: Library
  route: Route
  siteName: (key: string) => string
  actions: Actions
  /** How many moments were read so far, while not all of them are. */
  read: number
}

export function Moments(props: Props) {
  const { moments, part } = props.library
  if (part && !moments.length) return null
  return moments.length ? <MomentList {...props} /> : <NoMoments />
}

const none: readonly Moment[] = []
const noChoices: Choices = { people: [], sites: [], tags: [] }

function MomentList({ library, route, siteName, actions, read }: Props) {
  const { moments } = library
  const { filters } = route
  const { part, shown: known } = useShown(library, () => findMoments(library, filters), [filters])
  const found = known ?? none
  const selection = useSelection(
    useMemo(() => found.map(({ id }) => id), [found]),
    part,
  )
  const choices = useSlices(() => choicesOf(moments), [moments]) ?? noChoices
  const fresh = useMemo(() => freshMoments(moments, actions.now()).length, [moments])
  const open = moments.find(({ id }) => id === route.id)
  const picked = selection.ids.length ? found.filter(({ id }) => selection.has(id)) : []
  const filter = (next: Record<string, string>) =>
    actions.go({ view: 'moments', id: route.id, filters: next }, 'replace')
  const list = (
    <Picks selection={selection}>
      <MomentFilters
        library={library}
        filters={filters}
        choices={choices}
        siteName={siteName}
        onFilters={filter}
      >
        <SavedFilters library={library} view="moments" filters={filters} actions={actions}>
          {fresh > 0 && (
            <a class="small filters-link" href={hrefOf({ view: 'sort' })}>
              {count('sort_button', fresh)}
            </a>
          )}
        </SavedFilters>
      </MomentFilters>
      <FoundStatus
        part={part}
        read={read}
        found={known?.length}
        of={moments.length}
        onClear={() => filter({})}
      />
      <Rows of={found} label={t('tab_moments')} about={JSON.stringify(filters)}>
        {(moment) => (
          <MomentRow
            key={moment.id}
            library={library}
            moment={moment}
            site={siteName(siteKey(moment))}
            href={hrefOf({ ...route, id: moment.id })}
            open={moment.id === route.id}
            selection={selection}
          />
        )}
      </Rows>
      <SelectionBar
        selection={selection}
        many={{ noun: 'moments', records: picked }}
        known={choices.tags}
        actions={actions}
      >
        {(run) => (
          <>
            <ChooseAll
              label={t('picked_kind')}
              options={Kind.options.map((kind) => [
                kind,
                <>
                  <Coin side={sideOf(kind)} /> {t(`kind_${kind}`)}
                </>,
              ])}
              onValue={(value) => {
                const kind = Kind.options.find((one) => one === value)
                if (!kind) return
                const said = count('picked_kinded', picked.length, t(`kind_${kind}`))
                void run(said, kindAll(picked, kind))
              }}
            />
            {picked.some(({ sorted }) => !sorted) && (
              <Button
                onClick={() =>
                  void run(count('picked_sorted', picked.length), sortAll(picked, actions.now()))
                }
              >
                {t('picked_sort')}
              </Button>
            )}
          </>
        )}
      </SelectionBar>
    </Picks>
  )
  const detail = open ? (
    <MomentDetail
      key={open.id}
      library={library}
      moment={open}
      site={siteName(siteKey(open))}
      actions={actions}
    />
  ) : library.part ? (
    <Reading read={0} />
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
