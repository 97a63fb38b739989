// An item's markup without anybody's words: what a repairer needs to see, and nothing that a customer wrote or is called.
import { whenIn } from './dates'
import { ratingIn } from './ratings'

const STRUCTURE =
  /^(class|id|role|type|itemprop|itemtype|itemscope|rel|dir|lang|hidden|for|name|property|slot|is|part|aria-hidden|data-test.*|data-hook|data-qa|data-cy|data-automation.*)$/
const TOLD = /^(datetime|content|title|alt|aria-label|data-time|data-timestamp)$/
const GONE = /^(style|srcset|on.*|value|placeholder|nonce|integrity)$/
/** Numbers of people and things, also in hexadecimal: letters and figures mixed. */
const NUMBER = /\d{3,}|(?=[a-z]*\d)[a-z\d]{8,}/gi
const SILENT = /^(script|style|svg|iframe|object|video|audio|noscript|template|link)$/
const MOST = 400

/** The same shape with no letter or digit of it left: "Ms Ito, 24" becomes "Xx Xxx, 00". */
export const masked = (text: string): string =>
  text
    .slice(0, 240)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? letter : 'x'))
    .replace(/\p{N}/gu, '0')

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
/** What is told apart from the marks of a page by its length alone. */
const longWordsIn = (text: string): string[] => wordsIn(text).filter(({ length }) => length > 2)

/** The words of all text in an element, however it is split by markup. */
function written(element: Element): Set<string> {
  const found = new Set<string>()
  const walk = element.ownerDocument.createTreeWalker(element, 4)
  for (let count = 0; walk.nextNode() && count < 5_000; count++)
    for (const word of longWordsIn((walk.currentNode.nodeValue ?? '').slice(0, 20_000))) found.add(word)
  return found
}

/** Words that tell who somebody is: names, handles, addresses and what links are called. */
function identity(item: Element, names: readonly string[]): Set<string> {
  const links = [...item.querySelectorAll('a')]
    .map((link) => link.textContent ?? '')
    .filter(({ length }) => length < 60)
  const handles = (item.textContent ?? '').slice(0, 20_000).match(/@[\w.-]{2,60}/g) ?? []
  // Bo Li is somebody, too.
  return new Set([...names.flatMap(wordsIn), ...[...links, ...handles].flatMap(longWordsIn)])
}

/** How many words a text has besides those that join a date's parts: a date has one, its month, at most. */
const lettersIn = (text: string) =>
  (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => !/^(de|of|di|do|den|GMT|UTC)$/i.test(word)).length

type Hide = (text: string, all?: boolean) => string

function valueOf(name: string, value: string, hide: Hide): string | undefined {
  if (GONE.test(name)) return undefined
  if (STRUCTURE.test(name)) return hide(value.slice(0, 400)).replace(NUMBER, masked)
  if (TOLD.test(name)) {
    const date = value.length < 60 && lettersIn(value) < 2 && whenIn(value)
    return value.length < 80 && (date || ratingIn(value)) ? hide(value) : masked(value)
  }
  if (name === 'href') {
    const [, path = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)/.exec(value.slice(0, 400)) ?? []
    // The first part names the kind of page; what follows may be made of what was written.
    const part = (text: string, at: number) =>
      /^[a-z-]{1,24}$/.test(text) ? hide(text, at > 1) : masked(text)
    return /^(mailto|tel):/i.test(value)
      ? value.slice(0, value.indexOf(':') + 1)
      : path.split('/').map(part).join('/')
  }
  return name === 'src' ? '' : masked(value)
}

/**
 * The item's elements with masked text. Kept are tags, classes, roles, test marks, dates and ratings in attributes;
 * `names` and what links are called is masked there too.
 */
export function skeletonOf(item: Element, names: readonly string[] = []): string {
  const known = identity(item, names)
  const words = written(item)
  const hide: Hide = (text, all = false) =>
    text.replace(/[\p{L}\p{N}]{2,}/gu, (word) =>
      known.has(word.toLowerCase()) || (all && words.has(word.toLowerCase())) ? masked(word) : word,
    )
  let left = MOST
  const draw = (node: Node): string => {
    if (node.nodeType === 3)
      return escape(masked((node.nodeValue ?? '').replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*/g, '\n')))
    if (node.nodeType !== 1 || left-- <= 0) return ''
    const element = node as Element
    const tag = element.localName
    if (SILENT.test(tag)) return ''
    const marks = [...element.attributes].flatMap(({ name, value }) => {
      const shown = valueOf(name, value, hide)
      return shown === undefined ? [] : [` ${name}${value === '' ? '' : `="${escape(shown)}"`}`]
    })
    const inside = [...element.childNodes].map(draw).join('')
    return `<${tag}${marks.join('')}>${/^(br|img|hr|input|meta|wbr)$/.test(tag) ? '' : `${inside}</${tag}>`}`
  }
  return draw(item)
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
