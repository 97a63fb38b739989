// Reviews and comments on a site nobody described: blocks that repeat, and in which somebody says something somewhen.
import { ratingIn } from './ratings'
import { flat, oneLine, textOf } from './text'

const WHO = [
  '[itemprop~="author"],[rel~="author"],[data-author]',
  '[class*="author" i]:not(a[class*="avatar" i],img),[class*="reviewer" i],[class*="username" i],[class*="user-name" i]',
  '[data-testid*="author" i],[data-testid*="reviewer" i],[class*="commenter" i],cite.fn,.fn',
].join(',')
const WHEN = 'time[datetime],relative-time[datetime],[itemprop~="datePublished"],abbr[title].published'
const SAYS = [
  '[itemprop~="reviewBody"],[itemprop~="description"],[itemprop~="text"],[itemprop~="commentText"]',
  '[class*="review-text" i],[class*="reviewtext" i],[class*="review-body" i],[class*="review_body" i],[class*="review-content" i]',
  '[class*="comment-content" i],[class*="comment-body" i],[class*="comment-text" i],[class*="message-body" i]',
  '[data-testid*="review-text" i],[data-testid*="comment-body" i]',
]
const CONNECTED = /out of|\/|\b(of|von|sur|su|de|di|van|op|av|af|na)\b|из|のうち|最多|개 중|من|üzerinden/i

/** The scale and value a block shows in a label, an alternative text or a title; never guessed from classes. */
export function ratingShown(item: Element): string | undefined {
  for (const attribute of ['aria-label', 'alt', 'title'])
    for (const element of [...item.querySelectorAll(`[${attribute}]`)].slice(0, 60)) {
      const label = element.getAttribute(attribute) ?? ''
      if (label.length < 80 && CONNECTED.test(label) && ratingIn(label)) return label
    }
  return undefined
}

/** The name a block gives as its author. A profile's link is the name; what stands beside it are badges and counts. */
export function nameShown(item: Element): string | undefined {
  for (const element of [item, ...item.querySelectorAll(WHO)].slice(0, 12)) {
    // A thing of its own inside the block, a reply, has an author of its own.
    const scope = element.parentElement?.closest('[itemscope]')
    if (element !== item && scope && scope !== item && item.contains(scope)) continue
    const link = element === item ? null : element.querySelector('a[href]:not(:has(img))')
    const told = element.getAttribute('data-author')
    const name = oneLine(told ?? (element === item ? '' : textOf(link && textOf(link) ? link : element)))
    if (name && name.length < 60 && /\p{L}/u.test(name) && !/[.!?:]\s/.test(name)) return name
  }
  return undefined
}

/** Where in a block the words stand. */
export function wordsShown(item: Element): Element | undefined {
  for (const selector of SAYS) {
    const found = [...item.querySelectorAll(selector)].find(
      (element) => flat(element.textContent ?? '').length > 20,
    )
    if (found) return found
  }
  return undefined
}

export const timeShown = (item: Element): string | undefined => {
  const element = item.querySelector(WHEN)
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined
}

const kindOf = (element: Element) =>
  `${element.localName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`

/** The smallest element above `words` that also names an author and a time or a rating; at most eight steps up. */
function blockAround(words: Element, known: Map<Element, boolean>): Element | undefined {
  let block: Element | null = words
  for (let steps = 0; block && steps < 8; steps++, block = block.parentElement) {
    const holds = known.get(block) ?? Boolean((timeShown(block) || ratingShown(block)) && nameShown(block))
    known.set(block, holds)
    if (holds) return block
  }
  return undefined
}

/** All blocks of a page in which somebody says something: only kinds of block that stand there at least twice. */
export function repeatedBlocks(root: ParentNode): Element[] {
  const blocks = new Set<Element>()
  const known = new Map<Element, boolean>()
  for (const words of [...root.querySelectorAll(SAYS.join(','))].slice(0, 600)) {
    if (flat(words.textContent ?? '').length < 20) continue
    const block = blockAround(words, known)
    if (block) blocks.add(block)
  }
  const all = [...blocks].filter(
    (block) => ![...blocks].some((other) => other !== block && block.contains(other)),
  )
  return all.filter((block) => all.some((other) => other !== block && kindOf(other) === kindOf(block)))
}

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
        if (wanted.length < 40 ? held === wanted : held.includes(wanted)) return at
      }
    }
    return undefined
  }
}
