import { define } from './define'

// Since 2023: one section a review, its heading holds name, stars and date; several scrapers of 2023 to 2026 agree on
// these short classes. Before, on chrome.google.com: .comment-thread-displayname, scrapers. Replies have other classes.
const STARS = 5

/** "4 out of 5 stars" in any language; until 2023 "4 stars". */
const stars = (item: Element) => {
  const element = item.querySelector('h3 [role="img"],h3 [title],.rsw-stars')
  const label = element?.getAttribute('aria-label') ?? element?.getAttribute('title') ?? ''
  const numbers = label.slice(0, 60).match(/\d(?:[.,]\d)?/g)
  if (numbers?.length === 2) return label
  return numbers?.length === 1 && numbers[0] ? `${numbers[0].replace(',', '.')}/${STARS}` : undefined
}

export default define({
  name: 'Chrome Web Store',
  kind: 'review',
  hosts: ['chromewebstore.google.com', 'chrome.google.com'],
  proven: 'second-hand',
  item: 'section:has(h3 [role="img"],h3 [title]):not(:has(section)),.ba-pa:has(.comment-thread-displayname)',
  words: ['p.fzDEpf', '.ba-Eb-ba'],
  fields: {
    name: ['h3 > .LfYwpe', '.comment-thread-displayname'],
    link: [['a.comment-thread-displayname', 'href']],
    rating: [stars],
    said: ['h3 > .ydlbEf', '.ba-Eb-Nf'],
    saidAs: ['h3 > .ydlbEf', '.ba-Eb-Nf'],
  },
  always: ['name', 'rating', 'said'],
  holdsItems: /\/detail\/.+\/reviews\b/,
  foreign: '.fPNqW,.Iu8e1b',
})
