import type { ComponentChildren, JSX } from 'preact'
import './button.css'

interface Props extends Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'disabled' | 'class'> {
  class?: string
  /** `go` is the one thing to do here, `quiet` has no edge, `plain` is everything else. */
  look?: 'go' | 'plain' | 'quiet'
  /** The key that does the same, shown beside the words. */
  keys?: string
  /** Says why the button stays closed; it can still be reached and pressed, so that the reason can be heard. */
  closed?: boolean
  children: ComponentChildren
}

export function Button({ look = 'plain', keys, closed, children, class: more, ...rest }: Props) {
  return (
    <button
      type="button"
      class={`button button-${look}${more ? ` ${more}` : ''}`}
      aria-disabled={closed ? 'true' : undefined}
      aria-keyshortcuts={keys}
      {...rest}
    >
      {children}
      {keys && <kbd>{keys}</kbd>}
    </button>
  )
}
