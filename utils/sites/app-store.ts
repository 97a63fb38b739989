import { textOf } from '../page/text'
import { define } from './define'

// 2025 and 2026: labelled blocks, after several scrapers; each review stands again in a hidden detail view. 2018 to 2025:
// .we-customer-review, many scrapers. The developer's answer stands after the review's words.
const STARS = 5

/** "4 Stars" in any language; until 2025 "4 out of 5". */
const stars = (item: Element) => {
  const label =
    item.querySelector('ol[aria-label],figure.we-star-rating[aria-label]')?.getAttribute('aria-label') ?? ''
  const numbers = label.slice(0, 60).match(/\d(?:[.,]\d)?/g)
  if (numbers?.length === 2) return label
  return numbers?.length === 1 && numbers[0] ? `${numbers[0].replace(',', '.')}/${STARS}` : undefined
}

const first = (selector: string) => (item: Element) =>
  [item.querySelector(selector)].filter((one) => one !== null)

/** The block is labelled by its heading. */
const title = (item: Element) => {
  const id = item.getAttribute('aria-labelledby') ?? ''
  const heading = [...item.querySelectorAll('h3')].find((one) => one.id === id)
  return heading && textOf(heading)
}

export default define({
  name: 'App Store',
  kind: 'review',
  hosts: ['apps.apple.com', 'itunes.apple.com'],
  proven: 'second-hand',
  item: '[aria-labelledby^="review-"]:has(time):not(.is-detail-view),.we-customer-review',
  words: [
    first('p[data-testid="truncate-text"]'),
    first('p.content'),
    first('.we-customer-review__body'),
    first('blockquote'),
  ],
  drop: 'h3,h4,time,button,.we-customer-review__response',
  fields: {
    name: ['p.author,span.author', '.we-customer-review__user'],
    title: [title, '.we-customer-review__title'],
    rating: [stars],
    said: [
      ['time[datetime]:has(~ .author)', 'datetime'],
      ['.author ~ time[datetime]', 'datetime'],
      ['.we-customer-review__header time[datetime],time.we-customer-review__date', 'datetime'],
    ],
    saidAs: [
      'time:has(~ .author)',
      '.author ~ time',
      '.we-customer-review__header time,time.we-customer-review__date',
    ],
  },
  always: ['name', 'rating', 'said', 'title'],
  holdsItems: /[?&]see-all=reviews|#see-all\/reviews/,
  foreign: '.developer-response,.we-customer-review__response',
})
