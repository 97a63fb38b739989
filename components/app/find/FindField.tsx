import type { JSX } from 'preact'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import { longestQuery } from '../../../utils/domain/find-query'

/** Room for a few words or a pasted paragraph. Enter and the arrow at its end lead into what was found. */
export function FindField({ value, onValue }: { value: string; onValue: (text: string) => void }) {
  const onKey = (event: JSX.TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    const { key, isComposing, currentTarget: field } = event
    // Up and down go through the lines first, as everywhere one writes.
    if (key === 'ArrowUp' || (key === 'ArrowDown' && field.selectionEnd < field.value.length))
      event.stopPropagation()
    if (key !== 'Enter' || event.shiftKey || isComposing) return
    const first = document.querySelector<HTMLElement>('.find [data-row]')
    if (!first) return
    event.preventDefault()
    first.focus()
  }
  return (
    <Field label={t('find_label')}>
      {(bind) => (
        <textarea
          {...bind}
          class="input find-field"
          dir="auto"
          rows={2}
          data-search
          aria-keyshortcuts="/"
          maxLength={longestQuery}
          placeholder={t('find_placeholder')}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      )}
    </Field>
  )
}
