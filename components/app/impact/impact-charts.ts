import type { Impact } from '../../../utils/domain/impact'
import type { Rows } from '../../../utils/domain/impact-slice'
import { Journey } from '../../../utils/domain/moment'
import { nameOf } from '../../../utils/domain/person'
import { exactDay, monthOf } from '../../parts/dates'
import { listOf } from '../../parts/formats'
import { count, t, under } from '../../parts/words'
import type { Bar, Chart } from './impact-chart'
import { asksChart, creditCharts, gradesChart, influenceChart, standsChart } from './impact-charts-more'
import type { Library } from '../library'

const list = (words: readonly string[]) => listOf(words)

/** A month of the balance as a figure. */
export const monthFigure = (month: string): string => `balance.${month}`

function meterChart({ meter }: Impact, whole: boolean): Chart {
  const bar = (id: 'known' | 'recognised' | 'engaged' | 'owed'): Bar => ({
    id: `meter.${id}`,
    label: t(`meter_${id}`),
    value: meter[id].length,
    rows: meter[id],
    hollow: id === 'owed',
  })
  const { known, recognised, engaged, owed } = meter
  const said = t('meter_said', known.length, recognised.length, engaged.length)
  return {
    id: 'meter',
    title: t('meter_title'),
    said: owed.length ? `${said} ${count('meter_said_owed', owed.length)}` : said,
    note: whole ? t('meter_note') : `${t('meter_note')} ${t('meter_note_period')}`,
    bars: [bar('known'), bar('recognised'), bar('engaged'), bar('owed')],
  }
}

function balanceChart({ balance }: Impact): Chart {
  const { sum, given, got, months } = balance
  const both = sum.given + sum.got > 0
  return {
    id: 'balance',
    title: t('balance_title'),
    said: !both
      ? t('balance_none')
      : sum.balance > 0
        ? t('balance_ahead', sum.balance)
        : sum.balance < 0
          ? t('balance_owe', -sum.balance)
          : t('balance_even'),
    bars: [
      {
        id: 'balance.given',
        label: t('balance_bar_given'),
        value: sum.given,
        rows: given,
        side: 'for-customer',
      },
      { id: 'balance.got', label: t('balance_bar_got'), value: sum.got, rows: got, side: 'by-customer' },
      // The months are drawn beside, not as bars; here they can be found.
      ...months.map(({ month, rows }): Bar => ({
        id: monthFigure(month),
        label: monthOf(`${month}-01`),
        value: rows.length,
        rows,
      })),
    ],
  }
}

function coverageChart({ coverage }: Impact): Chart {
  const empty = Journey.options.filter((stage) => !coverage[stage].length)
  const name = (stage: Journey) => t(`journey_${under(stage)}`)
  const said = t('coverage_said', Journey.options.length - empty.length, Journey.options.length)
  return {
    id: 'coverage',
    title: t('coverage_title'),
    said: empty.length ? `${said} ${t('coverage_empty', list(empty.map(name)))}` : said,
    bars: [
      ...Journey.options.map((stage): Bar => ({
        id: `coverage.${stage}`,
        label: name(stage),
        value: coverage[stage].length,
        rows: coverage[stage],
        side: 'by-customer',
      })),
      {
        id: 'coverage.unsaid',
        label: t('coverage_unsaid'),
        value: coverage.unsaid.length,
        rows: coverage.unsaid,
        side: 'by-customer',
        hollow: true,
      },
    ],
  }
}

function voicesChart({ voices }: Impact, library: Library): Chart {
  const { over, never } = voices
  const { points, days } = library.rules.burden
  const people: Rows = over.map(({ person }) => ({ noun: 'people', id: person }))
  return {
    id: 'voices',
    title: t('voices_title'),
    said: t('voices_said', over.length, never.length),
    note: t('voices_note', points, days),
    bars: [
      {
        id: 'voices.over',
        label: t('voices_over'),
        value: over.length,
        rows: people,
        parts: over.slice(0, 5).map((one): Bar => {
          const person = library.people.get(one.person)
          return {
            id: `voices.over.${one.person}`,
            label: (person && nameOf(person)) || t('somebody'),
            value: one.points,
            said: [
              t('voices_over_of', one.points),
              ...(one.through ? [count('voices_through', one.through)] : []),
            ].join(', '),
            rows: [{ noun: 'people', id: one.person }, ...one.asks],
            named: true,
          }
        }),
      },
      { id: 'voices.never', label: t('voices_never'), value: never.length, rows: never, hollow: true },
    ],
  }
}

function loopsChart({ loops }: Impact): Chart {
  const { inner, outer } = loops
  const bar = (id: 'inner_open' | 'inner_closed' | 'outer_open' | 'outer_closed', rows: Rows): Bar => ({
    id: `loops.${id}`,
    label: t(`loops_${id}`),
    value: rows.length,
    rows,
    side: 'for-customer',
    hollow: id === 'inner_open' || id === 'outer_open',
  })
  const took = (key: 'loops_inner_days' | 'loops_outer_days', { days, measured }: typeof inner) =>
    days === undefined ? [] : [t(key, count('loops_days', days), measured.length)]
  const times = [...took('loops_inner_days', inner), ...took('loops_outer_days', outer)]
  return {
    id: 'loops',
    title: t('loops_title'),
    said: t('loops_said', inner.open.length, outer.open.length, outer.closed.length),
    note: times.length ? times.join(' ') : t('loops_unmeasured'),
    bars: [
      bar('inner_open', inner.open),
      bar('inner_closed', inner.closed),
      bar('outer_open', outer.open),
      bar('outer_closed', outer.closed),
    ],
  }
}

/** All figures as they are shown, in the order in which one reads them. @param whole whether it is of all time */
export const chartsOf = (impact: Impact, library: Library, whole: boolean): Chart[] => [
  meterChart(impact, whole),
  balanceChart(impact),
  coverageChart(impact),
  loopsChart(impact),
  asksChart(impact),
  gradesChart(impact),
  voicesChart(impact, library),
  influenceChart(impact),
  standsChart(impact),
  ...creditCharts(impact),
]

/** The days that the figures are about, as one says them on paper. */
export const daysSaid = (from: string | undefined, today: string): string =>
  from ? t('print_days', exactDay(from), exactDay(today)) : t('print_until', exactDay(today))
