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
    const found = [...item.querySelectorAll(selector)].find((element) => flat(element.textContent ?? '').length > 20)
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
function blockAround(words: Element): Element | undefined {
  let block: Element | null = words
  for (let steps = 0; block && steps < 8; steps++, block = block.parentElement)
    if (nameShown(block) && (timeShown(block) || ratingShown(block))) return block
  return undefined
}

/** All blocks of a page in which somebody says something: only kinds of block that stand there at least twice. */
export function repeatedBlocks(root: ParentNode): Element[] {
  const blocks = new Set<Element>()
  for (const words of [...root.querySelectorAll(SAYS.join(','))].slice(0, 600)) {
    if (flat(words.textContent ?? '').length < 20) continue
    const block = blockAround(words)
    if (block) blocks.add(block)
  }
  const all = [...blocks].filter((block) => ![...blocks].some((other) => other !== block && block.contains(other)))
  return all.filter((block) => all.some((other) => other !== block && kindOf(other) === kindOf(block)))
}

/** The smallest element that holds these words; for JSON-LD, which names no element. A few words must be all it holds. */
export function findWords(root: Document, words: string): Element | undefined {
  const wanted = flat(words).slice(0, 80)
  if (wanted.length < 12 || !root.body) return undefined
  let at: Element = root.body
  if (!flat(at.textContent ?? '').includes(wanted)) return undefined
  for (;;) {
    const inner: Element | undefined = [...at.children].find(
      (child) => !/^(script|style|noscript|template)$/.test(child.localName) && flat(child.textContent ?? '').includes(wanted),
    )
    if (!inner) {
      const certain = wanted.length >= 40 || flat(textOf(at)) === wanted
      return certain && at !== root.body ? at : undefined
    }
    at = inner
  }
}
