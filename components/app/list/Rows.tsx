import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'

interface Props<T> {
  of: readonly T[]
  label: string
  /** What was looked for: something else begins at the top again. */
  about?: string
  /** How many stand there before somebody asks for more; fewer where several lists share a view. */
  page?: number
  children: (item: T) => ComponentChildren
}

/**
 * A long list, drawn a page at a time: thousands of quotations at once would make search anything but instant. The
 * first rows are there at once, the rest of the page a few with every frame.
 */
export function Rows<T>({ of, label, about = '', page = 80, children }: Props<T>) {
  const few = Math.ceil(page / 8)
  const [state, setState] = useState({ about, shown: few })
  const shown = state.about === about ? state.shown : few
  const show = (many: number) => setState({ about, shown: many })
  const rest = of.length - shown
  const growing = rest > 0 && shown < page
  useEffect(() => {
    if (!growing) return undefined
    const frame = requestAnimationFrame(() => show(shown + few))
    return () => cancelAnimationFrame(frame)
  }, [growing, shown, about])
  return (
    <>
      <ul
        class="rows"
        aria-label={label}
        onFocusCapture={({ currentTarget, target }) => {
          // Whoever goes down by key comes to no end before the list does.
          if (rest > 0 && currentTarget.lastElementChild?.contains(target as Node)) show(shown + page)
        }}
      >
        {of.slice(0, shown).map(children)}
      </ul>
      {rest > 0 && !growing && (
        <p class="rows-more">
          <Button onClick={() => show(shown + page)}>{t('rows_more', rest)}</Button>
        </p>
      )}
    </>
  )
}
