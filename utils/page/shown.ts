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

/** The scale and value a block shows in a label, an alternative text or a title; never guessed from classes. */
export function ratingShown(item: Element): string | undefined {
  for (const attribute of ['aria-label', 'alt', 'title'])
    for (const element of [...item.querySelectorAll(`[${attribute}]`)].slice(0, 60)) {
      const label = element.getAttribute(attribute) ?? ''
      if (label.length < 80 && CONNECTED.test(label) && ratingIn(label)) return label
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

/** The name a block gives as its author. A profile's link is the name; what stands beside it are badges and counts. */
export function nameShown(item: Element): string | undefined {
  for (const element of [item, ...item.querySelectorAll(WHO)].slice(0, 16)) {
    if (element !== item && isNested(element, item)) continue
    const link = element === item ? null : element.querySelector('a[href]:not(:has(img))')
    const told = element.getAttribute('data-author')
    const shown = link && textOf(link) ? link : element
    // A box with several texts is more than a name, and which of them is the name nobody can tell.
    if (!told && (element === item || pieces(shown) > 1)) continue
    const name = oneLine(told ?? textOf(shown))
    if (isName(name)) return name
  }
  return undefined
}

interface Shown {
  /** An attribute's or the text's date, as it stands there. */
  when: string
  element: Element
}

/** When a block was written: a marked time, else a short text or title that is a date or says how long ago. */
export function timeShown(item: Element): Shown | undefined {
  const marked = [...item.querySelectorAll(WHEN)].find((element) => !isNested(element, item))
  const told = marked?.getAttribute('datetime') ?? marked?.getAttribute('content')
  if (marked && told && whenIn(told)) return { when: told, element: marked }
  for (const element of [marked, ...[...item.querySelectorAll(DATED)].slice(0, 24)]) {
    if (!element || isNested(element, item)) continue
    for (const text of [element.getAttribute('title'), element.textContent]) {
      const when = oneLine(text)
      if (when && when.length < 60 && (whenIn(when) || (/\d|\p{L}/u.test(when) && RELATIVE.test(when))))
        return { when, element }
    }
  }
  return undefined
}
