import { flat } from './text'

/** Finds the element that holds words told elsewhere (JSON-LD names none). A few words must be all it holds. */
export function wordsFinder(root: Document): (words: string) => Element | undefined {
  const pieces: [string, Element][] = []
  const walk = root.createTreeWalker(root.querySelector('body') ?? root, 4)
  while (walk.nextNode() && pieces.length < 50_000) {
    const parent = walk.currentNode.parentElement
    const text = flat((walk.currentNode.nodeValue ?? '').slice(0, 400))
    if (parent && text && !/^(script|style|noscript|template)$/.test(parent.localName))
      pieces.push([text.slice(0, 80), parent])
  }
  return (words) => {
    const wanted = flat(words.slice(0, 400)).slice(0, 80)
    if (wanted.length < 12) return undefined
    for (const [text, parent] of pieces) {
      if (!wanted.startsWith(text) && !text.startsWith(wanted)) continue
      let at: Element | null = parent
      for (let steps = 0; at && at.localName !== 'body' && steps < 6; steps++, at = at.parentElement) {
        const held = flat(at.textContent ?? '')
        if (wanted.length < 40 ? held === wanted : held.startsWith(wanted)) return at
      }
    }
    return undefined
  }
}
