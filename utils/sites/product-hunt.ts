import { textOf } from '../page/text'
import { define } from './define'

// Scrapers of 2023 and 2024 agree on a review's id and on the class names' beginnings. The picture's link comes first
// and has no text. A maker's answer stands below the words and is marked up alike: it follows the maker's own link.
const AUTHOR = 'a[href^="/@"],a[href^="https://www.producthunt.com/@"]'

const handleIn = (link: Element | undefined) => /\/@([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1]

const links = (item: Element) => {
  const all = [...item.querySelectorAll(AUTHOR)]
  return all.filter((link) => handleIn(link) === handleIn(all[0]))
}

/** The first such element, where only its author is named before it. */
const own = (item: Element, selector: string) => {
  const all = [...item.querySelectorAll(`${AUTHOR},${selector}`)]
  const at = all.findIndex((one) => one.matches(selector))
  return at > 0 && new Set(all.slice(0, at).map(handleIn)).size === 1 ? all.slice(at, at + 1) : []
}

const words = (item: Element) => own(item, '[class*="styles_htmlText"]')

export default define({
  name: 'Product Hunt',
  kind: 'review',
  hosts: ['www.producthunt.com', 'producthunt.com'],
  proven: 'second-hand',
  item: '[id^="review-"]:has([class*="styles_htmlText"])',
  words: [words],
  fields: {
    name: [
      (item) =>
        links(item)
          .map((link) => textOf(link))
          .find((text) => text !== ''),
    ],
    handle: [(item) => handleIn(links(item)[0])],
    link: [(item) => links(item)[0]?.getAttribute('href') ?? undefined],
    said: [(item) => own(item, 'time')[0]?.getAttribute('datetime') ?? undefined],
    saidAs: [(item) => own(item, 'time').map((one) => textOf(one))[0]],
  },
  always: ['name'],
  holdsItems: /\/products\/[^/]+\/reviews\b/,
})
