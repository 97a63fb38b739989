import { textOf } from '../page/text'
import { define } from './define'

// 2025: data-test attributes, seen. 2026 (content-avatar-*), 2020 to 2022 and 2015 to 2019 (.empReview): scrapers that
// agree. Authors are anonymous: the job title is all the name the site shows.
const STARS = 5

const outOf = (text: string | null | undefined) => {
  const number = /^\s*([1-5](?:[.,]\d)?)\s*$/.exec((text ?? '').slice(0, 20))?.[1]
  return number && `${number}/${STARS}`
}

/** "Current Employee - Analyst" until 2019, "Jun 7, 2021 - Analyst" after. */
const oldLine = (item: Element) => {
  const element = item.querySelector('.authorJobTitle')
  const [first = '', ...rest] = element ? textOf(element).split(' - ') : []
  return { date: /\d{4}/.test(first) ? first : undefined, job: rest.length ? rest.join(' - ') : first }
}

/** Of the two tags only the place carries an icon. */
const place = (item: Element) => {
  const tags = [...item.querySelectorAll('[data-test="review-avatar-tag"]')].filter((tag) =>
    tag.querySelector('svg'),
  )
  return tags.length === 1 && tags[0] ? textOf(tags[0]) : undefined
}

const oldTitle = (item: Element) => {
  const element = item.querySelector('a.reviewLink')
  return element ? textOf(element).replace(/^["“”«\s]+|["“”»\s]+$/g, '') : undefined
}

/** Nobody reviews without both: one alone means that the other was not found. Advice stands beside them. */
const answers = (pros: string, cons: string) => (item: Element) => {
  const first = item.querySelector(pros)
  const second = item.querySelector(cons)
  if (!first || !second) return []
  const beside = [...(first.parentElement?.parentElement?.parentElement?.children ?? [])]
  const all = beside.flatMap((one) => [...one.querySelectorAll('p + p > span')].slice(0, 1))
  return all.includes(first) && all.includes(second) ? all : [first, second]
}

export default define({
  name: 'Glassdoor',
  kind: 'review',
  hosts: ['com', 'co.in', 'co.uk', 'ca', 'de', 'fr', 'es', 'it', 'nl', 'ie', 'sg', 'at', 'ch', 'be']
    .concat(['com.au', 'com.br', 'com.mx', 'com.ar', 'com.hk', 'co.nz'])
    .map((country) => `*.glassdoor.${country}`),
  proven: 'seen',
  item: '[data-test="review-details-container"],article[data-test="review-detail"],.empReview:has(.pros,.cons,[data-test="pros"],[data-test="cons"])',
  words: [
    answers('[data-test="review-text-PROS"]', '[data-test="review-text-CONS"]'),
    answers('[data-test="pros"]', '[data-test="cons"]'),
    (item) =>
      item.querySelector('p.pros') && item.querySelector('p.cons')
        ? [...item.querySelectorAll('p.pros,p.cons,p.adviceMgmt')]
        : [],
  ],
  fields: {
    name: [
      '[data-test="review-avatar-label"]',
      '[data-test="content-avatar-label"]',
      (item) => oldLine(item).job,
    ],
    location: [place, '.authorLocation'],
    title: ['[data-test="review-details-title"]', 'a[href*="/Employee-Review-"] h3', oldTitle],
    rating: [
      (item) => outOf(item.querySelector('[data-test="review-rating-label"]')?.textContent),
      (item) => outOf(item.querySelector('.ratingNumber')?.textContent),
      (item) => outOf(item.querySelector('.rating .value-title')?.getAttribute('title')),
    ],
    said: ['[class*="timestamp_reviewDate" i]', 'time.date', (item) => oldLine(item).date],
    saidAs: ['[class*="timestamp_reviewDate" i]', 'time.date'],
    permalink: [
      ['a[data-test="review-details-title-link"]', 'href'],
      ['a[href*="/Employee-Review-"]', 'href'],
    ],
  },
  always: ['name', 'rating', 'said', 'title', 'permalink'],
  holdsItems: /\/Reviews\/.+-(Reviews-E|RVW)\d/,
  foreign: '[data-test*="employer-response" i],[class*="employerResponse" i],[class*="employer-response"]',
})
