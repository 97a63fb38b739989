import { useState } from 'preact/hooks'
import { Field } from '../parts/Field'

interface Props {
  label: string
  hint?: string | undefined
  value: string
  /** Several lines. */
  long?: boolean
  onText: (text: string) => void
}

/** A text that keeps itself when one leaves it, for what only its own user changes. */
export function TextField({ label, hint, value, long, onText }: Props) {
  // Shown until the record itself says otherwise.
  const [typed, setTyped] = useState<{ text: string; over: string }>()
  const shown = typed?.over === value ? typed.text : value
  const type = (text: string) => setTyped({ text, over: value })
  const keep = (text: string) => text !== value && onText(text)
  return (
    <Field label={label} hint={hint}>
      {(bind) =>
        long ? (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            value={shown}
            onInput={(event) => type(event.currentTarget.value)}
            onChange={(event) => keep(event.currentTarget.value)}
          />
        ) : (
          <input
            {...bind}
            class="input"
            dir="auto"
            maxLength={500}
            value={shown}
            onInput={(event) => type(event.currentTarget.value)}
            onChange={(event) => keep(event.currentTarget.value)}
          />
        )
      }
    </Field>
  )
}
