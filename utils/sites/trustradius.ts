import { ratingIn } from '../page/ratings'
import { textOf } from '../page/text'
import { define } from './define'

// 2023 to 2026: CSS modules, of which the part before the hash holds; several scrapers agree. 2017: .serp-row, seen.
const BEST = 10

const bare = (text: string) => text.replace(/^["“”\s]+|["“”\s]+$/g, '')

const ANSWERS =
  '[class*="ReviewAnswer_longForm"],[class*="ReviewAnswer_pros-list"],[class*="ReviewAnswer_cons-list"]'

/** The overall mark stands above the answers; below, questions have marks of their own. */
const overall = (item: Element) => {
  const all = item.matches('article') ? [...item.querySelectorAll('*')] : []
  const answer = item.querySelector('[class*="ReviewAnswer_"]')
  for (const one of answer ? all.slice(0, all.indexOf(answer)) : []) {
    const told = one.getAttribute('data-rating') ?? ''
    if (/^\d{1,2}(\.\d)?$/.test(told)) return `${told}/${BEST}`
    if (!one.children.length && ratingIn(textOf(one))?.best === BEST) return textOf(one)
  }
  return undefined
}

/** 2017: "10 of 10 | 2/7/2017". The site is American: the month comes first. */
const american = (item: Element) => {
  const text = item.querySelector('.rating-box .rating-stars-text')?.textContent?.slice(0, 200)
  const [, m, d, y] = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text ?? '') ?? []
  return m && d && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : undefined
}

const heading = ':is(h2,h3,h4,h5) > a[href*="/reviews/"]'

const title = (item: Element) => {
  const element = item.querySelector(heading)
  return element ? bare(textOf(element)) : undefined
}

export default define({
  name: 'TrustRadius',
  kind: 'review',
  hosts: ['www.trustradius.com', 'trustradius.com'],
  proven: 'seen',
  item: 'article[class*="ReviewNew_article"],article[class*="Review_review"],.serp-row',
  words: [ANSWERS, '[class*="ReviewAnswer_review"]', '[id^="question-"][id$="-response-body"]'],
  drop: 'h1,h2,h3,h4,h5,h6,[data-rating],[class*="sr-only"]',
  fields: {
    name: ['[class*="Byline_name"]', '.serp-username .name'],
    link: [['.serp-username .name a', 'href']],
    role: ['.serp-username .position'],
    title: [title],
    rating: [overall, ['.rating-box .rating-stars', 'title']],
    said: [['header time', 'datetime'], '[class*="Header_date"]', american],
    saidAs: ['[class*="Header_date"]'],
    permalink: [[heading, 'href']],
  },
  always: ['name', 'rating', 'said', 'title', 'permalink'],
  holdsItems: /\/products\/[^/]+\/reviews\b/,
})
