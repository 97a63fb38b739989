/** Whose direction a text has, by its first letter that has one. */
export const isRtl = (text: string): boolean =>
  /^[^\p{L}]*[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(text)

/** How wide a text is at a size of one pixel. */
export type Measure = (text: string) => number

interface Piece {
  text: string
  /** With the space after it, and without. */
  wide: number
  bare: number
}

// Scripts without spaces: a line may end between any two words of theirs.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const closes = /^[\p{Pe}\p{Pf}\p{Po}々ー]/u
const opens = /[\p{Ps}\p{Pi}]$/u

const mayBreak = (before: string, after: string) =>
  /\s$/.test(before) ||
  (!closes.test(after) && !opens.test(before) && (unspaced.test(before.slice(-1)) || unspaced.test(after)))

/** A paragraph in the pieces that no line may part. */
function pieces(paragraph: string, measure: Measure): Piece[] {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(paragraph)) {
    const last = words.at(-1)
    if (last === undefined || mayBreak(last, segment)) words.push(segment)
    else words[words.length - 1] = last + segment
  }
  return words.map((text) => ({ text, wide: measure(text), bare: measure(text.trimEnd()) }))
}

/** A word wider than a line is parted between letters as they are read, never inside one. */
function* parted(piece: Piece, width: number, measure: Measure): Generator<Piece> {
  if (piece.bare <= width) return yield piece
  let text = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(piece.text)) {
    if (text && measure(text + segment) > width) {
      yield { text, wide: measure(text), bare: measure(text) }
      text = ''
    }
    text += segment
  }
  if (text) yield { text, wide: measure(text), bare: measure(text.trimEnd()) }
}

function linesOf(paragraphs: readonly Piece[][], width: number, most: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const paragraph of paragraphs) {
    let [line, wide] = ['', 0]
    for (const whole of paragraph)
      for (const piece of parted(whole, width, measure)) {
        if (line && wide + piece.bare > width) {
          lines.push(line.trimEnd())
          if (lines.length > most) return lines
          ;[line, wide] = ['', 0]
        }
        line += piece.text
        wide += piece.wide
      }
    if (line.trim()) lines.push(line.trimEnd())
  }
  return lines
}

export interface Fitted {
  /** Pixels. */
  size: number
  lines: string[]
  /** Whether some of it had to be left out; then the last line ends in “…”. */
  cut: boolean
}

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)

/** The line with “…” at its end, shorter by as much as it needs. */
function ellipsis(line: string, width: number, measure: Measure): string {
  const letters = graphemes(line.replace(/[\s.…]+$/u, ''))
  while (letters.length && measure(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

// More would fit on no card; so nothing longer is measured.
const longest = 3_000

/**
 * Words as lines in a box, as large as they fit. Long ones shrink; what does not fit at the smallest size is left out,
 * and said to be by “…”.
 * @param leading the height of a line, in sizes
 */
export function fit(
  words: string,
  box: { width: number; height: number },
  sizes: { largest: number; smallest: number; leading: number },
  measure: Measure,
): Fitted {
  const text = words.trim()
  const head =
    text.length > longest
      ? graphemes(text.slice(0, longest + 40))
          .slice(0, -20)
          .join('')
      : text
  const paragraphs = head
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((paragraph) => pieces(paragraph.replace(/\s+/g, ' '), measure))
  const room = (size: number) => Math.max(1, Math.floor(box.height / (size * sizes.leading)))
  for (let size = sizes.largest; size >= sizes.smallest; size -= 2) {
    const lines = linesOf(paragraphs, box.width / size, room(size), measure)
    if (lines.length <= room(size) && head === text) return { size, lines, cut: false }
  }
  const size = sizes.smallest
  const lines = linesOf(paragraphs, box.width / size, room(size), measure).slice(0, room(size))
  const last = lines.pop() ?? ''
  return { size, lines: [...lines, ellipsis(last, box.width / size, measure)], cut: true }
}
