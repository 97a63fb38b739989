import { define } from './define'

// 2024 to 2026: data attributes, class names change with every release. 2017 and 2019: class names, data-reviewmid.
const STARS = 5 // the only scale Trustpilot has had; needed where the page gives a bare number

const outOf = (text: string | null | undefined) => {
  const number = /\d(?:\.\d)?/.exec((text ?? '').slice(0, 60))?.[0]
  return number && `${number}/${STARS}`
}

/** 2019 keeps the date in a JSON property of the header, not in the text. */
function published(item: Element): string | undefined {
  const header = item.querySelector('.review-content-header__dates')
  const places = header ? [header, ...header.querySelectorAll('*')] : []
  for (const place of places) {
    const texts = [...place.attributes].map(({ value }) => value)
    if (!place.children.length) texts.push(place.textContent ?? '')
    for (const text of texts) {
      const date = /publishedDate\W{1,12}(\d{4}-[\dT:.Z+-]{6,30})/.exec(text.slice(0, 2_000))?.[1]
      if (date) return date
    }
  }
  return undefined
}

const byId = (item: Element) => {
  const id = item.getAttribute('data-reviewmid')
  return id && /^[0-9a-f]{24}$/.test(id) ? `/reviews/${id}` : undefined
}

export default define({
  name: 'Trustpilot',
  kind: 'review',
  hosts: ['*.trustpilot.com'],
  proven: 'seen',
  item: 'article[data-service-review-card-paper],article:has([data-service-review-rating]),[data-reviewmid]',
  // A review may be a title alone.
  words: [
    '[data-service-review-text-typography]',
    '.review-content__text',
    '.review-body',
    '[data-service-review-title-typography],.review-content__title',
  ],
  fields: {
    name: ['[data-consumer-name-typography]', '.consumer-information__name', '.user-review-name-link'],
    link: [
      ['a[data-consumer-profile-link]', 'href'],
      ['a[href*="/users/"]', 'href'],
    ],
    location: ['[data-consumer-country-typography]', '.consumer-information__location'],
    title: [
      '[data-service-review-title-typography]',
      '[data-review-title-typography]',
      '.review-content__title',
      '.review-title',
    ],
    rating: [
      ['[data-service-review-rating] img', 'alt'],
      (item) =>
        outOf(item.querySelector('[data-service-review-rating]')?.getAttribute('data-service-review-rating')),
      (item) => outOf(item.querySelector('.star-rating img[alt]')?.getAttribute('alt')),
      (item) =>
        outOf(/count-\d/.exec(item.querySelector('[class*="count-"]')?.getAttribute('class') ?? '')?.[0]),
    ],
    said: [
      ['time[data-service-review-date-time-ago]', 'datetime'],
      ['[data-service-review-rating] time', 'datetime'],
      ['time.ndate', 'datetime'],
      published,
    ],
    saidAs: ['time[data-service-review-date-time-ago]', 'time.ndate'],
    permalink: [
      ['a[data-review-title-typography]', 'href'],
      ['[data-service-review-rating] ~ * a[href^="/reviews/"]', 'href'],
      ['a.review-title-link', 'href'],
      byId,
    ],
  },
  always: ['name', 'rating', 'said', 'permalink'],
  foreign:
    '[data-service-review-business-reply-text-typography],[data-service-review-business-reply-title-typography],.brand-company-reply,.company-reply',
  // Teasers above the list repeat a review, cut short.
  skip: (item) => item.querySelector('[data-relevant-review-text-typography]') !== null,
})
