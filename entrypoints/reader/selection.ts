/** What is selected, with the words around it, as plain data beside the element it stands in. */
export interface Selected {
  text: string
  element: Element
  prefix: string
  suffix: string
  rect: DOMRect
}

const around = 64
const most = 200_000

type Root = { getSelection?(): Selection | null }

/** Firefox tells of a selection in an open shadow root as of any other; Chromium tells only where the root stands. */
function spanIn(root: Root): Selection | null {
  const span = root.getSelection?.() ?? null
  const inner = span?.anchorNode?.childNodes[span.anchorOffset] as Partial<Element> | undefined
  const deeper = inner?.shadowRoot && spanIn(inner.shadowRoot as Root)
  return deeper && !deeper.isCollapsed ? deeper : span
}

const beside = (range: Range, side: 'before' | 'after', element: Element): string => {
  const rest = range.cloneRange()
  rest.selectNodeContents(element)
  if (side === 'before') rest.setEnd(range.startContainer, range.startOffset)
  else rest.setStart(range.endContainer, range.endOffset)
  const text = rest.toString().replace(/\s+/g, ' ')
  return side === 'before' ? text.slice(-around) : text.slice(0, around)
}

/** The selected words, if there are any to speak of; never what is selected in a field that is being written in. */
export function selected(document: Document): Selected | undefined {
  const span = spanIn(document)
  if (!span || span.isCollapsed || span.rangeCount === 0) return undefined
  const text = span.toString().trim().slice(0, most)
  if (text.length < 3) return undefined
  const range = span.getRangeAt(0)
  const common = range.commonAncestorContainer
  const element = common.nodeType === 1 ? (common as Element) : common.parentElement
  if (!element || element.closest('input,textarea') || (element as HTMLElement).isContentEditable)
    return undefined
  return {
    text,
    element,
    prefix: beside(range, 'before', element),
    suffix: beside(range, 'after', element),
    rect: range.getBoundingClientRect(),
  }
}
