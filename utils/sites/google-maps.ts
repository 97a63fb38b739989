import { ratingIn } from '../page/ratings'
import { define } from './define'

// 2021 to 2026: each review's block carries its id and its author's name; what is not marked has had the same class for
// years. Many scrapers agree, one audit of live places confirms it. Dates are relative. The owner's answer is a div.
const STARS = 5
const COUNTRIES =
  'com de at ch fr be nl it es pt pl se dk no fi ie cz gr hu ro ru co.uk ca com.au co.nz co.in co.jp co.kr com.br com.mx com.ar cl com.co com.tr co.il co.za com.sg com.hk com.tw com.ph co.id co.th com.vn ae com.sa com.eg com.ua'

/** "4 stars" in any language, or "4/5" for hotels. */
const stars = (item: Element) => {
  const label = item.querySelector('[role="img"][aria-label]:has(+ span)')?.getAttribute('aria-label') ?? ''
  if (ratingIn(label)) return label
  const numbers = label.slice(0, 60).match(/\d(?:[.,]\d)?/g)
  return numbers?.length === 1 && numbers[0] ? `${numbers[0].replace(',', '.')}/${STARS}` : undefined
}

export default define({
  name: 'Google Maps',
  kind: 'review',
  hosts: COUNTRIES.split(' ').flatMap((country) => [`www.google.${country}`, `maps.google.${country}`]),
  proven: 'second-hand',
  item: 'div[data-review-id][aria-label]:has(span.wiI7pd),div[data-review-id][aria-label]:has([lang] > span)',
  words: [
    'span.wiI7pd',
    (item) => [item.querySelector('div[lang] > span:first-child')].filter((one) => one !== null),
  ],
  fields: {
    name: [['', 'aria-label']],
    link: [['button[data-href*="/maps/contrib/"]', 'data-href']],
    rating: [stars],
    saidAs: ['[role="img"][aria-label] + span', '.rsqaWe'],
    said: ['.rsqaWe'],
  },
  always: ['name', 'rating', 'said'],
  foreign: '.CDe7pd,div.wiI7pd',
})
