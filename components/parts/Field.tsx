import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'

interface Props {
  label: ComponentChildren
  /** One line below: what it is for, or why it is wanted. */
  hint?: string | undefined
  children: (bind: { id: string; 'aria-describedby'?: string }) => JSX.Element
}

/** A label, its control and a hint, tied together by ids. */
export function Field({ label, hint, children }: Props) {
  const id = useId()
  const bind = hint ? { id, 'aria-describedby': `${id}-hint` } : { id }
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children(bind)}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
