import { whenIn } from '../page/dates'
import { textOf } from '../page/text'
import { define } from './define'

// capterra.com 2024 to 2026: cards in a marked list, their parts told by where they stand; several scrapers agree. The
// country sites since 2021: .review-card, scrapers. 2017: .cell-review, seen.
const STARS = 5
const HOSTS =
  'com co.uk in ca ie com.au co.nz com.sg com.my ph hk co.za ae com.de de at ch fr be nl es it pt se dk no fi pl jp com.br mx cl co com.ar pe cr ec do com.gt'

const number = (text: string | null | undefined) => {
  const value = /^\s*([0-5](?:[.,]\d)?)\s*$/.exec((text ?? '').slice(0, 20))?.[1]
  return value && `${value.replace(',', '.')}/${STARS}`
}

const bare = (text: string) => text.replace(/^["“”«„\s]+|["“”»\s]+$/g, '')

/** What only names other products is no answer. */
const says = (element: Element) => !element.querySelector('a') && textOf(element) !== ''

/** Pros and cons, each a label and its paragraph, and the plain paragraph above them. What follows may be the vendor's. */
function answers(item: Element): Element[] {
  const [pros, cons] = [...item.querySelectorAll('div > span + p')]
  const beside = [...(pros?.parentElement?.parentElement?.children ?? [])]
  const above = beside.find((one) => one.localName === 'p')
  return [above, pros, cons].filter((one) => one !== undefined).filter(says)
}

/** On the country sites the label is a paragraph or a span that ends with a colon. */
function labelled(item: Element): Element[] {
  return [...item.querySelectorAll('.review-card p + p, .review-card p > span + span')].filter(
    (one) => /[:：]$/.test((one.previousElementSibling?.textContent ?? '').slice(-200).trim()) && says(one),
  )
}

/** Before the words only the review's own date stands there. */
const day = (item: Element) => {
  const heading = item.querySelector('h3')
  const all = [...item.querySelectorAll('*')]
  const first = answers(item)[0]
  const from = heading && first ? all.slice(all.indexOf(heading), all.indexOf(first)) : []
  const leaf = from.find((one) => !one.children.length && textOf(one).length < 30 && whenIn(textOf(one)))
  return leaf && textOf(leaf)
}

/** Name, role, trade and time of use, one a line; the role only where all of them are there. */
const lines = (item: Element) => {
  const name = item.querySelector('span:has(+ br)')
  return name?.parentElement ? textOf(name.parentElement).split('\n') : []
}

const oldDate = (item: Element) => {
  const row = item.matches('.cell-review') ? item.querySelector('h3:has(q)')?.parentElement : undefined
  return row?.nextElementSibling ? textOf(row.nextElementSibling) : undefined
}

export default define({
  name: 'Capterra',
  kind: 'review',
  hosts: HOSTS.split(' ').map((country) => `*.capterra.${country}`),
  proven: 'seen',
  item: '[data-test-id="review-cards-container"] > div:has(h3),.review-card,.cell-review',
  words: [answers, labelled, '.review-comments'],
  drop: '.review-comments strong:first-child',
  fields: {
    name: ['span:has(+ br)', '.review-card .col-lg-5 .h5', '.reviewer-details > div:first-child'],
    role: [
      (item) => (lines(item).length > 3 ? lines(item)[1] : undefined),
      '.review-card .col-lg-5 .h5 + .text-ash',
      '.reviewer-details > div:nth-child(2)',
    ],
    company: ['.reviewer-details > div:nth-child(3)'],
    title: [
      (item) => {
        const heading = item.querySelector('h3')
        return heading ? bare(textOf(heading)) : undefined
      },
    ],
    rating: [
      (item) => number(item.querySelector('[data-testid="Overall Rating-rating"] span')?.textContent),
      (item) => number(item.querySelector('[data-testid="rating"] span')?.textContent),
      (item) => number(item.querySelector('.review-card h3 ~ .text-ash .ms-1')?.textContent),
      '.overall-rating',
    ],
    said: [day, '.review-card h3 ~ .text-ash .ms-2', oldDate],
    saidAs: [day, '.review-card h3 ~ .text-ash .ms-2', oldDate],
  },
  always: ['name', 'rating', 'said', 'title'],
  holdsItems: /\/p\/\d+\/[^/]+\/reviews\b|\/reviews\/\d+\//,
})
