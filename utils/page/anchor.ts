import type { Anchor } from '../domain/page'

const SIDE = 64

/** A form's fields may be called as its properties: in Chromium they hide them from us too, but not from the prototype. */
const nextTo = (node: Node, way: 'parentNode' | 'previousSibling' | 'nextSibling'): Node | null =>
  (globalThis as { Node?: typeof Node }).Node ? Reflect.get(Node.prototype, way, node) : node[way]

/** The words on one side of an element, as they stand in the document. */
function beside(start: Element, way: 'previousSibling' | 'nextSibling'): string {
  const down = way === 'nextSibling' ? 'firstChild' : 'lastChild'
  let text = ''
  let node: Node | null = start
  for (let steps = 0; node && steps < 400 && text.length < SIDE; steps++) {
    while (node && !nextTo(node, way)) node = nextTo(node, 'parentNode')
    node = node && nextTo(node, way)
    while (node?.[down] && !/^(script|style|noscript|template|svg)$/i.test(node.nodeName)) node = node[down]
    if (node?.nodeType !== 3) continue
    const piece = (node.nodeValue ?? '').replace(/\s+/g, ' ')
    text = way === 'nextSibling' ? text + piece : piece + text
  }
  const line = text.replace(/\s+/g, ' ').trim()
  return way === 'nextSibling' ? line.slice(0, SIDE) : line.slice(-SIDE)
}

/** The way back to words that stand in `body`. */
export const anchorIn = (words: string, body: Element): Anchor => ({
  quote: words.slice(0, 300),
  prefix: beside(body, 'previousSibling'),
  suffix: beside(body, 'nextSibling'),
})
