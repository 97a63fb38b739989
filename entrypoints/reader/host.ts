// One way to stand in a page: an element of our own at the end of the root, with a closed shadow root, in the top
// layer. Styles are set through the object model, since a page's policy may refuse style elements and attributes.

/** An element of ours in the page. */
export interface Host {
  element: HTMLElement
  root: ShadowRoot
  show(): void
  hide(): void
  remove(): void
}

export function style(element: HTMLElement | SVGElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important')
}

/** The open modal dialog of the page, outside of which everything is inert. */
function modalOf(document: Document): Element | undefined {
  let found = [...document.querySelectorAll('dialog:modal')].at(-1)
  // One inside an open shadow root is in no list of the document's, but it holds the focus.
  let focused = document.activeElement
  while (focused?.shadowRoot) {
    focused = focused.shadowRoot.activeElement
    found = focused?.closest('dialog:modal') ?? found
  }
  return found
}

/** Where we stand: at the end of the root, or in the modal dialog. */
export const standIn = (document: Document): Element => modalOf(document) ?? document.documentElement

export function mount(document: Document, tag: 'goodword-pin' | 'goodword-slip' | 'goodword-point'): Host {
  // A reader from before an update leaves its element behind.
  for (const old of document.querySelectorAll(tag)) old.remove()
  const element = document.createElement(tag)
  const root = element.attachShadow({ mode: 'closed' })
  element.setAttribute('popover', 'manual')
  style(element, {
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'none',
    overflow: 'visible',
    'z-index': '2147483647',
    'color-scheme': 'light dark',
  })
  return {
    element,
    root,
    show() {
      if (!element.isConnected) standIn(document).append(element)
      style(element, { display: 'block' })
      // Again on top of whatever came into the top layer meanwhile.
      if (element.matches(':popover-open')) element.hidePopover()
      element.showPopover()
    },
    hide() {
      if (element.matches(':popover-open')) element.hidePopover()
      style(element, { display: 'none' })
    },
    remove: () => element.remove(),
  }
}

/** True while a modal dialog of the page is open: the pin steps aside. */
export const isModal = (document: Document): boolean => modalOf(document) !== undefined

/** True in a sandbox without scripts, where a frame of ours would be dead. Chromium's query is about our own script. */
export const isScriptless = (view: Window): boolean =>
  view.matchMedia('(scripting: none)').matches ||
  view.frameElement?.getAttribute('sandbox')?.includes('allow-scripts') === false

/** True where what is drawn would become part of what the user writes: an editor's own document. */
export const isEditor = (document: Document): boolean =>
  document.designMode === 'on' || document.body?.isContentEditable === true
