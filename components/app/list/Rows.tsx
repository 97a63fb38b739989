import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'

interface Props<T> {
  of: readonly T[]
  label: string
  children: (item: T) => ComponentChildren
}

const page = 80

/** A long list, drawn a page at a time: thousands of quotations at once would make search anything but instant. */
export function Rows<T>({ of, label, children }: Props<T>) {
  const [shown, setShown] = useState(page)
  const rest = of.length - shown
  return (
    <>
      <ul
        class="rows"
        aria-label={label}
        onFocusCapture={({ currentTarget, target }) => {
          // Whoever goes down by key comes to no end before the list does.
          if (rest > 0 && currentTarget.lastElementChild?.contains(target as Node)) setShown(shown + page)
        }}
      >
        {of.slice(0, shown).map(children)}
      </ul>
      {rest > 0 && (
        <p class="rows-more">
          <Button onClick={() => setShown(shown + page)}>{t('rows_more', rest)}</Button>
        </p>
      )}
    </>
  )
}
