import { flat } from './text'

const START = 80

/** For finding what a program has set in type meanwhile: curly quotes, long dashes and dots count as what was typed. */
const loose = (text: string): string =>
  flat(text)
    .replace(/[\u2018\u2019\u201a\u2032`\u00b4]/g, "'")
    .replace(/[\u201c-\u201e\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]|--+/g, '-')
    .replace(/\u2026/g, '...')

const held = (element: Element) => loose((element.textContent ?? '').slice(0, 40_000))

/** From the element in which the words begin up to the one that holds them all, and little more. */
function whole(from: Element, words: string, start: string): Element {
  let at = from
  while (held(at).length < words.length && at.parentElement && at.parentElement.localName !== 'body') {
    const more = held(at.parentElement)
    if (!more.startsWith(start) || more.length > words.length * 1.1 + 20) break
    at = at.parentElement
  }
  return at
}

/** Finds the element that holds words told elsewhere (JSON-LD names none). A few words must be all it holds. */
export function wordsFinder(root: Document): (words: string) => Element | undefined {
  const pieces: [string, Element][] = []
  const walk = root.createTreeWalker(root.querySelector('body') ?? root, 4)
  while (walk.nextNode() && pieces.length < 50_000) {
    const parent = walk.currentNode.parentElement
    const text = loose((walk.currentNode.nodeValue ?? '').slice(0, 400))
    if (parent && text && !/^(script|style|noscript|template)$/.test(parent.localName))
      pieces.push([text.slice(0, START), parent])
  }
  return (told) => {
    const words = loose(told.slice(0, 20_000))
    const start = words.slice(0, START)
    if (start.length < 12) return undefined
    for (const [text, parent] of pieces) {
      if (!start.startsWith(text) && !text.startsWith(start)) continue
      let at: Element | null = parent
      for (let steps = 0; at && at.localName !== 'body' && steps < 6; steps++, at = at.parentElement) {
        const found = held(at)
        if (start.length < 40 ? found === start : found.startsWith(start)) return whole(at, words, start)
      }
    }
    return undefined
  }
}
