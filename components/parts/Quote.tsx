import type { Side } from '../../utils/domain/moment-kind'
import './quote.css'

interface Props {
  words: string
  /** Colours the hung quotation mark: the only ornament a customer's words get. */
  side: Side
  title?: string | undefined
  lang?: string | undefined
  /** `row` shows the beginning, `full` everything, larger the shorter it is. */
  size?: 'row' | 'full'
}

const scale = (length: number) => (length < 160 ? 'large' : length < 480 ? 'middle' : 'long')

/** A customer's words, verbatim: the largest thing wherever they stand, in their own language and direction. */
export function Quote({ words, side, title, lang, size = 'row' }: Props) {
  return (
    <blockquote
      class={`quote quote-${side} quote-${size} quote-${scale(words.length)}`}
      lang={lang}
      dir="auto"
    >
      {title && <p class="quote-title">{title}</p>}
      <p class="quote-words">{size === 'row' ? words.slice(0, 600) : words}</p>
    </blockquote>
  )
}
