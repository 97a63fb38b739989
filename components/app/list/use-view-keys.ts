import { isNowhere, useKeys } from '../../parts/use-keys'
import { leadsAway } from '../keys'

const isField = (target: Element) => target.matches('input, textarea, select')

/**
 * Keys of a view without fields to begin with: heard inside of it before anybody else hears them, and elsewhere where
 * nothing else has the focus. Escape leaves a field.
 */
export function useViewKeys(keys: Readonly<Record<string, (() => void) | undefined>>, leave: () => void) {
  const hear = (event: KeyboardEvent) => {
    const { key, target } = event
    if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isField(target)) {
      if (key !== 'Escape') return
      event.preventDefault()
      return leave()
    }
    // Enter on a button or a link presses that.
    if (leadsAway(event) || (key === 'Enter' && target.closest('a, button, summary'))) return
    const does = keys[key]
    if (!does) return
    event.preventDefault()
    does()
  }
  useKeys((event) => {
    if (isNowhere(event.target)) hear(event)
  })
  return hear
}
