import type { ComponentChildren } from 'preact'
import type { Selection } from './use-selection'
import './row-pick.css'

/** A list out of which several rows can be picked; hears their keys. */
export function Picks({ selection, children }: { selection: Selection; children: ComponentChildren }) {
  return (
    <div class={selection.ids.length ? 'picks picks-some' : 'picks'} onKeyDown={selection.hear}>
      {children}
    </div>
  )
}
