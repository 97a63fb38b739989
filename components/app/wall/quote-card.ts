import type { Quotable } from '../../../utils/domain/quotable'
import { fit, type Fitted, isRtl, type Measure } from './quote-layout'

export const designs = ['paper', 'dark', 'coin'] as const
export type Design = (typeof designs)[number]

/** Pixels, as the places want them where pictures are shown. */
export const sizes = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
} as const
export type Size = keyof typeof sizes

/** What a colour is for. The colours themselves come from the tokens, read where the card is shown. */
export const inks = ['paper', 'card', 'ink', 'soft', 'line', 'by', 'wash', 'edge'] as const
export type Inks = Record<(typeof inks)[number], string>

export interface Faces {
  serif: string
  sans: string
}

/** A card, all but drawn. */
export interface Card {
  design: Design
  size: Size
  quote: Fitted
  /** Who said it, as openly as they allow: nothing, one line or two. */
  by: string[]
  rtl: boolean
}

/** Who said it, in lines: the name, and what stands beside it. */
export function attributionLines({ name, role, company, industry }: Quotable['attribution']): string[] {
  const beside = [role, company ?? industry].filter(Boolean).join(', ')
  return [name, beside].filter((line): line is string => Boolean(line))
}

/** What a card says, for those who cannot see it. */
export function altText({ words, attribution }: Pick<Quotable, 'words' | 'attribution'>): string {
  const by = attributionLines(attribution).join(', ')
  return `“${words.trim()}”${by ? ` — ${by}` : ''}`
}

const margin = 88
// The words stand in from the mark that hangs before them.
const indent = 72
const [nameSize, besideSize] = [30, 25]
const leading = 1.32

/** Where everything goes. @param measure width of a text in the serif face, at a size of one pixel */
export function layCard(
  { words, attribution }: Pick<Quotable, 'words' | 'attribution'>,
  design: Design,
  size: Size,
  measure: Measure,
): Card {
  const { width, height } = sizes[size]
  const by = attributionLines(attribution)
  const foot = by.length ? by.length * 40 + 36 : 0
  const box = { width: width - 2 * margin - indent, height: height - 2 * margin - foot }
  const largest = size === 'wide' ? 68 : 80
  return {
    design,
    size,
    quote: fit(words, box, { largest, smallest: 22, leading }, measure),
    by,
    rtl: isRtl(words),
  }
}

type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'direction'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'arc'
  | 'fill'
  | 'stroke'
>

/** A line made to fit: a very long name or title ends in “…”. */
function shorten(brush: Brush, text: string, width: number): string {
  if (brush.measureText(text).width <= width) return text
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  while (letters.length && brush.measureText(`${letters.join('')}…`).width > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A coin whose end half is filled, as everywhere for what a customer does for us. */
function coin(brush: Brush, x: number, y: number, radius: number, colour: string, rtl: boolean): void {
  brush.fillStyle = colour
  brush.strokeStyle = colour
  brush.lineWidth = Math.max(2, radius / 18)
  brush.beginPath()
  brush.arc(x, y, radius, 0, 2 * Math.PI)
  brush.stroke()
  brush.beginPath()
  brush.arc(x, y, radius, -Math.PI / 2, Math.PI / 2, rtl)
  brush.fill()
}

export function drawCard(brush: Brush, card: Card, inks: Inks, faces: Faces): void {
  const { quote, by, rtl, design } = card
  const { width, height } = sizes[card.size]
  const start = rtl ? width - margin : margin
  const inward = rtl ? -1 : 1
  const edge = start + inward * indent
  brush.fillStyle = design === 'coin' ? inks.card : inks.paper
  brush.fillRect(0, 0, width, height)
  if (design === 'coin') {
    const radius = height * 0.46
    const x = radius * 0.66
    coin(brush, rtl ? x : width - x, height * 0.64, radius, inks.wash, rtl)
  }
  brush.direction = rtl ? 'rtl' : 'ltr'
  brush.textAlign = 'start'
  brush.textBaseline = 'alphabetic'
  const line = quote.size * leading
  const tall = quote.lines.length * line
  const foot = by.length ? by.length * 40 + 36 : 0
  const top = Math.max(margin, (height - foot - tall) / 2)
  // The mark hangs in the margin, as in a well-set book.
  brush.fillStyle = inks.by
  brush.font = `700 ${Math.max(96, quote.size * 2.4)}px ${faces.serif}`
  brush.fillText(rtl ? '”' : '“', start - inward * 10, top + Math.max(40, quote.size * 1.15))
  brush.fillStyle = inks.ink
  brush.font = `400 ${quote.size}px ${faces.serif}`
  quote.lines.forEach((text, at) => brush.fillText(text, edge, top + at * line + quote.size))
  by.forEach((text, at) => {
    const name = at === 0
    brush.fillStyle = name ? inks.ink : inks.soft
    brush.font = `${name ? 600 : 400} ${name ? nameSize : besideSize}px ${faces.sans}`
    const y = height - margin - (by.length - 1 - at) * 40
    brush.fillText(shorten(brush, text, width - 2 * margin - indent - 48), edge, y)
  })
  if (design !== 'coin')
    coin(brush, rtl ? margin * 0.75 : width - margin * 0.75, height - margin * 0.75, 14, inks.by, rtl)
}
