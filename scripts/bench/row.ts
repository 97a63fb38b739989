import type { BrowserName } from '../../test/drive/drive.ts'

/** One line of the table: our figure, what it is held against in the same run, and what it should stay under. */
export interface Row {
  name: string
  /** In which browser; the runner says it. */
  browser?: BrowserName
  /** What was done, in words. */
  what: string
  unit: string
  ours: number
  baseline?: { what: string; value: number }
  /** The wish: at most so much, of the figure or of its ratio to the baseline. */
  target?: { of: 'figure' | 'ratio'; most: number }
  note?: string
}

export const median = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN

/** The share of the figures that lies below, such as 0.99. */
export const quantile = (all: readonly number[], share: number): number =>
  all.toSorted((one, other) => one - other)[Math.min(all.length - 1, Math.floor(all.length * share))] ??
  Number.NaN

const ratioOf = ({ ours, baseline }: Row): number | undefined =>
  baseline && baseline.value > 0 ? ours / baseline.value : undefined

function verdict(row: Row): string {
  if (!row.target) return ''
  const value = row.target.of === 'ratio' ? ratioOf(row) : row.ours
  return value !== undefined && value <= row.target.most ? 'met' : 'NOT met'
}

const number = (value: number | undefined) =>
  value === undefined ? '' : value >= 100 ? Math.round(value).toLocaleString('en') : String(+value.toFixed(2))

/** Whether a row tells nothing: what a browser cannot be asked has no row. */
export const isEmpty = ({ ours, baseline }: Row): boolean =>
  !Number.isFinite(ours) || (baseline !== undefined && !Number.isFinite(baseline.value))

/** The rows as a table for a note, in Markdown. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    row.browser ?? '',
    row.what,
    `${number(row.ours)} ${row.unit}`,
    row.baseline ? `${number(row.baseline.value)} ${row.baseline.what}` : '',
    number(ratioOf(row)),
    row.target ? `${row.target.of === 'ratio' ? '× ' : ''}≤ ${number(row.target.most)}` : '',
    verdict(row),
    row.note ?? '',
  ])
  const head = ['row', 'browser', 'what', 'ours', 'baseline of this run', 'ratio', 'wish', '', 'note']
  const line = (all: readonly string[]) => `| ${all.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...cells.map(line)].join('\n')
}
