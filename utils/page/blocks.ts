// Reviews and comments on a site nobody described: blocks that repeat, and in which somebody says something somewhen.
import { mayHold, nameShown, ratingShown, timeShown } from './shown'
import { flat } from './text'

const SAYS = [
  '[itemprop~="reviewBody"],[itemprop~="description"],[itemprop~="text"],[itemprop~="commentText"]',
  '[class*="review-text" i],[class*="reviewtext" i],[class*="review_text" i],[class*="review-body" i],[class*="review_body" i],[class*="review-content" i]',
  '[class*="comment-content" i],[class*="comment-body" i],[class*="comment-text" i],[class*="message-body" i],[class*="post-body" i],[class*="post-content" i]',
  '[data-testid*="review-text" i],[data-testid*="comment-body" i]',
]
/** Where nobody's own words stand. */
const FURNITURE =
  'a,button,nav,header,footer,aside,form,h1,h2,h3,h4,h5,h6,label,time,[role="navigation"],[contenteditable="true"]'
const INLINE = /^(a|abbr|b|bdi|br|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr|img)$/
const LONG = 40
const MOST = 1_500
const LARGE = 250

/** The text that stands in the element itself and its inline parts, not in blocks below it. */
const isProse = (element: Element) => {
  for (const { localName } of element.children) if (!INLINE.test(localName)) return false
  const text = element.textContent ?? ''
  return text.length >= LONG && flat(text).length >= LONG && !element.closest(FURNITURE)
}

/** The element that a class or a property names as the words. */
const namedWords = (item: Element) => {
  for (const selector of SAYS) {
    const found = [...item.querySelectorAll(selector)].find(
      (element) => flat(element.textContent ?? '').length > 20,
    )
    if (found) return found
  }
  return undefined
}

const proseIn = (root: ParentNode) =>
  [...root.querySelectorAll('p,div,span,blockquote,td,dd,li')].filter(isProse).slice(0, MOST)

/** A paragraph's parent, where that holds nothing but paragraphs: the short ones beside it are words too. */
const withParagraphs = (element: Element, item: Element): Element => {
  const parent = element.parentElement
  return parent &&
    parent !== item &&
    [...parent.children].every(({ localName }) => /^(p|ul|ol|br|blockquote)$/.test(localName))
    ? parent
    : element
}

/** The paragraphs' common ground, unless it holds more than words: the author, a time. */
function proseOf(item: Element): Element | undefined {
  const outer = proseIn(item).filter(
    (one, _, all) => !all.some((other) => other !== one && other.contains(one)),
  )
  const [first] = outer
  if (!first || outer.length === 1) return first && withParagraphs(first, item)
  let ground: Element = first
  while (ground !== item && !outer.every((one) => ground.contains(one))) ground = ground.parentElement ?? item
  return ground !== item && !nameShown(ground) && !timeShown(ground)
    ? ground
    : outer.toSorted((one, other) => (other.textContent ?? '').length - (one.textContent ?? '').length)[0]
}

/** Where in a block the words stand. */
export const wordsShown = (item: Element): Element | undefined => namedWords(item) ?? proseOf(item)

const kindOf = (element: Element) =>
  `${element.localName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`

/** The smallest element above `words` that also names an author and a time or a rating; at most eight steps up. */
function blockAround(words: Element, may: (block: Element) => boolean): Element | undefined {
  let block: Element | null = words
  for (let steps = 0; block && steps < 8; steps++, block = block.parentElement) {
    if (/^(body|main|html)$/.test(block.localName)) return undefined
    if (!may(block)) continue
    // What holds hundreds of elements is a list or the page.
    if (block.getElementsByTagName('*').length > LARGE) return undefined
    if ((timeShown(block) || ratingShown(block)) && nameShown(block)) return block
  }
  return undefined
}

/** The blocks around some words, only of kinds that stand there at least twice, and none that holds another. */
function blocksAround(words: readonly Element[], may: (block: Element) => boolean): Element[] {
  const blocks = new Set<Element>()
  for (const element of words) {
    const block = blockAround(element, may)
    if (block) blocks.add(block)
  }
  const all = [...blocks].filter(
    (block) => ![...blocks].some((other) => other !== block && block.contains(other)),
  )
  return all.filter((block) => all.some((other) => other !== block && kindOf(other) === kindOf(block)))
}

/** All blocks of a page in which somebody says something: by what their marks are called, else by their shape. */
export function repeatedBlocks(root: ParentNode): Element[] {
  const may = mayHold(root)
  const named = [...root.querySelectorAll(SAYS.join(','))]
    .filter((element) => flat(element.textContent ?? '').length >= 20)
    .slice(0, 600)
  const found = blocksAround(named, may)
  return found.length ? found : blocksAround(proseIn(root), may)
}
