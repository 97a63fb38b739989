/** A piece of a text to be marked: `at` up to `end` in UTF-16 units, and what it shows. */
export interface Mark {
  at: number
  end: number
  says: string
}

/** A piece of a text as it stands there; `says` where it is marked. */
export interface Span {
  text: string
  says?: string
}

// Cutting inside one would take an accent off its letter and a family apart.
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
// Only a sign beyond plain Latin can be more than one unit long; a line break of Windows is the exception.
const plain = /^[\u0020-\u024f]{2}$/

/** The text cut at its marks: joined again, the pieces are the text. Marks that meet become one; letters stay whole. */
export function spansOf(text: string, marks: readonly Mark[]): Span[] {
  let whole: Intl.Segments | undefined
  const isWhole = (at: number) => at <= 0 || at >= text.length || plain.test(text.slice(at - 1, at + 1))
  const letterAt = (at: number) =>
    isWhole(at) ? undefined : (whole ??= letters.segment(text)).containing(at)
  const spans: Span[] = []
  let done = 0
  for (const { at, end, says } of marks.toSorted((one, other) => one.at - other.at || other.end - one.end)) {
    const from = Math.max(done, letterAt(at)?.index ?? at)
    const last = letterAt(end)
    const to = Math.min(text.length, last && last.index < end ? last.index + last.segment.length : end)
    if (to <= from) continue
    if (from > done) spans.push({ text: text.slice(done, from) })
    spans.push({ text: text.slice(from, to), says })
    done = to
  }
  if (done < text.length) spans.push({ text: text.slice(done) })
  return spans
}
