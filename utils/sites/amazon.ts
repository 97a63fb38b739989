import { textOf } from '../page/text'
import { define } from './define'

// data-hook attributes have held from 2017 to 2024; 2016 has only the class names. The camel-case hooks of 2026 are
// second hand; there each review stands twice, in the list and in a popover.
const COUNTRIES =
  'com co.uk de fr es it nl pl se ie ca in sg cn ae sa eg co.jp co.za com.be com.tr com.au com.mx com.br'.split(
    ' ',
  )

/** Since 2024 the stars stand inside the title's link; translations stand beside the original. */
const title = (item: Element) => {
  const whole = item.querySelector('[data-hook="reviewTitle"],[data-hook="review-title"],.review-title')
  const element = whole?.querySelector('.cr-original-review-content') ?? whole
  const drop = '.review-rating,.a-icon-alt,.cr-translated-review-content'
  return element ? textOf(element, { drop }) : undefined
}

/** The title is a link to the review; reviews from other countries' shops have no page here, and so no link. */
const permalink = (item: Element) => {
  const id = item.getAttribute('id') ?? ''
  const link = item.querySelector('a[data-hook="review-title"],a.review-title,a > [data-hook="reviewTitle"]')
  return link && /^R[0-9A-Z]{8,20}$/.test(id) ? `/gp/customer-reviews/${id}` : undefined
}

export default define({
  name: 'Amazon',
  kind: 'review',
  hosts: COUNTRIES.flatMap((country) => [
    `www.amazon.${country}`,
    `amazon.${country}`,
    `smile.amazon.${country}`,
  ]),
  proven: 'seen',
  item: '[data-hook="review"],[data-hook="cmps-review"],.review:not([data-hook])',
  words: [
    '[data-hook="reviewRichContentContainer"]',
    '[data-hook="review-body"] .cr-original-review-content',
    '[data-hook="review-body"]',
    '.review-text',
  ],
  drop: '.a-expander-header,.a-popover-preload,.cr-translated-review-content,[class*="vse-"],[id^="video-block"],[data-hook*="read-more"],[data-hook="review-image-tile"],.reviews-loading',
  fields: {
    name: ['.a-profile-name', 'a[data-hook="review-author"]', '.review-byline a'],
    link: [
      ['a.a-profile', 'href'],
      ['a[data-hook="review-author"]', 'href'],
      ['.review-byline a.author', 'href'],
    ],
    title: [title],
    rating: ['[data-hook$="review-star-rating"] .a-icon-alt', '.review-rating .a-icon-alt', '.review-rating'],
    said: ['[data-hook="review-date"]', '.review-date'],
    saidAs: ['[data-hook="review-date"]', '.review-date'],
    permalink: [permalink],
  },
  always: ['name', 'rating', 'said', 'title'],
  foreign: '.review-comments,[data-hook="review-comments"],.cr-vote-action-bar',
  blocked: (root) => root.querySelector('form[name="signIn"],form[action*="validateCaptcha"]') !== null,
})
