// The words of an element as a reader sees them, without needing layout: innerText is the browser's alone.

const LINES = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol pre section summary table tr ul'.split(
    ' ',
  ),
)
// Never words of a person: Roundcube and SOGo leave a <style> inside the mail's body.
const SILENT = new Set(
  'script style template noscript svg button select textarea input iframe object canvas video audio head'.split(
    ' ',
  ),
)
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const KEEPS_SPACE = /white-space\s*:\s*(pre|break-spaces)/i
const MOST = 200_000
// Sites show emoji as pictures; nothing else's alternative text is a person's words.
const EMOJI =
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}])(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u

/**
 * What to leave out, each a selector: `drop` silently, `quoted` leaving a `>` line behind, `cut` with all that follows.
 * In `lines` a style sheet keeps the line breaks of the source.
 */
export interface Without {
  lines?: string
  drop?: string
  quoted?: string
  cut?: string
}

const styleOf = (element: Element) => (element.getAttribute('style') ?? '').slice(0, 2_000)

const silent = (element: Element) =>
  SILENT.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('role') === 'tooltip' ||
  HIDDEN.test(styleOf(element))

/** Line breaks stay (block elements and `<br>`), runs of space become one, hidden elements are dropped. */
export function textOf(top: Element, without: Without = {}): string {
  let out = ''
  let breaks = 0
  let pre: Element | undefined
  const trim = () => {
    while (out.endsWith(' ')) out = out.slice(0, -1)
  }
  const add = (text: string) => {
    if (breaks && out) {
      trim()
      const has = out.endsWith('\n\n') ? 2 : out.endsWith('\n') ? 1 : 0
      out += '\n'.repeat(Math.max(0, breaks - has))
    }
    breaks = 0
    out +=
      (!out || out.endsWith(' ') || out.endsWith('\n')) && text.startsWith(' ') && !pre ? text.slice(1) : text
  }
  const say = (raw: string) => {
    const text = pre ? raw : raw.replace(/[\s\u00a0]+/g, ' ')
    if (text && (text !== ' ' || (out && !breaks))) add(text)
  }
  const newLine = () => {
    add('')
    trim()
    out += '\n'
  }
  const edge = (element: Element) => {
    breaks = Math.max(breaks, element.localName === 'p' ? 2 : LINES.has(element.localName) ? 1 : 0)
  }
  let node: Node | null = top
  // A loop, not recursion: a hostile page may nest a hundred thousand elements.
  while (node && out.length < MOST) {
    let inside: Node | null = null
    if (node.nodeType === 3) {
      const raw = node.nodeValue ?? ''
      if (without.lines && !pre && raw.includes('\n') && node.parentElement?.closest(without.lines)) {
        raw.split('\n').forEach((piece, i) => {
          if (i) newLine()
          say(piece)
        })
      } else say(raw)
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (without.cut && element !== top && element.matches(without.cut)) break
      if (element !== top && without.quoted && element.matches(without.quoted)) {
        breaks ||= 1
        add('>')
        breaks = 1
      } else if (element !== top && (silent(element) || (without.drop && element.matches(without.drop))))
        edge(element)
      else if (element.localName === 'br') newLine()
      else if (element.localName === 'img') {
        const alt = (element.getAttribute('alt') ?? '').slice(0, 16)
        if (EMOJI.test(alt)) add(alt)
      } else {
        edge(element)
        if (element.localName === 'pre' || KEEPS_SPACE.test(styleOf(element))) pre ??= element
        inside = element.firstChild
      }
    }
    if (inside) {
      node = inside
      continue
    }
    while (node && node !== top && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(node)
    }
    if (!node || node === top) break
    node = node.nextSibling
  }
  return out
    .slice(0, MOST)
    .replace(/ \n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

  function leave(left: Node) {
    if (left.nodeType !== 1) return
    if (left === pre) pre = undefined
    edge(left as Element)
    if (/^t[dh]$/.test((left as Element).localName)) out += ' '
  }
}

/** One line of at most 500 characters, without the invisible direction marks sites wrap around names. */
export const oneLine = (text: string | null | undefined): string | undefined =>
  (text ?? '')
    .slice(0, 2_000)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500) || undefined

/** For comparing two texts of which one lost its line breaks: no space at all, lower case. */
export const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').toLowerCase()

/** The page's title. Asked of the element, because a form named "title" hides the document's own property. */
export const titleOf = (root: ParentNode): string => oneLine(root.querySelector('title')?.textContent) ?? ''
