import { textOf } from '../page/text'
import { define } from './define'

// 2019 to 2021: .review-profile-name and data-review, after a scraper. 2017: .reviewAuthor and .reviewBody, seen; it
// shows the month only. Neither is known to have an address for a single review.
const STARS = 5

/** "new-stars-rank__80" is 80 percent of five stars. */
const rank = (item: Element) => {
  const name = item.querySelector('[class*="new-stars-rank__"]')?.getAttribute('class') ?? ''
  const percent = /new-stars-rank__(\d{1,3})(?!\S)/.exec(name.slice(0, 300))?.[1]
  return percent ? `${(Number(percent) / 100) * STARS}/${STARS}` : undefined
}

const told = (item: Element) => {
  const value = item.querySelector('meta[name="ratingValue"]')?.getAttribute('content')
  const best = item.querySelector('meta[name="bestRating"]')?.getAttribute('content')
  return value && best ? `${value}/${best}` : undefined
}

/** "Kim from Moss & Stem" */
const company = (item: Element) => {
  const author = item.querySelector('.reviewAuthor')
  const line = author?.parentElement ? textOf(author.parentElement).slice(textOf(author).length) : ''
  return /^\s*from\s(.+)/.exec(line.slice(0, 200))?.[1]
}

/** The overall words, and after each heading beside them its paragraph. */
const old = (item: Element) => [
  ...item.querySelectorAll('.reviewBody,.columns > h5:first-child + p:last-child'),
]

/** The two answers only together: one without the other would leave a gap in the words. */
const recent = (item: Element) => {
  const summary = item.querySelector('.review-copy-summary')
  const answers = ['pros', 'cons'].map((part) => item.querySelector(`[data-review*="${part}"] + p`))
  return [summary, ...(answers.includes(null) ? [] : answers)].filter((one) => one !== null)
}

export default define({
  name: 'Software Advice',
  kind: 'review',
  hosts: [
    'com',
    'co.uk',
    'ie',
    'com.au',
    'co.nz',
    'com.sg',
    'de',
    'fr',
    'es',
    'mx',
    'com.br',
    'it',
    'nl',
  ].map((country) => `*.softwareadvice.${country}`),
  proven: 'seen',
  item: '.review:has(.review-profile-name,.reviewAuthor)',
  words: [recent, old, '.reviewBody'],
  fields: {
    name: ['.review-profile-name', '.reviewAuthor'],
    company: ['.review-profile-company', company],
    title: ['.review-copy-header', '.reviewName'],
    rating: [rank, told],
    said: [['.datePublished', 'content']],
    saidAs: [
      (item) => {
        const element = item.querySelector('.datePublished p')
        return element ? textOf(element) : undefined
      },
    ],
  },
  always: ['name', 'rating', 'title'],
  holdsItems: /-profile\/reviews\b/,
})
