import { plain } from '../page/quotes'
import { oneLine, textOf } from '../page/text'
import { define } from './define'

// The classic app (3 to 7) and the new desktop one (2025, 2026), after Zammad's own templates. Rows for events are no articles.
const FROM = '.article-meta-clip.top .article-meta-row:first-child > .article-meta-value'
const DESKTOP = '[aria-describedby="author-name-and-creation-date"]'

/** "Name <address>"; the row is in the page before it unfolds, and the sender's is always the first. */
const from = (item: Element) => {
  const row = item.querySelector(FROM)
  return row ? (oneLine(textOf(row)) ?? '') : ''
}

const name = (item: Element) =>
  from(item)
    .split('<')[0]
    ?.replace(/^["'\s]+|["'\s]+$/g, '')

/** Tickets that are open in tabs stay in the page: the nearest title around the article is its own. */
function title(item: Element): string | undefined {
  for (let at = item.parentElement; at; at = at.parentElement) {
    const found = at.querySelectorAll('.ticket-title-update')
    const alone = found.length === 1 && at.querySelectorAll('.ticket-article').length === 1
    if (found.length) return alone ? (found[0]?.textContent ?? undefined) : undefined
  }
  return undefined
}

function permalink(item: Element, _root: ParentNode, url: string): string | undefined {
  const link = item.querySelector('a[href*="#ticket/zoom/"]:has(.task-subline)')?.getAttribute('href')
  return link ?? /^[^?#]{1,1000}\/desktop\/tickets\/\d+/.exec(url)?.[0]
}

export default define({
  name: 'Zammad',
  kind: 'ticket',
  hosts: ['*.zammad.com'],
  recognise: '.ticket-article-item .textBubble-content,[data-test-id^="article-bubble-container-"]',
  proven: 'seen',
  item: '.ticket-article-item:is(.customer,.agent,.system),[data-test-id^="article-bubble-container-"]',
  words: ['.textBubble-content > .richtext-content', '.inner-article-body'],
  mail: plain,
  drop: '.js-toggleFold',
  fields: {
    name: [name, `${DESKTOP} > :not(p,time)`],
    email: [(item) => /<([^<>\s]+@[^<>\s]+)>/.exec(from(item))?.[1]],
    title: [title],
    said: [
      ['.task-subline time', 'datetime'],
      ['.task-subline time', 'data-time'],
      [`${DESKTOP} > time`, 'datetime'],
      `${DESKTOP} > time`,
    ],
    saidAs: ['.task-subline time', `${DESKTOP} > time`],
    permalink: [permalink],
  },
  always: ['name', 'said', 'permalink'],
  ours(item) {
    if (item.matches('.agent,.system')) return true
    if (item.matches('.customer')) return false
    const body = item.querySelector('article.Content')
    if (body?.matches('.Content--agent')) return true
    return body?.matches('.Content--customer') ? false : undefined
  },
  // A machine's translation stands in the words' place.
  skip: (item) => item.querySelector('[data-test-id="article-translation-attribution"]') !== null,
  holdsItems: /#ticket\/zoom\/\d+|\/desktop\/tickets\/\d+/,
})
