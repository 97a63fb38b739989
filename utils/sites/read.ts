// From an element of a page to plain data. What is not certain stays absent.
import type { Author, Reading } from '../domain/draft'
import type { How } from '../domain/schema'
import { anchorIn } from '../page/anchor'
import { whenIn } from '../page/dates'
import { cleanUrl } from '../page/links'
import { ratingIn } from '../page/ratings'
import { find } from '../page/select'
import { flat, oneLine, textOf, titleOf } from '../page/text'
import type { Field, Site } from './define'

/** A site together with its id, the name of its file. */
export interface Known {
  id: string
  site: Site
}

const WHO = ['name', 'handle', 'email', 'link', 'role', 'company', 'location'] as const
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

/** The elements of an item that hold the words, and the words. @param least only as many as tell that there are any */
export function wordsOf(
  site: Site,
  item: Element,
  least?: boolean,
): { words: string; body: Element } | undefined {
  // Five hundred items are asked at a click: what begins with a text of its own need not be read to its end.
  const read = (one: Element) =>
    (least && !site.mail && (one.firstChild as Text | null)?.wholeText?.trim()) ||
    (site.mail ?? textOf)(one, site)
  for (const pick of site.words) {
    const found = typeof pick === 'string' ? [...item.querySelectorAll(pick)] : pick(item)
    const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)))
    const body = outer[0]
    const own = outer.filter((one) => !site.foreign || !one.closest(site.foreign))
    const words = own.map(read).filter(Boolean).join('\n\n').slice(0, 200_000)
    if (body && words) return { words, body }
    // Mail that is nothing but quotes has no words of its own; an older layout's selector must not find some.
    if (body && site.mail && textOf(body)) return undefined
  }
  return undefined
}

/** Whether an item has a place for words at all, whatever stands there. */
export const hasPlace = (site: Site, item: Element): boolean =>
  site.words.some((pick) =>
    typeof pick === 'string' ? item.querySelector(pick) !== null : pick(item).length > 0,
  )

/** The fields that this site's file declares as always shown and that a reading lacks. */
export const missing = (
  site: Site,
  reading: Pick<Reading, 'who' | 'said' | 'saidAs' | 'rating' | 'title' | 'permalink' | 'language'>,
): string[] =>
  site.always.filter((field) =>
    field === 'said'
      ? !reading.said && !reading.saidAs
      : !(WHO as readonly string[]).includes(field)
        ? !reading[field as 'title']
        : !reading.who[field as 'name'],
  )

const pageOf = ({ id, site }: Known, root: Document, url: string): Reading['page'] => ({
  url: cleanUrl(url) ?? url.slice(0, 4_000),
  title: titleOf(root),
  site: id,
  channel: site.kind,
})

type About = Omit<Reading, 'page' | 'words' | 'anchor' | 'missing'>

/** Everything an item tells besides the words. */
function about(site: Site, item: Element, root: Document, url: string): About {
  const how: Record<string, How> = {}
  const get = (field: Field): string | undefined => {
    const found = find(site.fields[field], item, root, url)
    if (found) how[field] = found.structured ? 'structured' : 'reader'
    return found?.text
  }
  const who: Author = {}
  for (const field of WHO) {
    const text = get(field)
    if (text) who[field] = text
  }
  if (who.link) who.link = cleanUrl(who.link, url)
  if (who.email && !ADDRESS.test(who.email)) who.email = undefined
  // A mail program shows the address where it knows no name.
  if (who.name && ADDRESS.test(who.name)) {
    who.email ??= who.name
    if (how.name) how.email ??= how.name
    who.name = undefined
  }
  const rating = ratingIn(get('rating'))
  const when = get('said')
  const said = whenIn(when)
  const saidAs = get('saidAs') ?? (when === said ? undefined : when)
  const permalink = cleanUrl(get('permalink'), url)
  const ours = site.ours?.(item, root, url)
  const title = get('title')
  const language = get('language') ?? languageOf(item)
  const result: About = { who, title, language, ours, rating, said, saidAs, permalink, how }
  if (language) how.language ??= 'reader'
  for (const field of Object.keys(how)) if (!has(result, field)) delete how[field]
  return result
}

const has = (result: About, field: string) =>
  field in result ? result[field as 'title'] !== undefined : result.who[field as 'name'] !== undefined

/** The language the page gives for the words themselves; that of the whole page is the site's, not the author's. */
function languageOf(item: Element): string | undefined {
  const element = item.querySelector('[lang]')
  const text = element && flat(element.textContent ?? '').length * 2 > flat(item.textContent ?? '').length
  const language = text ? oneLine(element.getAttribute('lang')) : undefined
  // "Not determined", "no words", and X's own "a picture or a link only".
  return /^(und|zxx|mul|q[a-t][a-z])$/i.test(language ?? '') ? undefined : language
}

const compact = <T extends object>(value: T): T => {
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] === undefined) delete value[key]
  return value
}

/** Reads one item; undefined where it holds no words of its author: a teaser, a shell, nothing but quotes. */
export function readItem(known: Known, item: Element, root: Document, url: string): Reading | undefined {
  const { site } = known
  if (site.skip?.(item)) return undefined
  const found = wordsOf(site, item)
  if (!found) return undefined
  const read = about(site, item, root, url)
  const { words, body } = found
  // A review without text is its title.
  if (read.title && flat(read.title) === flat(words)) {
    read.title = undefined
    delete read.how.title
  }
  compact(read.who)
  return compact({
    page: pageOf(known, root, url),
    words,
    ...read,
    how: { words: 'reader' as const, ...read.how },
    anchor: anchorIn(words, body),
    missing: missing(site, read),
  })
}

/** What somebody selected: the text as the browser gives it, and the element that holds it. */
export interface Selected {
  text: string
  element: Element
  prefix: string
  suffix: string
}

/**
 * Reads a selection: its words are kept as they are. Author, date and rating come from the item around it, but not where
 * the selected words are somebody else's: quoted mail, a vendor's reply.
 */
export function readSelected(
  known: Known,
  item: Element | undefined,
  root: Document,
  url: string,
  selected: Selected,
): Reading {
  const { site } = known
  const words = selected.text.slice(0, 200_000)
  const reply = item && site.foreign ? selected.element.closest(site.foreign) : null
  const quoted = item && site.mail && !flat(wordsOf(site, item)?.words ?? '').includes(flat(words))
  const own = item && !reply && !quoted ? item : undefined
  const read: About = own ? about(site, own, root, url) : { who: {}, how: {}, ours: reply ? true : undefined }
  compact(read.who)
  return compact({
    page: pageOf(known, root, url),
    words,
    ...read,
    how: { ...read.how, words: 'selection' as const },
    anchor: {
      quote: words.slice(0, 300),
      prefix: selected.prefix.slice(-64),
      suffix: selected.suffix.slice(0, 64),
    },
    missing: own ? missing(site, read) : [],
  })
}
