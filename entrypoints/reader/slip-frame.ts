import type { Opening, ReaderSays, SlipSays } from '../../utils/port'
import { mount, standIn, style } from './host'
import { ownOrigin, slipUrl } from './runtime'

/** The slip over the page: an extension page in a frame, so that the page sees neither its text nor its keys. */
export interface SlipFrame {
  /** Loads the frame unseen, when the pin is reached for. */
  warm(): void
  open(opening: Opening, near: DOMRect): void
  close(): void
  isOpen(): boolean
  tell(message: ReaderSays): void
  /** Out of sight while somebody points at the page; the slip stays as it is. */
  veil(on: boolean): void
}

const width = 380

/** What dark pages are made with. Any other filter on the root may hide what stands on it; in Firefox the slip too. */
const mild =
  /^(none|((invert|contrast|brightness)\((1|0.9\d*)\) ?|(hue-rotate|sepia|grayscale)\(\S+\) ?){1,5})$/

export function makeSlipFrame(
  document: Document,
  on: { step(by: 1 | -1): void; changed(): void; point(field: string): void; note(): void },
): SlipFrame {
  let host: ReturnType<typeof mount> | undefined
  let frame: HTMLIFrameElement | undefined
  let loaded: Promise<void> | undefined
  let port: MessagePort | undefined
  let opened = false
  let before: Element | null = null
  let anchor: DOMRect | undefined
  let placed: DOMRect | undefined
  let clear = true
  let timer: ReturnType<typeof setInterval> | undefined

  const view = () => ({ w: document.defaultView?.innerWidth ?? 0, h: document.defaultView?.innerHeight ?? 0 })

  function warm(): void {
    if (frame?.isConnected) return
    host = mount(document, 'goodword-slip')
    const fresh = document.createElement('iframe')
    fresh.setAttribute('title', 'Goodword')
    style(fresh, {
      display: 'block',
      width: `${width}px`,
      'max-width': '100vw',
      height: '240px',
      border: '0',
      'border-radius': '14px',
      'box-shadow': '0 0 0 1px #0000001f, 0 12px 40px #0004',
      'color-scheme': 'light dark',
      visibility: 'hidden',
      'pointer-events': 'none',
    })
    loaded = new Promise((done) => fresh.addEventListener('load', () => done(), { once: true }))
    fresh.src = slipUrl()
    host.root.append(fresh)
    frame = fresh
    // Not drawn until it is opened: unseen, it must not take a click that is meant for the page or the pin.
    standIn(document).append(host.element)
    host.hide()
  }

  function fit(px: number): void {
    if (!host || !frame || !anchor) return
    const { w, h } = view()
    const height = Math.min(Math.max(px, 80), h - 16)
    const wide = Math.min(width, w - 16)
    // Beside the words where there is room; else over them, but clear of the pin.
    const besides = anchor.right + 24 + wide <= w ? anchor.right + 24 : anchor.right - wide - 32
    const x = Math.max(Math.min(besides, w - wide - 48), 8)
    const y = Math.min(Math.max(anchor.top, 8), h - height - 8)
    style(frame, { height: `${height}px`, width: `${wide}px` })
    style(host.element, { left: `${x}px`, top: `${y}px` })
    placed = frame.getBoundingClientRect()
  }

  /** Tells the slip of what the style at the user's rank cannot keep a page from. */
  function look(): void {
    if (!frame || !placed || !host?.element.matches(':popover-open')) return
    const { x, y, width: wide } = frame.getBoundingClientRect()
    const moved = Math.hypot(x - placed.x, y - placed.y) > 2
    const now = !moved && wide > 200 && mild.test(getComputedStyle(document.documentElement).filter)
    if (moved) fit(placed.height)
    if (now !== clear) port?.postMessage({ say: 'sight', clear: (clear = now) })
  }

  function close(): void {
    port?.close()
    port = undefined
    opened = false
    clearInterval(timer)
    const gone = host
    host = frame = loaded = undefined
    gone?.hide()
    // The key or click that closed it is still being handled in there: it goes a moment after it went out of sight.
    const later = (then: () => void) => document.defaultView?.requestAnimationFrame(then)
    later(() => later(() => gone?.remove()))
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    before = null
  }

  function hear(message: SlipSays): void {
    if (message.say === 'height' && Number.isFinite(message.px)) fit(message.px)
    else if (message.say === 'close') close()
    else if (message.say === 'changed') on.changed()
    else if (message.say === 'point' && typeof message.field === 'string') on.point(message.field)
    else if (message.say === 'note') on.note()
    else if (message.say === 'step' && (message.by === 1 || message.by === -1)) on.step(message.by)
  }

  function open(opening: Opening, near: DOMRect): void {
    // One that was warmed before a modal dialog came up would be inert.
    if (frame?.isConnected !== true || host?.element.parentElement !== standIn(document)) {
      close()
      warm()
    }
    if (port === undefined) before = document.activeElement
    opened = true
    anchor = near
    fit(240)
    const shown = frame
    void loaded?.then(() => {
      if (!shown?.isConnected) return
      port?.close()
      const channel = new MessageChannel()
      port = channel.port1
      port.onmessage = (event: MessageEvent<SlipSays>) => hear(event.data)
      // Only our own origin can take this, whatever the page may have put into the frame meanwhile.
      shown.contentWindow?.postMessage(opening, ownOrigin(), [channel.port2])
      clear = true
      clearInterval(timer)
      timer = setInterval(look, 150)
      style(shown, { visibility: 'visible', 'pointer-events': 'auto' })
      host?.show()
      shown.focus()
    })
  }

  function veil(on: boolean): void {
    if (on) return host?.hide()
    host?.show()
    frame?.focus()
  }

  return {
    warm,
    open,
    close,
    veil,
    tell: (message) => port?.postMessage(message),
    isOpen: () => opened && frame?.isConnected === true,
  }
}
