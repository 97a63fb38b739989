import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The heading of a step that came by itself: whoever goes by keys or ears is led there. */
export function StepTitle({ children }: { children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <h4 ref={title} tabIndex={-1}>
      {children}
    </h4>
  )
}
