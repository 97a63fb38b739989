import { whenIn } from '../page/dates'
import { ratingIn } from '../page/ratings'
import { flat, textOf } from '../page/text'
import { define } from './define'

// 2015 and 2016: .reviewSelector, seen. 2017 to 2019, and the cards of 2020 to 2026 (data-test-target, data-automation):
// many scrapers that agree. There class names are hashes, so what is not marked is told by where it stands.
const WORDS = [
  '[data-automation^="reviewText_"]',
  '[data-automation="ugcReviewReadMore_Content"]',
  '[data-test-target="review-text"]',
  '[data-test-target="review-body"]',
  '.entry p',
]

/** Only the first: the hotel's answer is marked up alike. */
const first = (selector: string) => (item: Element) =>
  [item.querySelector(selector)].filter((one) => one !== null)

const isCard = (item: Element) => !item.matches('.reviewSelector')

/** The elements of a card without children, those before its words and those after. */
function around(item: Element): { before: Element[]; after: Element[] } {
  const words = WORDS.map((selector) => item.querySelector(selector)).find((one) => one !== null)
  const all = [...item.querySelectorAll('*')]
  if (!words) return { before: [], after: [] }
  const at = all.indexOf(words)
  const leaf = (one: Element) =>
    !one.children.length && !words.contains(one) && flat(one.textContent ?? '') !== ''
  const pressed = (one: Element) => one.closest('button,[role="button"]') !== null
  return {
    before: all.slice(0, at),
    after: all.slice(at).filter((one) => leaf(one) && !pressed(one)),
  }
}

const profiles = (item: Element) =>
  isCard(item) ? around(item).before.filter((one) => one.matches('a[href*="/Profile/"]')) : []

/** "… wrote a review Jun 2022": on hotels the day is not shown. */
const month = (item: Element) => {
  const link = isCard(item) && around(item).before.find((one) => one.matches('a.ui_header_link'))
  const text = (link && link.nextSibling?.nodeType === 3 && link.nextSibling.nodeValue) || ''
  return text.length < 60 ? text : undefined
}

/** Bubbles for service and rooms stand after the words. */
const bubbles = (item: Element) => {
  const labels = around(item).before.map((one) =>
    one.localName === 'title'
      ? one.textContent
      : one.localName === 'svg'
        ? one.getAttribute('aria-label')
        : '',
  )
  const told = labels.find((label) => ratingIn(label ?? ''))
  const old = /bubble_([1-5])([05])\b/.exec(
    item
      .querySelector(
        '[data-test-target="review-rating"] [class*="bubble_"],[class*="bubble_"]:has(~ .ratingDate)',
      )
      ?.getAttribute('class') ?? '',
  )
  return told ?? (old ? `${old[1]}.${old[2]}/5` : undefined)
}

/** The line right after the words, where it is a whole date; else the line holds its date in a title above them. */
const written = (item: Element) => {
  if (!isCard(item)) return undefined
  const { before, after } = around(item)
  const line = after[0] ? textOf(after[0]) : ''
  if (line.length < 60 && whenIn(line)) return line
  return (
    before
      .map((one) => (one.localName === 'span' ? one.getAttribute('title') : null))
      .find((title) => title && title.length < 40 && whenIn(title)) ?? undefined
  )
}

export default define({
  name: 'Tripadvisor',
  kind: 'review',
  hosts:
    'com co.uk ca ie com.au co.nz in com.sg com.my com.ph com.hk de at ch fr it es nl be se dk fi cz pt gr hu ru jp co.kr cn com.tw com.br com.mx com.ar cl co pe com.ve com.tr com.vn rs sk co.il co.id co.za com.eg'
      .split(' ')
      .map((country) => `*.tripadvisor.${country}`),
  proven: 'seen',
  item: '[data-automation="reviewCard"],[data-test-target="HR_CC_CARD"],.reviewSelector',
  words: WORDS.map(first),
  drop: '[role="button"],[data-test-target="expand-review"],.entry p > span',
  fields: {
    name: [
      (item) =>
        profiles(item)
          .map((link) => textOf(link))
          .find((text) => text !== ''),
      '.member_info .scrname',
      '.member_info .info_text > div:first-child',
    ],
    link: [(item) => profiles(item)[0]?.getAttribute('href') ?? undefined],
    location: ['.member_info .location', '.member_info .userLoc'],
    title: ['[data-test-target="review-title"]', 'a[href*="/ShowUserReviews-"]', '.quote .noQuotes', title],
    rating: [['.rating img[class*="rating_s_fill"]', 'alt'], bubbles],
    said: [['.ratingDate[content]', 'content'], ['.ratingDate[title]', 'title'], '.ratingDate', written],
    saidAs: ['.ratingDate', written, month],
    permalink: [
      ['.quote a', 'href'],
      ['a[href*="/ShowUserReviews-"]', 'href'],
    ],
  },
  always: ['name', 'rating', 'said', 'title', 'permalink'],
  holdsItems: /-Reviews-|\/ShowUserReviews-/,
  foreign: '.mgrRspnInline,[data-automation="ownerResponse"]',
})

function title(item: Element): string | undefined {
  const element = item.querySelector('.quote')
  return element ? textOf(element).replace(/^["“”«\s]+|["“”»\s]+$/g, '') : undefined
}
