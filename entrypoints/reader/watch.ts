/** Does it with the next frame, once, however often it was asked for until then. */
export function onceAFrame(view: Window, act: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    view.requestAnimationFrame(() => {
      waiting = false
      act()
    })
  }
}

/**
 * Watches one element at a time, the one that the pin stands at. Lists and mail programs write other words into an
 * element that stays, or take it away, and no event tells of it.
 */
export function makeWatch(view: Window, changed: () => void): (item: Element | undefined) => void {
  const soon = onceAFrame(view, changed)
  const words = new MutationObserver(soon)
  // An element that is taken away with what is around it has no size any more.
  const size = new ResizeObserver(soon)
  return (item) => {
    words.disconnect()
    size.disconnect()
    if (!item) return
    words.observe(item, { childList: true, characterData: true, subtree: true })
    size.observe(item)
  }
}
