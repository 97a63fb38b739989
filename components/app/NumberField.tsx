import { useState } from 'preact/hooks'
import { Field } from '../parts/Field'

interface Props {
  label: string
  hint?: string
  value: number
  min?: number
  max?: number
  /** Called on leaving the field, and only with another whole number within the bounds. */
  onNumber: (value: number) => void
}

/** A whole number that keeps itself when one leaves it; what is out of bounds goes to the nearest bound. */
export function NumberField({ label, hint, value, min = 0, max = Number.MAX_SAFE_INTEGER, onNumber }: Props) {
  // Shown until the record itself says otherwise.
  const [typed, setTyped] = useState<{ text: string; over: number }>()
  const keep = (text: string) => {
    const number = Number.parseInt(text, 10)
    if (Number.isNaN(number)) return setTyped(undefined)
    const kept = Math.min(Math.max(number, min), max)
    setTyped({ text: String(kept), over: value })
    if (kept !== value) onNumber(kept)
  }
  return (
    <Field label={label} hint={hint}>
      {(bind) => (
        <input
          {...bind}
          class="input"
          type="number"
          inputMode="numeric"
          step="1"
          min={min}
          max={max === Number.MAX_SAFE_INTEGER ? undefined : max}
          value={typed?.over === value ? typed.text : String(value)}
          onInput={(event) => setTyped({ text: event.currentTarget.value, over: value })}
          onChange={(event) => keep(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
