import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'

interface Props {
  name: string
  onSave: (name: string) => void
  onClose: () => void
}

/** The name for what is filtered now. Enter saves it; Escape leaves it. */
export function SaveFilter({ name, onSave, onClose }: Props) {
  const [text, setText] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.select(), [])
  return (
    <form
      class="saved-name"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) onSave(text.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <input
        ref={field}
        class="input"
        dir="auto"
        aria-label={t('saved_name')}
        placeholder={t('saved_name')}
        maxLength={80}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{t('save')}</Button>
      <Button look="quiet" onClick={onClose}>
        {t('cancel')}
      </Button>
    </form>
  )
}
