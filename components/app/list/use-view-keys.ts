import { useRef } from 'preact/hooks'
import { useKeys } from '../../parts/use-keys'

const isField = (target: Element) => target.matches('input, textarea, select')
// A letter right after `g` leads to another view.
const inTime = 1_500

/**
 * Keys of a view without fields to begin with: heard inside of it before anybody else hears them, and elsewhere where
 * nothing else has the focus. Escape leaves a field.
 */
export function useViewKeys(keys: Readonly<Record<string, (() => void) | undefined>>, leave: () => void) {
  const pressedG = useRef(-inTime)
  const hear = (event: KeyboardEvent) => {
    const { key, target, timeStamp } = event
    if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isField(target)) {
      if (key !== 'Escape') return
      event.preventDefault()
      return leave()
    }
    const afterG = timeStamp - pressedG.current < inTime
    pressedG.current = key === 'g' && !afterG ? timeStamp : -inTime
    // Enter on a button or a link presses that.
    if (afterG || (key === 'Enter' && target.closest('a, button, summary'))) return
    const does = keys[key]
    if (!does) return
    event.preventDefault()
    does()
  }
  useKeys((event) => {
    if (event.target === document.body || event.target === document) hear(event)
  })
  return hear
}
