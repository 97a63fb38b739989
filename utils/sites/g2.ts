import { textOf } from '../page/text'
import { define } from './define'

// 2025: utility classes change, the microdata carries the page.
const line = (item: Element, selector: string) => {
  const element = item.querySelector(selector)
  return element ? textOf(element) : ''
}

const rating = (item: Element) => {
  const value = item.querySelector('meta[itemprop="ratingValue"]')?.getAttribute('content')
  const best = item.querySelector('meta[itemprop="bestRating"]')?.getAttribute('content')
  return value && best ? `${value}/${best}` : undefined
}

/** The line under the name is the role, unless the reviewer gave none and it is the company's size. */
const role = (item: Element) => {
  const first = line(item, '.c-midnight-80 > .mt-4th')
  return /\bemp\.|^(Small-Business|Mid-Market|Enterprise)\b/.test(first) ? undefined : first
}

export default define({
  name: 'G2',
  kind: 'review',
  hosts: ['www.g2.com'],
  proven: 'seen',
  item: '[itemprop="review"],[itemtype$="schema.org/Review"]',
  words: ['[itemprop="reviewBody"]'],
  // G2's questions and its note after each answer are not the reviewer's words.
  drop: '.l5,.spht,.formatted-text > span:last-child,[itemprop="reviewBody"] > div > div:first-child:not(:last-child)',
  fields: {
    name: [['[itemprop="author"] meta[itemprop="name"]', 'content'], '[itemprop="author"]'],
    link: [['[itemprop="author"] meta[itemprop="url"]', 'content']],
    role: [role],
    title: [
      (item) => line(item, '[itemprop="name"]:not(meta)').replace(/^["“”«\s]+|["“”»\s]+$/g, '') || undefined,
    ],
    rating: [Object.assign(rating, { structured: true as const })],
    said: [
      ['meta[itemprop="datePublished"]', 'content'],
      ['time[datetime]', 'datetime'],
    ],
    saidAs: ['time'],
    permalink: [
      ['[data-clipboard-text*="-review-"]', 'data-clipboard-text'],
      ['a[href*="-review-"]', 'href'],
    ],
  },
  always: ['name', 'rating', 'said', 'permalink'],
  foreign: '[data-comments-class-name],.js-comment-list,.js-response-preview',
})
