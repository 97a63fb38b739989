import Papa from 'papaparse'
import { isProblem, problem, type Problem } from '../domain/problem'
import { hasSigns, type Left, limits } from './candidate'
import { decode, type Encoding } from './decode'

/** A row as it stands in the file. Cells go by their place: a heading is never a key. */
export interface Row {
  /** Its line in the file, from 1. */
  at: number
  cells: readonly string[]
}

export interface Table {
  encoding: Encoding
  delimiter: string
  rows: Row[]
  left: Left[]
}

/** What reading may do between two pieces: tell how far it is, and learn that nobody wants the rest. */
export interface Reading {
  stop: AbortSignal
  /** Called between two pieces, with how much of it is read, from 0 to 1. */
  onStep: (done: number) => Promise<void> | void
}

const delimiters = [',', ';', '\t', '|']
const piece = 60_000
const lines = /\r\n|\n|\r/g

function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text.slice(0, 60_000), {
    preview: 40,
    skipEmptyLines: true,
    delimitersToGuess: delimiters,
  })
  return delimiters.includes(meta.delimiter) ? meta.delimiter : ','
}

const inside = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + (cell.match(lines)?.length ?? 0), 0)

function wrongWith(cells: readonly string[]): Left['why'] | undefined {
  if (cells.length > limits.columns) return 'wide'
  for (const cell of cells) {
    if (cell.length > limits.cell) return 'long'
    if (hasSigns(cell)) return 'signs'
  }
  return undefined
}

/**
 * The rows of a table, piece by piece; nothing where it was stopped. Blank lines are no rows. Errors: too large, no text,
 * more rows than may come in at once, none at all.
 */
export async function readTable(
  bytes: Uint8Array,
  { stop, onStep }: Reading,
): Promise<Table | Problem | undefined> {
  if (bytes.length > limits.table) return problem('file-too-large')
  const decoded = decode(bytes)
  if (isProblem(decoded)) return decoded
  const { text, encoding } = decoded
  const delimiter = delimiterOf(text)
  const table: Table = { encoding, delimiter, rows: [], left: [] }
  let line = 1
  const take = (cells: string[], torn: boolean) => {
    const at = line
    line += 1 + inside(cells)
    if (cells.every((cell) => !cell.trim())) return
    const why = torn ? 'quotes' : wrongWith(cells)
    if (why) table.left.push({ at, why })
    else table.rows.push({ at, cells })
  }
  const tooMany = () => table.rows.length + table.left.length > limits.rows
  await new Promise<void>((done, fail) => {
    const way = {
      delimiter,
      chunkSize: piece,
      chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        const torn = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])))
        data.forEach((cells, at) => take(cells, torn.has(at)))
        if (tooMany()) {
          parser.abort()
          return
        }
        parser.pause()
        Promise.resolve(onStep(meta.cursor / text.length)).then(
          () => (stop.aborted ? parser.abort() : parser.resume()),
          fail,
        )
      },
      complete: () => done(),
    }
    Papa.parse<string[]>(text, way)
  })
  if (stop.aborted) return undefined
  if (tooMany()) return problem('file-too-many', String(limits.rows))
  return table.rows.length + table.left.length ? table : problem('file-no-rows')
}
