import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'
import { useFrames } from '../slices'

/** So many rows stand there at first where several lists share a view. */
export const rowsAtFirst = 24

/** Those at the beginning of which all is known that their rows say. */
export function knownRows<T extends { id: string }>(
  rows: readonly T[],
  known: ReadonlySet<string> | undefined,
): readonly T[] {
  const end = known ? rows.findIndex(({ id }) => !known.has(id)) : -1
  return end < 0 ? rows : rows.slice(0, end)
}

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
  const [asked, setAsked] = useState({ about, shown: page })
  const most = Math.min(of.length, asked.about === about ? asked.shown : page)
  const drawn = useFrames(most, Math.ceil(page / 8), about)
  const rest = of.length - drawn
  const more = () => setAsked({ about, shown: drawn + page })
  return (
    <>
      <ul
        class="rows"
        aria-label={label}
        onFocusCapture={({ currentTarget, target }) => {
          // Whoever goes down by key comes to no end before the list does.
          if (rest > 0 && currentTarget.lastElementChild?.contains(target as Node)) more()
        }}
      >
        {of.slice(0, drawn).map(children)}
      </ul>
      {rest > 0 && drawn === most && (
        <p class="rows-more">
          <Button onClick={more}>{t('rows_more', rest)}</Button>
        </p>
      )}
    </>
  )
}
