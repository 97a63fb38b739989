import type { BrowserName } from '../drive/drive.ts'

export interface Options {
  browser: BrowserName
  /** How often the fault strikes; every fault has a small number of its own, and a full one for `long`. */
  runs?: number | undefined
  long?: boolean
  /** Of a fault that strikes at several kinds of files, only these. */
  kinds?: readonly string[]
  /** The same seed strikes at the same moments, as far as a browser is ever the same twice. */
  seed?: number
  /** Hears how far it is. */
  say?: (line: string) => void
}

/** What the same fault did to the same writes without the defence. It must lose, or the line proves nothing. */
export interface Control {
  how: string
  of: number
  lost: number
}

export interface Row {
  fault: string
  browser: BrowserName | 'none'
  runs: number
  /** What the product answered with a receipt. */
  acknowledged: number
  /** Of these, what was not there afterwards. */
  lost: number
  /** Kept twice, though kept once. */
  doubled: number
  control?: Control
  /** What else was seen, in the order in which it matters. */
  notes: string[]
  /** Why it did not run at all: then its numbers are no measure. */
  cannot?: string
}

export type Fault = (options: Options) => Promise<Row>

export const emptyRow = (fault: string, browser: Row['browser']): Row => ({
  fault,
  browser,
  runs: 0,
  acknowledged: 0,
  lost: 0,
  doubled: 0,
  notes: [],
})

export const runsOf = (options: Options, few: number, full: number): number =>
  options.runs ?? (options.long ? full : few)

/** Whether the line proves what it says: it ran, nothing was lost, and the control lost something. */
export const holds = (row: Row): boolean =>
  !row.cannot &&
  row.runs > 0 &&
  row.acknowledged > 0 &&
  row.lost === 0 &&
  row.doubled === 0 &&
  (row.control?.lost ?? 0) > 0

function control({ control }: Row): string {
  if (!control) return 'no control ran'
  const { lost, of, how } = control
  return lost > 0 ? `${lost} of ${of} lost: ${how}` : `control did not fail (0 of ${of}: ${how})`
}

/** The rows under each other, as text. */
export function table(rows: readonly Row[]): string {
  const head = ['fault', 'browser', 'runs', 'acknowledged', 'lost', 'doubled', 'control']
  const lines = rows.map((row) =>
    row.cannot
      ? [row.fault, row.browser, '–', '–', '–', '–', `cannot here: ${row.cannot}`]
      : [
          row.fault,
          row.browser,
          ...[row.runs, row.acknowledged, row.lost, row.doubled].map(String),
          control(row),
        ],
  )
  const wide = head.map((name, at) => Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)))
  const draw = (line: string[]) =>
    line
      .map((cell, at) => (at > 1 && at < 6 ? cell.padStart(wide[at] ?? 0) : cell.padEnd(wide[at] ?? 0)))
      .join('  ')
      .trimEnd()
  const notes = rows.flatMap((row) => row.notes.map((note) => `${row.fault}, ${row.browser}: ${note}`))
  return [draw(head), ...lines.map(draw), ...(notes.length ? ['', ...notes] : [])].join('\n')
}
