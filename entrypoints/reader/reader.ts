import { fingerprint } from '../../utils/domain/fingerprint'
import type { Reading } from '../../utils/domain/draft'
import { itemAt, itemsIn, type Known, readItem, readSelection } from '../../utils/sites/items'
import { patched } from '../../utils/sites/patch'
import { corner, hasRoom, makeClip } from './clip'
import { isEditor, isModal } from './host'
import type { MendWorld } from './mend'
import { makePin } from './pin'
import { ask, isAlive } from './runtime'
import { selected } from './selection'
import { makeSlipFrame } from './slip-frame'
import { inView, isGone, spotOf, type Target } from './target'
import { makeWatch, onceAFrame } from './watch'
import { makeWhose } from './whose'

/** How far the pointer may stray from the pin before it goes away. */
const leash = 140

/** @param found the site of this page; the generic reader's where nobody wrote a file for it */
export function makeReader(view: Window, found: Known) {
  const { document } = view
  let known = found
  let target: Target | undefined
  /** What the slip was opened with, and by which reader. */
  let clipped: { by: Known; words: string } | undefined
  let kept = new Set<string>()
  let stopped = false
  /** What the pointer or the focus was in last. */
  let lastOver: EventTarget | undefined
  const items = () => itemsIn(site(), document)
  const { clip, step, press } = makeClip({
    view,
    frame: () => frame,
    target: () => target,
    meant,
    aim: (at, words) => {
      clipped = words ? { by: known, words } : undefined
      point(at)
      draw()
    },
    read,
    items,
    lost: () => {
      const { id, site: file } = site()
      return file.holdsItems?.test(whose.place()) && !items().length ? id : undefined
    },
    recall,
  })
  const pin = makePin(document, { reach: () => hasRoom(view) && frame.warm(), press })
  /** What mends a reader comes when somebody wants to. */
  async function mend() {
    const world = globalThis as MendWorld
    if (!world.goodwordMend) await ask('mend', {})
    return world.goodwordMend?.({
      document,
      item: clippedItem,
      items,
      read: (item) => read({ item }),
      adopt: (field, patch) => {
        const before = known
        known = { ...known, site: patched(known.site, { [field]: patch }) }
        return () => (known = before)
      },
      tell: (message) => frame.tell(message),
      veil: (on) => frame.veil(on),
    })
  }
  const frame = makeSlipFrame(document, {
    step,
    changed: () => void recall(),
    point: (field) => void mend().then((tools) => tools?.point(field)),
    note: () => void mend().then((tools) => tools?.note()),
  })

  /** The slip's item, as long as it says the same: a list may have written somebody else's words and name into it. */
  function clippedItem(): Element | undefined {
    const item = target && 'item' in target ? target.item : undefined
    return item && clipped && readItem(clipped.by, item, document, whose.place())?.words === clipped.words
      ? item
      : undefined
  }

  const whose = makeWhose(document, {
    isUnknown: () => known.id === 'generic',
    isOpen: () => frame.isOpen(),
    moved: () => void recall(),
    stays: () => stopped || reach(lastOver),
  })
  function site(): Known {
    whose.look()
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
      ? readItem(here, at.item, document, whose.place())
      : readSelection(here, document, whose.place(), at.words)
  }

  function draw(): void {
    if (isEditor(document)) return clear()
    if (!target) return pin.hide()
    if (isGone(target)) {
      point(undefined)
      return pin.hide()
    }
    // Reading an item costs a millisecond, so only where something of this page is kept at all.
    const reading = kept.size ? read(target) : undefined
    const element = 'item' in target ? target.item : target.words.element
    const rtl = view.getComputedStyle(element).direction === 'rtl'
    pin.place({ rect: spotOf(target), rtl }, reading !== undefined && kept.has(fingerprint(reading)))
  }

  function aim(next: Target | undefined): void {
    if (frame.isOpen()) return
    point(next)
    draw()
  }

  const watch = makeWatch(view, () => draw())
  function point(next: Target | undefined): void {
    target = next
    watch(next && 'item' in next ? next.item : undefined)
  }

  function follow(event: Event): void {
    if (!event.isTrusted) return
    if (isEditor(document)) return clear()
    if (frame.isOpen()) return
    if (!isAlive()) return stop()
    if (isModal(document)) return aim(undefined)
    if (target && isGone(target)) aim(undefined)
    if (target && 'words' in target) return
    const over = event.composedPath()[0]
    lastOver = over
    if (over !== pin.host.element && !reach(over) && target && strayed(event)) aim(undefined)
  }

  /** Takes aim at the item that this is in; a selection goes first. */
  function reach(over: EventTarget | undefined): boolean {
    if (!(over instanceof Element)) return false
    const here = site()
    const item = whose.isAsking() ? undefined : itemAt(here, document, over)
    if (item && !(target && 'item' in target && target.item === item)) aim({ item })
    return item !== undefined
  }

  function strayed(event: Event): boolean {
    const at = pin.at()
    if (!at || !('clientX' in event)) return true
    const { clientX, clientY } = event as PointerEvent
    return Math.hypot(clientX - at.x, clientY - at.y) > leash
  }

  const select = onceAFrame(view, () => {
    if (isEditor(document)) return clear()
    // A pin that came up under the pointer would end the selection that is still being drawn.
    if (frame.isOpen() || document.querySelector(':active')) return
    const words = selected(document)
    if (words) aim({ words })
    else if (target && 'words' in target) aim(undefined)
  })

  /** What is meant now: the selection, the pin's item, the item with the focus, the first one in view. */
  function meant(): Target | undefined {
    const words = selected(document)
    if (words) return { words }
    if (target && !isGone(target)) return target
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
    point(undefined)
    frame.close()
    pin.host.remove()
  }

  function stop(): void {
    for (const [name, listen] of listeners) view.removeEventListener(name, listen, true)
    stopped = true
    clear()
  }

  return {
    start(last: EventTarget | undefined): void {
      for (const [name, listen] of listeners) {
        view.addEventListener(name, listen, { capture: true, passive: true })
      }
      site()
      lastOver = last
      reach(last)
      // Not at once: the words may still be being drawn over.
      select()
    },
    claim(): number {
      if (isEditor(document)) return -1
      if (selected(document)) return 3
      if (target) return 2
      return document.hasFocus() && items().length ? 1 : 0
    },
    clip,
    site: found.id,
    isOpen: () => frame.isOpen(),
    last: () => lastOver,
    stop,
    open(draftId: string): void {
      frame.open({ goodword: 'slip', draftId }, corner(view))
    },
  }
}
