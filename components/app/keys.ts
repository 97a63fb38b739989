// Keys of every view: "/" searches, j and k (or arrows, inside a list) go through the rows, Escape goes back.
// Enter needs nothing: rows are links.

const typingIn = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]')

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

/** To be called for every key that reaches the document. */
export function onAppKey(event: KeyboardEvent, back: () => void): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const target = event.target as HTMLElement
  const search = target.matches?.('[data-search]')
  const typing = typingIn(target)
  const inList = search || target.matches?.('[data-row]')
  const down = event.key === 'ArrowDown' ? inList : event.key === 'j' && !typing
  const up = event.key === 'ArrowUp' ? inList : event.key === 'k' && !typing
  if (down || up) {
    if (stepRow(down ? 1 : -1)) event.preventDefault()
  } else if (event.key === '/' && !typing) {
    event.preventDefault()
    document.querySelector<HTMLElement>('[data-search]')?.focus()
  } else if (event.key === 'Escape') {
    // In a field the first Escape only leaves the field, so that nothing typed is jumped away from.
    if (typing) target.blur()
    else back()
  }
}
