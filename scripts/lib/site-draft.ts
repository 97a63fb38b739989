// A first version of a site's file, from one page of it.
import type { Reading } from '../../utils/domain/draft'

type Point = typeof import('../../utils/page/point')
type Shown = typeof import('../../utils/page/shown')
type Blocks = typeof import('../../utils/page/blocks')
export type Craft = Point & Shown & Blocks

/** A pick as it stands in the file: a selector, or a selector and an attribute. */
export type Drafted = string | [selector: string, attribute: string]

export interface SiteDraft {
  item: string
  words: string
  fields: Record<string, Drafted>
}

const flat = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

/** What names all items and nothing else on the page; else what names them all. */
export function itemSelector(
  { namesOf }: Craft,
  items: readonly Element[],
  root: Document,
): string | undefined {
  const [first] = items
  const tries = first ? namesOf(first).filter((name) => items.every((item) => item.matches(name))) : []
  return tries.find((name) => root.querySelectorAll(name).length === items.length) ?? tries[0]
}

/** Where each field of the first item stands, told by what the generic reader read there. */
export function draftSite(
  craft: Craft,
  item: string,
  items: readonly Element[],
  readings: readonly Reading[],
): SiteDraft {
  const fields: Record<string, Drafted> = {}
  const [first, ...others] = items
  const reading = readings[0]
  // Of what the generic reader cannot read, a person has to say where it stands.
  if (!first || !reading) return { item, words: '', fields }
  const where = (element: Element) => craft.selectorFor(element, first, others)
  const holding = (text: string | undefined) =>
    text ? [...first.querySelectorAll('*')].findLast((one) => flat(one.textContent) === text) : undefined
  const name = holding(reading.who.name)
  if (name) {
    fields['name'] = where(name)
    const link = name.closest('a[href]') ?? name.querySelector('a[href]')
    if (link && first.contains(link)) fields['link'] = [where(link), 'href']
  }
  const title = holding(reading.title) ?? first.querySelector('h2,h3,h4')
  if (title && title.textContent?.trim()) fields['title'] = where(title)
  const label = craft.ratingShown(first)
  for (const attribute of ['aria-label', 'alt', 'title']) {
    const rated = label && first.querySelector(`[${attribute}="${escaped(label)}"]`)
    if (rated) fields['rating'] = [where(rated), attribute]
  }
  const time = craft.timeShown(first)
  if (time) {
    const attribute = ['datetime', 'title', 'content'].find(
      (one) => time.element.getAttribute(one) === time.when,
    )
    fields['said'] = attribute ? [where(time.element), attribute] : where(time.element)
    fields['saidAs'] = where(time.element)
    const link = time.element.closest('a[href]')
    if (link && first.contains(link)) fields['permalink'] = [where(link), 'href']
  }
  const body = craft.wordsShown(first)
  return { item, words: body ? where(body) : '', fields }
}

const escaped = (value: string) => value.replace(/["\\]/g, '\\$&')

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
const picked = (pick: Drafted) =>
  typeof pick === 'string' ? quoted(pick) : `[${quoted(pick[0])}, ${quoted(pick[1])}]`

/** The file's text. */
export const siteText = (
  name: string,
  host: string,
  year: number,
  draft: SiteDraft,
  define = './define',
): string =>
  `import { define } from '${define}'

// ${year}, after one page of it.
export default define({
  name: ${quoted(name)},
  kind: '${draft.fields['rating'] ? 'review' : 'social'}',
  hosts: [${quoted(host)}],
  proven: 'seen',
  item: ${quoted(draft.item)},
  words: [${draft.words && quoted(draft.words)}],
  fields: {
${Object.entries(draft.fields)
  .map(([field, pick]) => `    ${field}: [${picked(pick)}],`)
  .join('\n')}
  },
  always: [${['name', 'rating', 'said']
    .filter((field) => draft.fields[field])
    .map(quoted)
    .join(', ')}],
})
`
