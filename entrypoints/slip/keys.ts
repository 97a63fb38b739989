/** Does it once the key is up again: a slip that goes on key down would let the page hear the key come up. */
export function onceUp(key: string, act: () => void): void {
  const up = (event: KeyboardEvent) => {
    if (event.key !== key) return
    document.removeEventListener('keyup', up)
    act()
  }
  document.addEventListener('keyup', up)
}

/** What a key means in the slip. In a field letters are text; Enter keeps there too, with Shift it breaks the line. */
export function keyOf(event: KeyboardEvent): string | undefined {
  if (!event.isTrusted || event.isComposing) return undefined
  if (event.key === 'Escape') return 'Escape'
  if (event.altKey && event.key === 'ArrowDown') return 'next'
  if (event.altKey && event.key === 'ArrowUp') return 'previous'
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const on = event.target instanceof Element ? event.target : undefined
  const inField = on?.matches('input, textarea, select') === true
  if (event.key === 'Enter') {
    // A button, a link or a summary that has the focus does its own thing.
    if (event.shiftKey || on?.closest('select, summary, a, button:not(#slip-keep)')) return undefined
    return 'Enter'
  }
  // Tab, Space and the browser's own keys stay what they are: whoever has no mouse goes on with them.
  return inField || event.key.length > 1 || event.key === ' ' ? undefined : event.key.toLowerCase()
}
