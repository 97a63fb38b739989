import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '../../parts/Button'

interface Props {
  label: string
  /** Value and words of each choice. */
  options: readonly (readonly [string, ComponentChildren])[]
  onValue: (value: string) => void
}

/** A choice that does something at once: buttons, since a list would do it with each arrow key on the way. */
export function ChooseAll({ label, options, onValue }: Props) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (!menu.current?.open) return
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }
  return (
    <details
      ref={menu}
      class="choose"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.preventDefault()
        close()
      }}
    >
      <summary class="button button-plain">{label}</summary>
      <div class="choose-list" role="group" aria-label={label}>
        {options.map(([value, words]) => (
          <Button
            key={value}
            onClick={() => {
              onValue(value)
              close()
            }}
          >
            {words}
          </Button>
        ))}
      </div>
    </details>
  )
}
