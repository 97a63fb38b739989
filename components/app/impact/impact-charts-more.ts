import type { Impact } from '../../../utils/domain/impact'
import { ends } from '../../../utils/domain/impact-asks'
import type { Rows } from '../../../utils/domain/impact-slice'
import { Evidence } from '../../../utils/domain/influence'
import { StandResult } from '../../../utils/domain/stand'
import { count, t, under } from '../../parts/words'
import type { Bar, Chart } from './impact-chart'

// The same record may stand behind a figure twice: seen in two deals, it is still one record.
const together = (lists: readonly Rows[]): Rows => [
  ...new Map(lists.flat().map((row) => [`${row.noun} ${row.id}`, row])).values(),
]

export function asksChart({ kinds }: Impact): Chart {
  const all = kinds.reduce((sum, { rows }) => sum + rows.length, 0)
  const done = kinds.reduce((sum, kind) => sum + kind.ends.done.length, 0)
  return {
    id: 'asks',
    title: t('kinds_title'),
    said: count('kinds_said', all, done),
    bars: kinds.map(({ kind, customKind, rows, ends: came }): Bar => {
      const id = `asks.${customKind ?? kind}`
      return {
        id,
        label: customKind ?? t(`ask_kind_${under(kind)}`),
        named: customKind !== undefined,
        value: rows.length,
        rows,
        side: 'by-customer',
        parts: ends
          .filter((end) => came[end].length > 0)
          .map((end) => ({
            id: `${id}.${end}`,
            label: t(`end_${end}`),
            value: came[end].length,
            rows: came[end],
          })),
      }
    }),
  }
}

export function gradesChart({ grades }: Impact): Chart {
  const { better, same, worse } = grades
  const some = better.length + same.length + worse.length > 0
  return {
    id: 'grades',
    title: t('grades_title'),
    said: some ? t('grades_said', better.length, same.length, worse.length) : t('grades_none'),
    bars: (['better', 'same', 'worse'] as const).map((how) => ({
      id: `grades.${how}`,
      label: t(`grades_${how}`),
      value: grades[how].length,
      rows: grades[how],
    })),
  }
}

export function influenceChart({ influence }: Impact): Chart {
  const { observed, reported, assumed } = influence
  return {
    id: 'influence',
    title: t('influence_title'),
    said: t('influence_said', observed.deals.length, reported.deals.length, assumed.deals.length),
    note: t('influence_note'),
    bars: Evidence.options.map((evidence): Bar => {
      const { deals } = influence[evidence]
      return {
        id: `influence.${evidence}`,
        label: t(`evidence_${evidence}`),
        value: deals.length,
        rows: together(deals.map(({ rows }) => rows)),
        side: 'by-customer',
        hollow: evidence === 'assumed',
        parts: deals.slice(0, 8).map(({ deal, rows }) => ({
          id: `influence.${evidence}.${deal}`,
          label: deal,
          value: rows.length,
          rows,
          named: true,
        })),
      }
    }),
  }
}

export function standsChart({ stands }: Impact): Chart {
  return {
    id: 'stands',
    title: t('stands_title'),
    said: stands.rate === undefined ? t('stands_none') : t('stands_said', Math.round(stands.rate * 100)),
    bars: [
      ...StandResult.options.map((result): Bar => ({
        id: `stands.${result}`,
        label: t(`result_${result}`),
        value: stands.results[result].length,
        rows: stands.results[result],
        side: 'for-customer',
      })),
      {
        id: 'stands.waiting',
        label: t('stands_waiting'),
        value: stands.waiting.length,
        rows: stands.waiting,
        side: 'for-customer',
        hollow: true,
      },
    ],
  }
}

/** Asks, gives and people of one name, and each of the three apart. */
function deeds(id: string, label: string, of: { asks: Rows; gives: Rows; people: Rows }): Bar {
  const rows = [...of.asks, ...of.gives, ...of.people]
  const parts = (['asks', 'gives', 'people'] as const)
    .filter((noun) => of[noun].length > 0)
    .map((noun) => ({
      id: `${id}.${noun}`,
      label: t(`figure_${noun}`),
      value: of[noun].length,
      rows: of[noun],
    }))
  return { id, label, value: rows.length, rows, parts }
}

export function creditCharts({ credits }: Impact): Chart[] {
  const { mates, functions } = credits
  const byName = mates.map((mate) => ({ ...deeds(`credit.name.${mate.name}`, mate.name, mate), named: true }))
  const byFunction = functions.map(({ name, ...part }) =>
    name === undefined
      ? { ...deeds('credit.unsaid', t('credit_unsaid'), part), hollow: true }
      : { ...deeds(`credit.function.${name}`, name, part), named: true },
  )
  const all = byName.reduce((sum, { value }) => sum + value, 0)
  const said = all ? count('credit_said', all) : t('credit_none')
  return [
    { id: 'functions', title: t('credit_functions'), said, note: t('credit_note'), bars: byFunction },
    ...(byName.length ? [{ id: 'mates', title: t('credit_mates'), said: '', bars: byName }] : []),
  ]
}
