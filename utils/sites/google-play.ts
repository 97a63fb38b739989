import { define } from './define'

// 2022 to 2026: a header with the review's id, then the words; scrapers and saved cards agree. 2018 to 2022: jsname
// attributes, scrapers. 2014 to 2018: .single-review, seen. A chosen few stand on the page again, and in a dialog.
const STARS = 5

/** "Rated 4 stars out of five stars", in any language: the scale is a word. */
const stars = (selector: string) => (item: Element) => {
  const label = item.querySelector(selector)?.getAttribute('aria-label') ?? ''
  const numbers = label.slice(0, 120).match(/\d(?:[.,]\d)?/g)
  return numbers?.[0] && `${numbers[0].replace(',', '.')}/${STARS}`
}

/** The store opens a single review at its id. */
const byId = (item: Element, _root: ParentNode, url: string) => {
  const id = item.querySelector('header[data-review-id]')?.getAttribute('data-review-id') ?? ''
  const app = URL.canParse(url) ? new URL(url).searchParams.get('id') : null
  return app && /^[\w:.-]{8,120}$/.test(id) ? `/store/apps/details?id=${app}&reviewId=${id}` : undefined
}

export default define({
  name: 'Google Play',
  kind: 'review',
  hosts: ['play.google.com'],
  proven: 'seen',
  item: ':has(> header[data-review-id]),[jscontroller="H6eOGe"]:has([jsname="bN97Pc"]),.single-review',
  // In 2018 the whole review stands hidden beside its shortened copy.
  words: [
    'header[data-review-id] + div',
    '[jsname="fbQN7e"]',
    '[jsname="bN97Pc"]:not(:has(button))',
    '.review-body',
    '.review-body > span:first-child',
  ],
  drop: '.review-body > span:first-child,.review-body > div',
  fields: {
    name: ['header[data-review-id] img + div', '.kx8XBd .X43Kjb', '.review-header .author-name'],
    title: ['.review-body > span:first-child'],
    rating: [
      stars('header[data-review-id] [role="img"][aria-label]'),
      stars('.kx8XBd [role="img"][aria-label]'),
      stars('.review-header .review-info-star-rating [aria-label]'),
    ],
    said: ['header[data-review-id] [role="img"] + span', '.kx8XBd .p2TkOb', '.review-header .review-date'],
    saidAs: ['header[data-review-id] [role="img"] + span', '.kx8XBd .p2TkOb', '.review-header .review-date'],
    permalink: [byId, ['a.reviews-permalink', 'href']],
  },
  always: ['name', 'rating', 'said'],
  holdsItems: /[?&]reviewId=/,
  foreign: 'header[data-review-id] + div ~ div:has(div + div),.LVQB0b,.developer-reply',
})
