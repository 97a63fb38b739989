import type { Rating } from '../domain/rating'

/** In which order a table writes 3/4/2026. */
export type DayOrder = 'dmy' | 'mdy'

const figures = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?=$|[\sT,])/
const two = (text: string) => text.padStart(2, '0')

function dayOf(year: string, month: string, day: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return real && Number(year) > 1980 && Number(year) < 2100 ? `${year}-${two(month)}-${two(day)}` : undefined
}

/** The order that a column of days shows by itself; `ask` where each could be read both ways, nothing without any. */
export function orderIn(cells: Iterable<string>): DayOrder | 'ask' | undefined {
  let some = false
  const seen = new Set<DayOrder>()
  for (const cell of cells) {
    const [, first, mark, second] = figures.exec(cell) ?? []
    if (!first || !second) continue
    some = true
    if (mark === '.' || Number(first) > 12) seen.add('dmy')
    else if (Number(second) > 12) seen.add('mdy')
  }
  const [only] = seen
  return seen.size === 1 ? only : some ? 'ask' : undefined
}

/** Whether the text is a day in figures, whose order has to be known. */
export const inFigures = (cell: string): boolean => figures.test(cell)

/** The day that figures mean in this order, or nothing. */
export function dayIn(cell: string, order: DayOrder): string | undefined {
  const [, first = '', , second = '', year = ''] = figures.exec(cell) ?? []
  if (!year) return undefined
  return order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second)
}

const number = (text: string | undefined) => Number((text ?? '').replace(',', '.'))
const outOf = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/|of|out of|von|sur|de|su|van|av)\s*(\d+(?:[.,]\d+)?)\b/i
const alone = /^\s*(\d+(?:[.,]\d+)?)\s*(%)?/

/** The number in a rating that tells no scale. */
export function bareNumber(cell: string): number | undefined {
  if (outOf.test(cell)) return undefined
  const [, value, percent] = alone.exec(cell) ?? []
  return value && !percent ? number(value) : undefined
}

/**
 * A rating as a cell has it: “4/5”, “4 out of 5”, “80 %”, “★★★★☆”, or a number on the scale that was stated for the column.
 * @param scale without it a number alone is no rating
 */
export function ratingIn(cell: string, scale: number | undefined): Rating | undefined {
  const rated = (value: number, best: number): Rating | undefined =>
    value >= 0 && value <= best && best >= 1 && best <= 1_000 ? { value, best } : undefined
  const text = cell.slice(0, 100)
  const [, value, best] = outOf.exec(text) ?? []
  if (value) return rated(number(value), number(best))
  const full = text.match(/[★⭐]/gu)?.length ?? 0
  const open = text.match(/☆/gu)?.length ?? 0
  if (full) return rated(full, Math.max(full + open, 5))
  const [, one, percent] = alone.exec(text) ?? []
  if (!one) return undefined
  if (percent) return rated(number(one), 100)
  return scale ? rated(number(one), scale) : undefined
}

const yes = new Set(
  'yes|y|true|1|given|granted|approved|consented|agreed|opt in|ja|wahr|erteilt|oui|vrai|si|sì|sí|verdadero|vero|sim|tak|نعم|はい'.split(
    '|',
  ),
)
const no = new Set(
  'no|n|false|0|refused|denied|declined|withdrawn|revoked|opt out|nein|falsch|verweigert|non|faux|não|nao|nee|nej|nei|nie|لا|いいえ'.split(
    '|',
  ),
)

/** What a cell says plainly of a consent; nothing where it says anything else. */
export function consentIn(cell: string): boolean | undefined {
  const said = cell.trim().toLowerCase().replace(/-/g, ' ').replace(/[.!]$/, '')
  return yes.has(said) ? true : no.has(said) ? false : undefined
}
