import { whenIn } from '../page/dates'
import { textOf } from '../page/text'
import { define } from './define'

// 2023 to 2026: data attributes, after what scrapers and their tests agree on. 2018 to 2022: .review-listing, scrapers.
// The author is a shop. A developer's reply is marked up like the review, and stands after it.
const STARS = 5

const first = (selector: string) => (item: Element) =>
  [item.querySelector(selector)].filter((one) => one !== null)

/** Country and time of use are lines of their own under the shop's name; only the latter holds a figure. */
const place = (item: Element) => {
  const line = item.querySelector('div:has(> span[title]):has(> [data-review-share-link]) + div')
  const text = line ? textOf(line) : ''
  return /\d/.test(text) ? undefined : text
}

const oldDate = (item: Element) =>
  [...item.querySelectorAll('.review-metadata__item-value,.review-metadata__item-label')]
    .map((one) => textOf(one))
    .find((text) => whenIn(text))

export default define({
  name: 'Shopify App Store',
  kind: 'review',
  hosts: ['apps.shopify.com'],
  proven: 'second-hand',
  item: '[data-merchant-review],.review-listing',
  words: [first('[data-truncate-content-copy]'), first('.review-content .truncate-content-copy')],
  fields: {
    name: [['span[title]:has(~ [data-review-share-link])', 'title'], '.review-listing-header__text'],
    location: [place],
    rating: [
      ['[role="img"][aria-label]:has(+ div)', 'aria-label'],
      (item) => {
        const value = item.querySelector('.review-metadata [data-rating]')?.getAttribute('data-rating')
        return value ? `${value}/${STARS}` : undefined
      },
    ],
    said: ['[role="img"][aria-label] + div', oldDate],
    saidAs: ['[role="img"][aria-label] + div', oldDate],
    permalink: [['[data-review-share-link]', 'data-review-share-link']],
  },
  always: ['name', 'rating', 'said'],
  holdsItems: /\/reviews(\/\d|\?|$)/,
  foreign: '[data-merchant-review-reply],.review-reply',
})
