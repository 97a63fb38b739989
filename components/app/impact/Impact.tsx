import { Printer } from 'lucide-preact'
import { useMemo } from 'preact/hooks'
import { impactSteps } from '../../../utils/domain/impact'
import { firstDay, Period } from '../../../utils/domain/period'
import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { figureOf } from './impact-chart'
import { chartsOf, daysSaid } from './impact-charts'
import { ImpactChart } from './ImpactChart'
import { ImpactMonths } from './ImpactMonths'
import { ImpactRows } from './ImpactRows'
import { ImpactSwitch } from './ImpactSwitch'
import type { Library } from '../library'
import { useFrames, useSlices } from '../slices'
import { hrefOf, type Route } from '../routes'
import { Split } from '../list/Split'
import './impact.css'
import './impact-print.css'

interface Props {
  library: Library
  route: Route
  siteName: (id: string) => string
  actions: Actions
}

/** What good words brought about, on one page; every number opens the records behind it. */
export function Impact({ library, route, siteName, actions }: Props) {
  const { figure, ...about } = route.filters
  const period = Period.options.find((one) => one === about['period']) ?? 'all'
  const today = library.dayOf(actions.now())
  const impact = useSlices(() => impactSteps(library, period, today), [library, period, today])
  const charts = useMemo(
    () => (impact ? chartsOf(impact, library, period === 'all') : []),
    [impact, library, period],
  )
  const drawn = useFrames(charts.length, 2, period)
  const any = library.moments.length + library.asks.length + library.gives.length + library.people.size > 0
  if (!any) {
    return (
      <div class="impact">
        <ImpactSwitch view="impact" />
        <Empty title={t('empty_impact')}>
          <p>{t('empty_impact_1')}</p>
          <p>{t('empty_impact_2')}</p>
        </Empty>
      </div>
    )
  }
  const open = figureOf(charts, figure)
  const toFigure = (id: string) => hrefOf({ view: 'impact', filters: { ...about, figure: id } })
  const list = (
    <div class="impact">
      <div class="impact-head">
        <ImpactSwitch view="impact" />
        <nav class="segment" aria-label={t('impact_period')}>
          {Period.options.map((one) => (
            <a
              key={one}
              class="segment-part"
              href={hrefOf({
                view: 'impact',
                filters: { period: one === 'all' ? '' : one, figure: figure ?? '' },
              })}
              aria-current={one === period ? 'true' : undefined}
            >
              {t(`period_${under(one)}`)}
            </a>
          ))}
        </nav>
        <Button look="quiet" onClick={() => print()}>
          <Printer size={14} aria-hidden="true" /> {t('print')}
        </Button>
      </div>
      <p class="impact-paper-title">
        <strong>{t('print_title')}</strong> {daysSaid(firstDay(period, today), today)}
      </p>
      <div class="charts">
        {charts.slice(0, drawn).map((chart) =>
          impact && chart.id === 'balance' ? (
            <ImpactChart
              key={chart.id}
              chart={{ ...chart, bars: chart.bars.slice(0, 2) }}
              open={figure}
              hrefOf={toFigure}
            >
              <ImpactMonths months={impact.balance.months} open={figure} hrefOf={toFigure} />
            </ImpactChart>
          ) : (
            <ImpactChart key={chart.id} chart={chart} open={figure} hrefOf={toFigure} />
          ),
        )}
      </div>
    </div>
  )
  const detail =
    figure === undefined ? null : open?.rows.length ? (
      <ImpactRows library={library} figure={open} today={today} siteName={siteName} />
    ) : (
      <Empty title={open ? t('figure_none') : t('figure_gone')} />
    )
  // To the frame around list and rows, the figure is what is open.
  return (
    <Split
      route={{ view: 'impact', filters: about, id: figure }}
      list={list}
      detail={detail}
      back={t('back_impact')}
    />
  )
}
