import { textOf } from '../page/text'
import { define } from './define'

// 2018 to 2023: .appx-review with its own id, after scrapers that agree. The newer listing, drawn by web components, is
// not known. Paragraphs: the title, then the words.
const STARS = 5

/** "appx-rating-stars-45": tenths of a star. */
const stars = (item: Element) => {
  const name =
    item.querySelector('.appx-rating-block [class*="appx-rating-stars-"]')?.getAttribute('class') ?? ''
  const tenths = /appx-rating-stars-([0-5])([05])(?!\S)/.exec(name.slice(0, 300))
  return tenths ? `${tenths[1]}.${tenths[2]}/${STARS}` : undefined
}

const date = (item: Element) => {
  const link = item.querySelector('.appx-review-user-review a')
  return link ? textOf(link) : undefined
}

export default define({
  name: 'Salesforce AppExchange',
  kind: 'review',
  hosts: ['*.appexchange.salesforce.com', 'appexchangejp.salesforce.com'],
  proven: 'second-hand',
  item: '.appx-review[data-revid]',
  words: ['.appx-review-content .appx-multi-line-fixed'],
  fields: {
    name: ['.appx-review-user-detail a[href*="/profile?u="]'],
    link: [['.appx-review-user-detail a[href*="/profile?u="]', 'href']],
    title: ['.appx-review-title'],
    rating: [stars],
    said: [date],
    saidAs: [date],
  },
  always: ['name', 'rating', 'said', 'title'],
  holdsItems: /[?&]tab=r\b/,
})
