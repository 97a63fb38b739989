import type { Row, Table } from './csv'
import { type Shape, shapeOf } from './shapes'
import { bareNumber, type DayOrder, orderIn } from './values'
import { type Field, fieldFor, foldHeading, isMoney, several } from './words-for'

/** A column, by its place, as it is offered. */
export interface Column {
  heading: string
  /** The first few things that stand in it. */
  samples: string[]
  /** It tells what a customer pays: it cannot be taken, whoever wants it. */
  money: boolean
}

/** What each column is taken for, and how its days and ratings are to be read. A person can change all of it. */
export interface Mapping {
  fields: readonly (Field | undefined)[]
  /** Without it a day such as 3/4/2026 stays as it is written. */
  order?: DayOrder
  /** What a rating alone, such as 4, is out of. */
  scale?: number
}

/** What there is to say of a table before anything is done with it. */
export interface Proposal {
  shape?: Shape
  columns: Column[]
  mapping: Mapping
  /** The rows below the headings. */
  body: readonly Row[]
}

/** The cells of these columns, row by row. */
export function* cellsOf(rows: readonly Row[], columns: readonly number[]): Generator<string> {
  for (const { cells } of rows) for (const at of columns) if (cells[at]?.trim()) yield cells[at]
}

const columnsOf = (fields: Mapping['fields'], field: Field): number[] =>
  fields.flatMap((one, at) => (one === field ? [at] : []))

/** Days whose order nobody has told, and that could be read both ways. */
export const mustAsk = (rows: readonly Row[], { fields, order }: Mapping): boolean =>
  !order && orderIn(cellsOf(rows, columnsOf(fields, 'date'))) === 'ask'

/** Whether there are ratings that tell no scale. */
export function scaleIn(rows: readonly Row[], fields: Mapping['fields']): number | undefined {
  let most = -1
  for (const cell of cellsOf(rows, columnsOf(fields, 'rating'))) most = Math.max(most, bareNumber(cell) ?? -1)
  return most < 0 ? undefined : ([5, 10, 100].find((best) => most <= best) ?? undefined)
}

const looksNamed = (cell: string) =>
  cell.length < 80 && !/^\s*\d|@|^https?:/i.test(cell) && !/[.!?]\s*$/.test(cell.replace(/\?$/, ''))

/** Whether the first row says what stands below it. */
function hasHeadings(first: readonly string[]): boolean {
  const told = first.filter((cell) => cell.trim())
  return told.some((cell) => fieldFor(cell) || isMoney(cell)) || told.every(looksNamed)
}

// What nobody named is told by what stands in it.
function byContent(samples: readonly string[]): Field | undefined {
  if (!samples.length) return undefined
  if (samples.every((cell) => /^[^\s@]{1,80}@[^\s@]{1,120}$/.test(cell.trim()))) return 'email'
  return samples.every((cell) => cell.length > 60) ? 'words' : undefined
}

function propose(columns: readonly Column[], shape: Shape | undefined): (Field | undefined)[] {
  const taken = new Set<Field>()
  const take = (field: Field | undefined) => {
    if (!field || (taken.has(field) && !several.has(field))) return undefined
    taken.add(field)
    return field
  }
  const own = (heading: string) => {
    const folded = foldHeading(heading)
    return shape && Object.hasOwn(shape.fields, folded) ? shape.fields[folded] : undefined
  }
  const fields = columns.map(({ heading, money, samples }) =>
    money ? undefined : take(own(heading) ?? fieldFor(heading, samples)),
  )
  return fields.map((field, at) => {
    const column = columns[at]
    if (field || !column || column.money || fieldFor(column.heading)) return field
    const found = byContent(column.samples)
    return found && !taken.has(found) ? take(found) : undefined
  })
}

/** What its columns seem to be. @param headed whether the first row holds headings; else it is looked at */
export function proposal(table: Table, headed = hasHeadings(table.rows[0]?.cells ?? [])): Proposal {
  const first = table.rows[0]?.cells ?? []
  const body = headed ? table.rows.slice(1) : table.rows
  const width = Math.max(first.length, ...body.slice(0, 200).map(({ cells }) => cells.length))
  const shape = headed ? shapeOf(first) : undefined
  const columns = Array.from({ length: width }, (_, at): Column => {
    const heading = headed ? (first[at] ?? '').trim() : ''
    const samples = [...cellsOf(body.slice(0, 50), [at])].slice(0, 3)
    return { heading, samples, money: isMoney(heading) }
  })
  const fields = propose(columns, shape)
  const order = orderIn(cellsOf(body, columnsOf(fields, 'date')))
  const scale = fields.includes('best') ? undefined : (shape?.scale ?? scaleIn(body, fields))
  return {
    ...(shape ? { shape } : {}),
    columns,
    body,
    mapping: {
      fields,
      ...(order && order !== 'ask' ? { order } : {}),
      ...(scale ? { scale } : {}),
    },
  }
}
