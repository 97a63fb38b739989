import { whenIn } from '../page/dates'
import { flat, textOf } from '../page/text'
import { define } from './define'

// 2015: microdata, seen. 2016 to 2019: the same classes without it. 2020 to 2026: React lists without marks of their own
// but for profile links, labelled stars and the language of the words; several scrapers agree.
const STARS = 5

const outOf = (label: string | null | undefined) => {
  const numbers = (label ?? '').slice(0, 60).match(/\d(?:[.,]\d)?/g)
  const [value] = numbers?.length === 1 ? numbers : []
  return value && Number(value.replace(',', '.')) <= STARS ? `${value}/${STARS}` : undefined
}

/** The owner's answer has no language of its own; an earlier version of the review is cut short. */
const BODY = 'p[class*="comment__"]:not([class*="truncated"]) > span[lang]'

/** What stands before the words is about the reviewer; what stands after may be about the owner. */
function before(item: Element): Element[] {
  const all = item.matches('li') ? [...item.querySelectorAll('*')] : []
  const words = item.querySelector(BODY)
  return words ? all.slice(0, all.indexOf(words)) : []
}

const profile = (item: Element) =>
  before(item).find((one) => one.matches('a[href*="/user_details?"]') && flat(one.textContent ?? '') !== '')

const day = (item: Element) => {
  const leaf = before(item).find((one) => {
    const text = one.children.length ? '' : (one.textContent ?? '')
    return text.length < 40 && whenIn(text) !== undefined
  })
  return leaf && textOf(leaf)
}

/** Until 2019 the page writes 1/7/2015; in the United States the month comes first. */
const american = (item: Element, _root: ParentNode, url: string) => {
  const text = item.querySelector('.review-content .rating-qualifier')?.textContent?.slice(0, 200)
  const [, m, d, y] = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text ?? '') ?? []
  return m && d && y && /^https?:\/\/www\.yelp\.com\//.test(url)
    ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
    : undefined
}

const byId = (item: Element, _root: ParentNode, url: string) => {
  const id = item.getAttribute('data-review-id') ?? ''
  return /^[\w-]{16,40}$/.test(id) && /\/biz\//.test(url) ? `${url.split(/[?#]/)[0]}?hrid=${id}` : undefined
}

export default define({
  name: 'Yelp',
  kind: 'review',
  hosts:
    'com ca co.uk ie com.au co.nz de at ch fr be nl it es pt pl cz dk no se fi com.tr co.jp com.hk com.sg com.tw com.ph my com.br com.mx com.ar cl'
      .split(' ')
      .map((country) => `*.yelp.${country}`),
  proven: 'seen',
  item: `li:has(a[href*="/user_details?"]):has(${BODY}),.review[data-review-id]`,
  words: [
    (item) => [item.querySelector(BODY)].filter((one) => one !== null),
    '[itemprop="description"]',
    (item) => [item.querySelector('.review-content > p[lang]')].filter((one) => one !== null),
  ],
  fields: {
    name: [
      (item) => {
        const link = profile(item)
        return link && textOf(link)
      },
      ['[itemprop="author"]', 'content'],
      '.user-display-name',
    ],
    link: [(item) => profile(item)?.getAttribute('href') ?? undefined, ['a.user-display-name', 'href']],
    location: ['[data-testid="UserPassportInfoTextContainer"]', '.user-location'],
    rating: [
      (item) =>
        before(item)
          .map((one) => (one.getAttribute('role') === 'img' ? outOf(one.getAttribute('aria-label')) : ''))
          .find(Boolean),
      (item) => outOf(item.querySelector('[itemprop="ratingValue"]')?.getAttribute('content')),
      (item) => outOf(item.querySelector('.review-content [class*="i-stars"]')?.getAttribute('title')),
    ],
    said: [day, ['[itemprop="datePublished"]', 'content'], american],
    saidAs: [day, '.review-content .rating-qualifier'],
    permalink: [byId],
  },
  always: ['name', 'rating', 'said'],
  skip: (item) => [...item.querySelectorAll('li')].some((inner) => inner.querySelector(BODY)),
  holdsItems: /\/biz\/[^/]+$/,
  foreign: '.biz-owner-reply,p[class*="comment__"]:not(:has(> span[lang]))',
})
