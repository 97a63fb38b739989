import type { Side } from '../../utils/domain/moment-kind'
import { type Mark, spansOf } from '../../utils/domain/spans'
import './quote.css'

interface Props {
  words: string
  /** Colours the hung quotation mark: the only ornament a customer's words get. */
  side: Side
  title?: string | undefined
  lang?: string | undefined
  /** `row` shows the beginning, `full` everything, larger the shorter it is. */
  size?: 'row' | 'full'
  /** What of the words, and of the title, led to something. */
  marks?: readonly Mark[] | undefined
  titleMarks?: readonly Mark[] | undefined
}

const scale = (length: number) => (length < 160 ? 'large' : length < 480 ? 'middle' : 'long')

/** The text itself, or cut at its marks: a mark takes no room, so nothing moves when it comes. */
const marked = (text: string, marks: readonly Mark[] = []) =>
  marks.length
    ? spansOf(text, marks).map(({ text: piece, says }, at) =>
        says === undefined ? (
          piece
        ) : (
          <mark key={at} class="quote-mark" title={says}>
            {piece}
          </mark>
        ),
      )
    : text

/** A customer's words, verbatim: the largest thing wherever they stand, in their own language and direction. */
export function Quote({ words, side, title, lang, size = 'row', marks, titleMarks }: Props) {
  return (
    <blockquote
      class={`quote quote-${side} quote-${size} quote-${scale(words.length)}`}
      lang={lang}
      dir="auto"
    >
      {title && <p class="quote-title">{marked(title, titleMarks)}</p>}
      <p class="quote-words">{marked(size === 'row' ? words.slice(0, 600) : words, marks)}</p>
    </blockquote>
  )
}
