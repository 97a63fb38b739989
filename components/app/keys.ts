import { letters } from './key-map'
import type { View } from './routes'

// Keys of every view; `key-map.ts` says them. Enter needs nothing: rows are links.

const typingIn = (target: EventTarget | null) =>
  target instanceof Element &&
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')

function stepRow(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement)
  const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const from = at >= 0 ? at : open >= 0 ? open : by > 0 ? -1 : rows.length
  const next = rows[Math.min(Math.max(from + by, 0), rows.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

/** Out of a field: to its row, to what is open, else into the list or the view, so that the keys go on from there. */
function leave(field: HTMLElement): void {
  field.blur()
  const here = (selector: string) => document.querySelector<HTMLElement>(selector)
  const around = [
    field.closest('li')?.querySelector<HTMLElement>('[data-row]'),
    field.closest<HTMLElement>('.split-detail'),
    here('[data-row][aria-current="true"]'),
    here('[data-row]'),
    here('#view'),
  ]
  for (const one of around) {
    one?.focus()
    if (one && document.activeElement === one) return
  }
}

/** What the keys of every view do. */
export interface AppKeys {
  back: () => void
  undo: () => void
  palette: () => void
  help: () => void
  goTo: (view: View) => void
}

// A letter means a view only right after `g`.
const inTime = 1_500
let pressedG = -inTime

/** Whether this key comes right after `g` and so belongs to the ways, not to the view. */
export const leadsAway = ({ timeStamp }: KeyboardEvent): boolean => timeStamp - pressedG < inTime

/** To be called for every key that reaches the document. */
export function onAppKey(event: KeyboardEvent, does: AppKeys): void {
  if (event.defaultPrevented || event.isComposing) return
  const modified = event.ctrlKey || event.metaKey
  if (modified && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    does.palette()
    return
  }
  const target = event.target as HTMLElement
  // A dialog has its own keys.
  if (modified || event.altKey || target.closest?.('dialog')) return
  if (!moves(event, target) && !typingIn(target)) letter(event, does)
  if (event.key === 'Escape' && !event.defaultPrevented) {
    // In a field the first Escape only leaves the field, so that nothing typed is jumped away from.
    if (typingIn(target)) leave(target)
    else does.back()
  }
}

function moves(event: KeyboardEvent, target: HTMLElement): boolean {
  const typing = typingIn(target)
  const inList = target.matches?.('[data-search], [data-row]')
  const down = event.key === 'ArrowDown' ? inList : event.key === 'j' && !typing
  const up = event.key === 'ArrowUp' ? inList : event.key === 'k' && !typing
  if (!down && !up) return false
  if (stepRow(down ? 1 : -1)) event.preventDefault()
  return true
}

function letter(event: KeyboardEvent, does: AppKeys): void {
  const view = leadsAway(event) ? letters[event.key] : undefined
  pressedG = event.key === 'g' && !view ? event.timeStamp : -inTime
  const act = view
    ? () => does.goTo(view)
    : event.key === '?'
      ? does.help
      : event.key === 'z'
        ? does.undo
        : event.key === '/'
          ? () => document.querySelector<HTMLElement>('[data-search]')?.focus()
          : undefined
  if (!act) return
  event.preventDefault()
  act()
}
