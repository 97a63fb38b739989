// What a block of an unknown page shows of its author and its time: never guessed, absent where not certain.
import { whenIn } from './dates'
import { ratingIn } from './ratings'
import { oneLine, textOf } from './text'

const WHO = [
  '[itemprop~="author"],[rel~="author"],[data-author]',
  '[class*="author" i]:not(a[class*="avatar" i],img),[class*="reviewer" i],[class*="username" i],[class*="user-name" i],[class*="user_name" i]',
  '[class*="nickname" i],[class*="display-name" i],[class*="displayname" i],[class*="profile-name" i],[class*="consumer-name" i]',
  '[data-testid*="author" i],[data-testid*="reviewer" i],[data-testid*="username" i],[class*="commenter" i],cite.fn,.fn',
  'a[href*="/user/"],a[href*="/users/"],a[href*="/profile/"],a[href*="/profiles/"],a[href*="/members/"],a[href*="/u/"],a[href*="/people/"],a[href*="/@"]',
].join(',')
const WHEN = 'time,relative-time,[datetime],[itemprop~="datePublished"],[itemprop~="dateCreated"]'
const DATED =
  '[class*="date" i],[class*="time" i],[class*="ago" i],[data-testid*="date" i],abbr[title],span[title],a[title]'
const CONNECTED = /out of|\/|\b(of|von|sur|su|de|di|van|op|av|af|na)\b|из|のうち|最多|개 중|من|üzerinden/i
const RELATIVE =
  /\b(ago|yesterday|today|vor \d|gestern|heute|il y a|hier|aujourd|hace|ayer|hoy|fa|ieri|oggi|há|ontem|hoje|geleden|gisteren|vandaag)\b|назад|вчера|сегодня|前|昨日|今日/iu

const RATED = '[aria-label],[alt],[title]'

/** The scale and value an element's label tells; never guessed from classes. */
function ratingOf(element: Element): string | undefined {
  for (const attribute of ['aria-label', 'alt', 'title']) {
    const label = element.getAttribute(attribute)
    if (label && label.length < 80 && CONNECTED.test(label) && ratingIn(label)) return label
  }
  return undefined
}

/** The scale and value a block shows in a label, an alternative text or a title. */
export function ratingShown(item: Element): string | undefined {
  for (const element of [...item.querySelectorAll(RATED)].slice(0, 60)) {
    const label = ratingOf(element)
    if (label) return label
  }
  return undefined
}

/** Inside the block, but in a thing of its own there: a reply. */
const isNested = (element: Element, item: Element) => {
  const scope = element.parentElement?.closest('[itemscope]')
  return scope !== null && scope !== undefined && scope !== item && item.contains(scope)
}

/** A name and no sentence, count, date or label. */
const isName = (name: string | undefined): name is string =>
  name !== undefined &&
  name.length < 60 &&
  /\p{L}{2}|[\p{Lo}]/u.test(name) &&
  !/[.!?:]\s|[!?:]$|https?:/.test(name) &&
  !RELATIVE.test(name) &&
  !whenIn(name)

/** How many pieces of text with letters or digits stand in an element; two are enough to know. */
function pieces(element: Element): number {
  let count = 0
  for (const child of element.childNodes) {
    if (child.nodeType === 1) count += pieces(child as Element)
    else if (child.nodeType === 3 && /[\p{L}\p{N}]/u.test(child.nodeValue ?? '')) count++
    if (count > 1) break
  }
  return count
}

/** The name an element that is about an author gives. A profile's link is the name; beside it are badges and counts. */
function nameOf(element: Element): string | undefined {
  const told = element.getAttribute('data-author')
  const link = told ? null : element.querySelector('a[href]:not(:has(img))')
  const shown = link && textOf(link) ? link : element
  // A box with several texts is more than a name, and which of them is the name nobody can tell.
  if (!told && pieces(shown) > 1) return undefined
  const name = oneLine(told ?? textOf(shown))
  return isName(name) ? name : undefined
}

/** The name a block gives as its author. */
export function nameShown(item: Element): string | undefined {
  const own = item.getAttribute('data-author') ? nameOf(item) : undefined
  if (own) return own
  for (const element of [...item.querySelectorAll(WHO)].slice(0, 16)) {
    const name = isNested(element, item) ? undefined : nameOf(element)
    if (name) return name
  }
  return undefined
}

interface Shown {
  /** An attribute's or the text's date, as it stands there. */
  when: string
  element: Element
}

/** A marked time, or a short text or title that is a date or says how long ago. */
function timeOf(element: Element): string | undefined {
  const told = element.getAttribute('datetime') ?? element.getAttribute('content')
  if (told && whenIn(told)) return told
  for (const text of [element.getAttribute('title'), element.textContent]) {
    const when = text && text.length < 200 ? oneLine(text) : undefined
    if (when && when.length < 60 && (RELATIVE.test(when) || whenIn(when))) return when
  }
  return undefined
}

/** When a block was written. */
export function timeShown(item: Element): Shown | undefined {
  for (const selector of [WHEN, DATED])
    for (const element of [...item.querySelectorAll(selector)].slice(0, 24)) {
      const when = isNested(element, item) ? undefined : timeOf(element)
      if (when) return { when, element }
    }
  return undefined
}

/** Everything up to so many steps above the marks that tell something: only there a block is to be looked for. */
function above(root: ParentNode, marks: string, tells: (mark: Element) => unknown): Set<Element> {
  const found = new Set<Element>()
  for (const mark of [...root.querySelectorAll(marks)].slice(0, 4_000)) {
    if (!tells(mark)) continue
    let at: Element | null = mark
    for (let steps = 0; at && steps < 12 && !found.has(at); steps++, at = at.parentElement) found.add(at)
  }
  return found
}

/** Whether an element may hold a name and a time or rating, for the whole page at once: asking each one costs more. */
export function mayHold(root: ParentNode): (element: Element) => boolean {
  const names = above(root, WHO, nameOf)
  const times = above(root, `${WHEN},${DATED}`, timeOf)
  const ratings = above(root, RATED, ratingOf)
  return (element) => names.has(element) && (times.has(element) || ratings.has(element))
}
