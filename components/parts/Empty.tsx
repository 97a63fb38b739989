import type { ComponentChildren } from 'preact'
import './empty.css'

/** An empty view: what will stand here, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2 class="empty-title">{title}</h2>
      {children}
    </div>
  )
}
