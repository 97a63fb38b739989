import { type Host, isModal, mount, style } from './host'

/** What the pin stands at. */
export interface Spot {
  rect: DOMRect
  rtl: boolean
}

export interface Pin {
  readonly host: Host
  place(spot: Spot, kept: boolean): void
  hide(): void
  /** Where the pin is now, for the distance of the pointer. */
  at(): { x: number; y: number } | undefined
}

const size = 32
const vector = 'http://www.w3.org/2000/svg'

function coin(document: Document): { icon: SVGSVGElement; check: SVGElement } {
  const draw = (name: string, attributes: Record<string, string>) => {
    const shape = document.createElementNS(vector, name)
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value)
    return shape
  }
  const icon = document.createElementNS(vector, 'svg')
  icon.setAttribute('viewBox', '0 0 20 20')
  icon.setAttribute('aria-hidden', 'true')
  style(icon, { width: '20px', height: '20px', display: 'block', 'pointer-events': 'none' })
  const check = draw('path', {
    d: 'M6 10.4l2.8 2.8L14.2 7',
    fill: 'none',
    'stroke-width': '2.2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
  style(check, { stroke: '#fff' })
  icon.append(
    draw('path', { d: 'M10 1a9 9 0 0 0 0 18z', fill: '#00807a' }),
    draw('path', { d: 'M10 1a9 9 0 0 1 0 18z', fill: '#c97a08' }),
    check,
  )
  return { icon, check }
}

const control = 'a[href],button,input,select,summary,[role="button"],[role="menuitem"]'

/** The first height from here down at which the pin covers none of the page's own controls. */
function freeFrom(document: Document, own: Element, x: number, from: number, height: number): number {
  for (let y = from; y < from + size * 4 && y < height - size; y += size) {
    const covers = [-size / 2, 0, size / 2].some((aside) =>
      document
        .elementsFromPoint(x + aside, y)
        .find((element) => element !== own)
        ?.closest(control),
    )
    if (!covers) return y
  }
  return from
}

/** The pin: a bare button without words or data. It only says whether the moment at hand is kept already. */
export function makePin(document: Document, on: { reach(): unknown; press(): unknown }): Pin {
  const host = mount(document, 'goodword-pin')
  const button = document.createElement('button')
  button.type = 'button'
  style(button, {
    appearance: 'none',
    border: '0',
    padding: '0',
    display: 'grid',
    'place-items': 'center',
    width: `${size}px`,
    height: `${size}px`,
    'border-radius': '50%',
    background: 'light-dark(#fffdf9, #2b2824)',
    'box-shadow': '0 0 0 1px light-dark(#d9d0c2, #4a443b), 0 2px 8px #0003',
    cursor: 'pointer',
    'box-sizing': 'border-box',
    'touch-action': 'manipulation',
  })
  const { icon, check } = coin(document)
  button.append(icon)
  host.root.append(button)
  let place: { x: number; y: number } | undefined
  const ring = (visible: boolean) =>
    style(button, { outline: visible ? '3px solid #b86e00' : 'none', 'outline-offset': '2px' })
  button.addEventListener('focus', () => ring(true))
  button.addEventListener('blur', () => ring(false))
  for (const name of ['pointerenter', 'focus'] as const)
    button.addEventListener(name, (event) => event.isTrusted && on.reach())
  button.addEventListener('click', (event) => {
    event.stopPropagation()
    if (event.isTrusted) on.press()
  })
  // Pressing the pin must not clear the selection it stands at, nor reach the page.
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
    button.addEventListener(name, (event) => {
      event.stopPropagation()
      if (name === 'mousedown') event.preventDefault()
    })
  }
  return {
    host,
    place(spot, kept) {
      if (isModal(document)) return this.hide()
      const view = document.defaultView
      const [width, height] = [view?.innerWidth ?? 0, view?.innerHeight ?? 0]
      const edge = spot.rtl
        ? Math.max(spot.rect.left, 0) - size / 2
        : Math.min(spot.rect.right, width) - size / 2
      const x = Math.min(Math.max(edge, 6), width - size - 6)
      const top = Math.min(Math.max(spot.rect.top + 4, 6), height - size - 6)
      const y = freeFrom(document, host.element, x + size / 2, top + size / 2, height) - size / 2
      place = { x, y }
      style(host.element, { left: `${x}px`, top: `${y}px` })
      check.setAttribute('visibility', kept ? 'visible' : 'hidden')
      button.setAttribute('aria-label', kept ? 'Goodword: kept' : 'Goodword')
      if (!host.element.matches(':popover-open')) host.show()
    },
    hide() {
      place = undefined
      host.hide()
    },
    at: () => place && { x: place.x + size / 2, y: place.y + size / 2 },
  }
}
