import { fingerprint } from '../../utils/domain/fingerprint'
import type { Reading } from '../../utils/domain/draft'
import { itemAt, itemsIn, type Known, readItem, readSelection } from '../../utils/sites/items'
import { corner, hasRoom, makeClip } from './clip'
import { isEditor, isModal } from './host'
import { makeMend } from './mend'
import { makePin } from './pin'
import { ask, isAlive } from './runtime'
import { selected } from './selection'
import { makeSlipFrame } from './slip-frame'
import { inView, spotOf, type Target } from './target'

/** How far the pointer may stray from the pin before it goes away. */
const leash = 140

/** @param found the site of this page; the generic reader's where nobody wrote a file for it */
export function makeReader(view: Window, found: Known) {
  const { document } = view
  let known = found
  let target: Target | undefined
  let kept = new Set<string>()
  let place = ''
  /** How many elements the page had when it was last asked whose it is. */
  let drawn = 0
  const items = () => itemsIn(site(), document)
  const { clip, step, press } = makeClip({
    view,
    frame: () => frame,
    target: () => target,
    meant,
    aim: (at) => {
      target = at
      draw()
    },
    read,
    items,
    lost: () => {
      const { id, site: file } = site()
      return file.holdsItems?.test(place) && !items().length ? id : undefined
    },
    recall,
  })
  const pin = makePin(document, { reach: () => hasRoom(view) && frame.warm(), press })
  const mend = makeMend({
    document,
    known: site,
    adopt: (mended) => (known = mended),
    item: () => (target && 'item' in target ? target.item : undefined),
    items,
    tell: (message) => frame.tell(message),
    veil: (on) => frame.veil(on),
  })
  const frame = makeSlipFrame(document, {
    step,
    changed: () => void recall(),
    point: (field) => void mend.point(field),
    note: () => void mend.note(),
  })

  // Soft navigation changes the address without a load: what is known of the page is asked for again then.
  function site(): Known {
    if (place !== document.location.href) {
      place = document.location.href
      void recall()
    }
    // An app that draws itself later may only then show what it is, and has a file of its own.
    if (known.id === 'generic') {
      const size = document.getElementsByTagName('*').length
      if (Math.abs(size - drawn) * 3 > drawn) {
        if (drawn) void ask('reach', {})
        drawn = size
      }
    }
    return known
  }

  async function recall(): Promise<void> {
    const { value } = await ask('recall', { url: document.location.href })
    if (Array.isArray(value)) kept = new Set(value.filter((one) => typeof one === 'string'))
    draw()
  }

  function read(at: Target): Reading | undefined {
    const here = site()
    return 'item' in at
      ? readItem(here, at.item, document, place)
      : readSelection(here, document, place, at.words)
  }

  function draw(): void {
    if (isEditor(document)) return clear()
    if (!target) return pin.hide()
    if ('item' in target && !target.item.isConnected) return aim(undefined)
    // Reading an item costs a millisecond, so only where something of this page is kept at all.
    const reading = kept.size ? read(target) : undefined
    const element = 'item' in target ? target.item : target.words.element
    const rtl = view.getComputedStyle(element).direction === 'rtl'
    pin.place({ rect: spotOf(target), rtl }, reading !== undefined && kept.has(fingerprint(reading)))
  }

  function aim(next: Target | undefined): void {
    if (frame.isOpen()) return
    target = next
    draw()
  }

  function follow(event: Event): void {
    if (!event.isTrusted || frame.isOpen()) return
    if (!isAlive()) return stop()
    if (isEditor(document)) return clear()
    if (isModal(document)) return aim(undefined)
    if (target && 'words' in target) return
    if (target && !target.item.isConnected) aim(undefined)
    const over = event.composedPath()[0]
    if (over !== pin.host.element && !reach(over) && target && strayed(event)) aim(undefined)
  }

  /** Takes aim at the item that this is in; a selection goes first. */
  function reach(over: EventTarget | undefined): boolean {
    if (!(over instanceof Element)) return false
    const item = itemAt(site(), document, over)
    if (item && !(target && 'item' in target && target.item === item)) aim({ item })
    return item !== undefined
  }

  function strayed(event: Event): boolean {
    const at = pin.at()
    if (!at || !('clientX' in event)) return true
    const { clientX, clientY } = event as PointerEvent
    return Math.hypot(clientX - at.x, clientY - at.y) > leash
  }

  let waiting = false
  function select(): void {
    if (waiting || frame.isOpen()) return
    waiting = true
    view.requestAnimationFrame(() => {
      waiting = false
      if (isEditor(document)) return clear()
      // A pin that came up under the pointer would end the selection that is still being drawn.
      if (document.querySelector(':active')) return
      const words = selected(document)
      if (words) aim({ words })
      else if (target && 'words' in target) aim(undefined)
    })
  }

  /** What is meant now: the selection, the pin's item, the item with the focus, the first one in view. */
  function meant(): Target | undefined {
    const words = selected(document)
    if (words) return { words }
    if (target) return target
    const focused = document.activeElement
    const item = (focused && itemAt(site(), document, focused)) ?? items().find((one) => inView(one, view))
    return item && { item }
  }

  const listeners = [
    ['pointerover', follow],
    ['focusin', follow],
    ['selectionchange', select],
    ['pointerup', select],
    ['pointercancel', select],
    ['scroll', () => target && draw()],
    ['resize', () => target && draw()],
  ] as const

  /** What stands in an editor's document would become part of what is written there. */
  function clear(): void {
    target = undefined
    frame.close()
    pin.host.remove()
  }

  function stop(): void {
    for (const [name, listen] of listeners) view.removeEventListener(name, listen, true)
    frame.close()
    pin.host.remove()
    target = undefined
  }

  return {
    start(last: EventTarget | undefined): void {
      for (const [name, listen] of listeners) {
        view.addEventListener(name, listen, { capture: true, passive: true })
      }
      site()
      const words = selected(document)
      if (words) aim({ words })
      else reach(last)
    },
    claim(): number {
      if (isEditor(document)) return -1
      if (selected(document)) return 3
      if (target) return 2
      return document.hasFocus() && items().length ? 1 : 0
    },
    clip,
    site: found.id,
    stop,
    open(draftId: string): void {
      frame.open({ goodword: 'slip', draftId }, corner(view))
    },
  }
}
