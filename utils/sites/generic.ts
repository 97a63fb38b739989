import { repeatedBlocks, wordsShown } from '../page/blocks'
import type { Finder } from '../page/select'
import { nameShown, ratingShown, timeShown } from '../page/shown'
import { prop, rated, toldReviews, valueOf } from '../page/structured'
import type { Told } from '../page/structured'
import { flat, oneLine } from '../page/text'
import { wordsFinder } from '../page/told-words'
import { define } from './define'

// Any page: schema.org microdata, then JSON-LD found again in the page, then blocks that repeat.
const REVIEW = '[itemscope][itemtype*="schema.org/"][itemtype$="Review"]'
const type = (name: string) => `[itemscope][itemtype$="schema.org/${name}"]`
// An answer without a question is a vendor's.
const SAID = `${type('Question')} ${type('Answer')},${'Comment UserComments Question DiscussionForumPosting SocialMediaPosting'
  .split(' ')
  .map(type)
  .join(',')}`

const BODY = ['reviewBody', 'articleBody', 'text', 'commentText', 'description']

interface Found {
  words: Element
  data: Told
  /** How the element began when it was found. */
  start: string
}
const startOf = (element: Element) => flat((element.textContent ?? '').slice(0, 2_000)).slice(0, 80)
const told = new WeakMap<Element, Found>()

/** What was told of an item, as long as it says the same: a list may have written somebody else's words into it. */
const toldOf = (item: Element): Found | undefined => {
  const found = told.get(item)
  return found && startOf(found.words) === found.start ? found : undefined
}

function items(root: Document): Element[] {
  // What hangs on a review is the vendor's answer. Not asked of the parent: a form's fields may be called as its methods.
  const marked = [...root.querySelectorAll(`${REVIEW},${SAID}`)].filter(
    (item) => !item.matches(`${REVIEW} *`),
  )
  if (marked.length) return marked
  const blocks = repeatedBlocks(root)
  const reviews = toldReviews(root)
  const find = reviews.length ? wordsFinder(root) : undefined
  const found = new Map<Element, Told>()
  for (const data of reviews) {
    const words = find?.(data.words)
    // Glassdoor gives the headline as the review's body: that is not what was said.
    if (words && !words.closest('h1,h2,h3,h4,h5,h6,a,title') && !found.has(words)) found.set(words, data)
  }
  for (const [words, data] of found) told.set(words, { words, data, start: startOf(words) })
  const within = (block: Element) => [...found.keys()].filter((words) => block.contains(words))
  // A block around several told words is the list of them, not one of them.
  const own = blocks.filter((block) => within(block).length < 2)
  for (const block of own) {
    const [words] = within(block)
    const data = words && found.get(words)
    if (data) told.set(block, { words, data, start: startOf(words) })
    if (words) found.delete(words)
  }
  const all = new Set([...own, ...found.keys()])
  return [...root.querySelectorAll('*')].filter((element) => all.has(element))
}

const structured = (read: Finder): Finder => Object.assign(read, { structured: true as const })
const data = (field: keyof Told) => structured((item) => toldOf(item)?.data[field])
const micro = (...names: string[]) =>
  structured((item) => {
    for (const name of names) {
      const value = valueOf(prop(item, name))
      if (value) return value
    }
    return undefined
  })

/** A property of the author, where the page marks the author as a thing of its own. */
const author = (name: string, clean = (value: string) => value) =>
  structured((item) => {
    const scope = prop(item, 'author') ?? prop(item, 'creator')
    const value = scope?.hasAttribute('itemscope') ? valueOf(prop(scope, name)) : undefined
    return value && clean(value)
  })

const profile = structured(
  (item) => prop(item, 'author')?.querySelector('a[itemprop~="url"]')?.getAttribute('href') ?? undefined,
)

/** The item's own place on its page. */
const byId: Finder = (item, _root, url) =>
  /^[A-Za-z][\w:.-]*$/.test(item.id) && !/#!?\//.test(url) ? `${url.split('#')[0]}#${item.id}` : undefined

/** Some number of the page's ratings is above 5: a scale that is left out is not schema.org's 5. */
const beyond = (item: Element) =>
  [...item.ownerDocument.querySelectorAll('[itemprop~="ratingValue"],[itemprop~="bestRating"]')].some(
    (one) => Number(valueOf(one)) > 5,
  )

const rating = structured((item) => {
  const scope = prop(item, 'reviewRating')
  const value = scope && valueOf(prop(scope, 'ratingValue'))
  const best = scope && valueOf(prop(scope, 'bestRating'))
  return value && (best || !beyond(item)) ? rated(value, best) : undefined
})

export default define({
  name: 'Any page',
  kind: 'page',
  hosts: [],
  proven: 'seen',
  item: items,
  words: [
    (item) => {
      let found = toldOf(item)?.words
      for (const name of BODY) found ??= prop(item, name)
      return found ? [found] : []
    },
    // What stands in a thing of its own inside the item was said by somebody else.
    (item) =>
      [wordsShown(item)].filter(
        (one) =>
          one !== undefined && (!item.hasAttribute('itemscope') || one.closest('[itemscope]') === item),
      ) as Element[],
  ],
  // A plain blockquote may be the author's own flourish; one that is marked as a quotation is somebody else's.
  drop: 'blockquote[class*="quot"],blockquote[cite],blockquote[type="cite"],[class*="signature"]',
  fields: {
    name: [data('name'), micro('author', 'creator'), nameShown],
    email: [author('email', (value) => value.replace(/^mailto:|[<>]/g, ''))],
    link: [profile],
    role: [author('jobTitle')],
    company: [author('worksFor')],
    title: [data('title'), micro('headline', 'name')],
    rating: [data('rating'), rating, ratingShown],
    said: [data('said'), micro('datePublished', 'dateCreated'), (item) => timeShown(item)?.when],
    saidAs: [(item) => oneLine(timeShown(item)?.element.textContent)],
    permalink: [data('url'), micro('url'), byId],
  },
  always: [],
})
