import type { Patch } from '../../utils/domain/repair'
import { whenIn } from '../../utils/page/dates'
import { selectorFor } from '../../utils/page/point'
import { ratingIn } from '../../utils/page/ratings'
import { mount, style } from './host'

/** The attribute that tells more than the text, where an element has one. */
function attributeOf(element: Element): string | undefined {
  const has = (name: string, tells: (value: string) => unknown) => tells(element.getAttribute(name) ?? '')
  if (has('datetime', whenIn)) return 'datetime'
  if (element.textContent?.trim()) return undefined
  return ['aria-label', 'alt', 'title', 'content'].find((name) =>
    has(name, (value) => ratingIn(value) ?? value),
  )
}

/** Where an element stands, as a patch: in its item, else once on the page. */
function patchFor(element: Element, item: Element, others: readonly Element[]): Patch {
  const attribute = attributeOf(element)
  const root = element.ownerDocument.documentElement
  const inside = item !== element && item.contains(element)
  return {
    selector: selectorFor(element, inside ? item : root, inside ? others : []),
    ...(attribute ? { attribute } : {}),
    ...(inside ? {} : { page: true }),
  }
}

/**
 * Lets a person choose an element of the page: by pointer, or by the arrow keys and Enter. A frame drawn by us follows;
 * the page hears neither the click nor the keys. Answers undefined on Escape.
 */
export function pointIn(
  document: Document,
  item: Element,
  others: readonly Element[],
  hint: string,
): Promise<Patch | undefined> {
  const view = document.defaultView as Window
  const host = mount(document, 'goodword-point')
  const box = document.createElement('div')
  style(box, {
    position: 'fixed',
    'border-radius': '4px',
    outline: '3px solid #b86e00',
    'box-shadow': '0 0 0 1px #fff, 0 0 0 100vmax #0003',
    'pointer-events': 'none',
  })
  const bar = document.createElement('div')
  bar.textContent = hint
  bar.setAttribute('role', 'status')
  style(bar, {
    position: 'fixed',
    'margin-inline': 'auto',
    width: 'fit-content',
    'max-width': 'calc(100vw - 48px)',
    padding: '8px 16px',
    'border-radius': '8px',
    background: 'light-dark(#221f1a, #efebe2)',
    color: 'light-dark(#f7f5ef, #181715)',
    font: '14px/1.4 system-ui, sans-serif',
    'pointer-events': 'none',
  })
  host.root.append(box, bar)
  style(host.element, { 'pointer-events': 'none' })
  const choices = [...item.querySelectorAll('*')].filter((one) => one.getClientRects().length)
  let at: Element = choices[0] ?? item

  const draw = () => {
    const { left, top, width, height } = at.getBoundingClientRect()
    // Never over what is pointed at.
    style(bar, { inset: top > view.innerHeight / 2 ? '12px 0 auto' : 'auto 0 12px' })
    style(box, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
  }
  const move = (to: Element | undefined) => {
    if (!to || to === host.element) return
    at = to
    draw()
  }

  return new Promise((done) => {
    const end = (patch: Patch | undefined) => {
      for (const [name, listen] of listeners) view.removeEventListener(name, listen, true)
      host.remove()
      done(patch)
    }
    const choose = () => end(patchFor(at, item, others))
    const key = ({ key: pressed }: KeyboardEvent) => {
      if (pressed === 'Escape') return end(undefined)
      if (pressed === 'Enter') return choose()
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[pressed]
      if (!by) return
      move(choices[(choices.indexOf(at) + by + choices.length) % choices.length])
      at.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      draw()
    }
    const hear = (event: Event) => {
      if (!event.isTrusted) return
      if (event.type !== 'pointermove' && event.type !== 'scroll') {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      if (event.type === 'pointermove') move(event.composedPath()[0] as Element)
      else if (event.type === 'scroll') draw()
      else if (event.type === 'click') choose()
      // The key comes up in the page that it belongs to only after it was pressed here: both are ours.
      else if (event.type === 'keydown') key(event as KeyboardEvent)
    }
    const names = ['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick']
    const listeners = [...names, 'scroll', 'keydown', 'keyup', 'keypress'].map(
      (name) => [name, hear] as const,
    )
    for (const [name, listen] of listeners)
      view.addEventListener(name, listen, { capture: true, passive: false })
    // Keys go where the focus is: into the page, not into the slip that just stepped aside.
    view.focus()
    host.show()
    at.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    draw()
  })
}
