import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'

interface Props {
  label: string
  /** What the button says. */
  add: string
  /** Why it cannot be added as it is. */
  refused?: (text: string) => string | undefined
  onAdd: (text: string) => void
}

/** One more for a list: a line and a button. */
export function AddLine({ label, add, refused, onAdd }: Props) {
  const [text, setText] = useState('')
  const line = text.trim()
  const why = line ? refused?.(line) : undefined
  const form = useRef<HTMLFormElement>(null)
  const added = useRef(false)
  // What was added stands above and may have pushed this line, where one goes on, out of sight.
  useLayoutEffect(() => {
    if (added.current) form.current?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <form
      ref={form}
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (!line || why) return
        onAdd(line)
        added.current = true
        setText('')
      }}
    >
      <Field label={label} hint={why}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            dir="auto"
            maxLength={500}
            value={text}
            onInput={(event) => {
              added.current = false
              setText(event.currentTarget.value)
            }}
          />
        )}
      </Field>
      <Button type="submit" closed={!line || why !== undefined}>
        {add}
      </Button>
    </form>
  )
}
