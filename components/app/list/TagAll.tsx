import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { tagOf } from '../../../utils/domain/tagging'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'

interface Props {
  known: readonly string[]
  onTag: (tag: string) => void
  onClose: () => void
}

/** One tag for all that is picked. Enter adds it; Escape leaves without. */
export function TagAll({ known, onTag, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [text, setText] = useState('')
  // Back to where one came from, so that the keys of the list go on.
  const before = useRef(document.activeElement)
  useLayoutEffect(() => field.current?.focus(), [])
  const close = () => {
    onClose()
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  return (
    <form
      class="selection-tag"
      onSubmit={(event) => {
        event.preventDefault()
        const tag = tagOf(text)
        if (tag) onTag(tag)
        close()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }}
    >
      <input
        ref={field}
        class="input"
        dir="auto"
        aria-label={t('picked_tag')}
        placeholder={t('tag_add')}
        list={list}
        maxLength={60}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <datalist id={list}>
        {known.slice(0, 200).map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <Button type="submit">{t('picked_tag')}</Button>
    </form>
  )
}
