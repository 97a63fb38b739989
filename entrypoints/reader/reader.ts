import { fingerprint } from '../../utils/domain/fingerprint'
import { makeId } from '../../utils/domain/id'
import type { Draft, Reading } from '../../utils/domain/draft'
import { itemAt, itemsIn, type Known, readItem, readSelection } from '../../utils/sites/items'
import type { Opening } from '../../utils/wire'
import { isEditor, isModal, isScriptless } from './host'
import { makePin } from './pin'
import { ask, isAlive } from './runtime'
import { type Selected, selected } from './selection'
import { makeSlipFrame } from './slip-frame'

/** What the pin stands at: an item that a site file knows, or selected words. */
type Target = { item: Element } | { words: Selected }

/** How far the pointer may stray from the pin before it goes away. */
const leash = 140

/** @param known the site of this page; the generic reader's where nobody wrote a file for it */
export function makeReader(document: Document, known: Known) {
  const view = document.defaultView
  let target: Target | undefined
  let kept = new Set<string>()
  let place = ''
  const pin = makePin(document, { reach: () => roomHere() && frame.warm(), press: () => around(clip(false)) })
  const frame = makeSlipFrame(document, { step, changed: () => void recall() })

  // Soft navigation changes the address without a load: what is known of the page is asked for again then.
  function site(): Known {
    if (place !== document.location.href) {
      place = document.location.href
      void recall()
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
    return 'item' in at ? readItem(here, at.item, document, place) : readSelection(here, document, place, at.words)
  }

  const rectOf = (at: Target): DOMRect => ('item' in at ? at.item.getBoundingClientRect() : at.words.rect)

  /** Where the pin goes: on the edge of an item, clear of the end of selected words. */
  const spotOf = (at: Target): DOMRect => {
    const rect = rectOf(at)
    return 'item' in at ? rect : new DOMRect(rect.x - 20, rect.y, rect.width + 40, rect.height)
  }

  function draw(): void {
    if (isEditor(document)) return clear()
    if (!target) return pin.hide()
    if ('item' in target && !target.item.isConnected) return aim(undefined)
    // Reading an item costs a millisecond, so only where something of this page is kept at all.
    const reading = kept.size ? read(target) : undefined
    const element = 'item' in target ? target.item : target.words.element
    const rtl = view?.getComputedStyle(element).direction === 'rtl'
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
    view?.requestAnimationFrame(() => {
      waiting = false
      if (isEditor(document)) return clear()
      // A pin that came up under the pointer would end the selection that is still being drawn.
      if (document.querySelector(':active')) return
      const words = selected(document)
      if (words) aim({ words })
      else if (target && 'words' in target) aim(undefined)
    })
  }

  const draftOf = (reading: Reading): Draft => {
    const at = Date.now()
    const id = makeId(at, crypto.getRandomValues(new Uint8Array(10)))
    return { ...reading, id, at: new Date(at).toISOString(), tags: [], notes: '' }
  }

  /** Where we are among the passages of this page, for the slip's way to the next one. */
  function position(at: Target): Opening['at'] {
    if (!('item' in at)) return undefined
    const items = itemsIn(site(), document)
    const index = items.indexOf(at.item)
    return index < 0 ? undefined : [index + 1, items.length]
  }

  const inView = (item: Element) => {
    const rect = item.getBoundingClientRect()
    return rect.height > 0 && rect.bottom > 40 && rect.top < (view?.innerHeight ?? 0) - 40
  }

  /** What is meant now: the selection, the pin's item, the item with the focus, the first one in view. */
  function meant(): Target | undefined {
    const words = selected(document)
    if (words) return { words }
    if (target) return target
    const focused = document.activeElement
    const item =
      (focused && itemAt(site(), document, focused)) ?? itemsIn(site(), document).find(inView)
    return item && { item }
  }

  function step(by: 1 | -1): void {
    const items = itemsIn(site(), document)
    const from = target && 'item' in target ? items.indexOf(target.item) : -1
    const item = items[from + by]
    if (!item) return
    item.scrollIntoView({ block: 'center', behavior: 'instant' })
    target = { item }
    draw()
    around(clip(false))
  }

  /** What this frame cannot show goes to the page around it. */
  const around = (draft: Draft | undefined) => draft && void ask('show', { draft })

  function clip(now: boolean): Draft | undefined {
    const at = meant()
    const reading = at && read(at)
    if (!at || !reading) return say(at ? 'not-read' : 'nothing-selected')
    target = at
    const draft = draftOf(reading)
    if (!roomHere()) return draft
    if (now) void keepNow(draft, at)
    else frame.open({ goodword: 'slip', draft, at: position(at) }, rectOf(at))
    draw()
    return undefined
  }

  /** The slip without a draft: there is nothing to clip, and it says what to do. */
  const say = (problem: string): undefined => {
    frame.open({ goodword: 'slip', problem }, corner())
  }
  const corner = () => new DOMRect((view?.innerWidth ?? 400) - 20, 60, 0, 0)

  async function keepNow(draft: Draft, at: Target): Promise<void> {
    // A worker may die between message and answer; the same draft twice is kept once.
    let answer = await ask('keep', { draft })
    if (answer.problem) answer = await ask('keep', { draft })
    const opening = answer.problem
      ? { problem: answer.problem }
      : { kept: answer.value as Opening['kept'] }
    frame.open({ goodword: 'slip', draft, ...opening }, rectOf(at))
    void recall()
  }

  /** False where the frame is too small for the slip, or a sandbox whose frames get no origin or no scripts. */
  const roomHere = (): boolean => {
    if (!view || view === view.top) return true
    if (view.origin === 'null' || isScriptless(view)) return false
    return view.innerWidth >= 340 && view.innerHeight >= 300
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
    for (const [name, listen] of listeners) view?.removeEventListener(name, listen, true)
    pin.host.remove()
    target = undefined
  }

  return {
    start(last: EventTarget | undefined): void {
      for (const [name, listen] of listeners) {
        view?.addEventListener(name, listen, { capture: true, passive: true })
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
      return document.hasFocus() && itemsIn(site(), document).length ? 1 : 0
    },
    clip,
    open(draftId: string): void {
      frame.open({ goodword: 'slip', draftId }, corner())
    },
  }
}
