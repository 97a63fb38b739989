import Papa from 'papaparse'

/**
 * A spreadsheet takes a cell that begins like this for a formula and would run it; so would one in full width. One that
 * has an apostrophe of its own before it gets another, or it would come back without.
 */
const formula = /^'*[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u

/** Rows as RFC 4180, in pieces: a cell that a spreadsheet would run gets an apostrophe before it; numbers stay. */
export function* sheet<K extends string>(
  columns: readonly K[],
  rows: Iterable<Partial<Record<K, string | number>>>,
): Iterable<string> {
  const line = (cells: readonly unknown[]) =>
    `${Papa.unparse([[...cells]], { escapeFormulae: formula, newline: '\r\n' })}\r\n`
  // Without the mark a spreadsheet reads UTF-8 as whatever its country is used to.
  yield `\ufeff${line(columns)}`
  for (const row of rows) yield line(columns.map((column) => row[column] ?? ''))
}
