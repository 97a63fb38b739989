import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../parts/Button'
import { t } from '../parts/words'

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
      <ul class="rows" aria-label={label}>
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
