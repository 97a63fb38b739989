import { marked } from '../page/quotes'
import { onPage } from '../page/select'
import { define } from './define'

// The page for crawlers 2017 to 2026, seen (2.4); the app's posts after Discourse's own templates, 2016 to 2026.
// Replies that a reader unfolds stand in the post itself, in the same markup one level deeper: hence the strict steps.
const BODY = ':scope > .row > .topic-body'
const NAME = `${BODY} > .topic-meta-data .names > .first a[data-user-card]`
const DATE = `${BODY} > .topic-meta-data .post-date a.post-date`
const CRAWLED = '.creator [itemprop="author"],.creator [itemprop="name"]'

/** A wiki's date is that of its last change. */
const dated = (item: Element) =>
  item.closest('.wiki') || item.querySelector('.last-wiki-edit')
    ? undefined
    : item.querySelector(`${DATE} [data-time]`)

const instant = (item: Element) => {
  const time = dated(item)?.getAttribute('data-time') ?? ''
  return /^\d{12,13}$/.test(time) ? new Date(Number(time)).toISOString() : undefined
}

/** `/t/<slug>/<topic>/<number of the post>`, without the `?u=` that names who shared it. */
function permalink(item: Element, root: ParentNode, url: string): string | undefined {
  const shared = item.querySelector(DATE)?.getAttribute('href')
  if (shared) return shared.split('?')[0]
  const number = /^#?(\d{1,6})$/.exec(
    item.querySelector('[itemprop="position"]')?.textContent?.trim() ?? '',
  )?.[1]
  const heading = root.querySelector('h1 a[href*="/t/"]')?.getAttribute('href') ?? url
  const topic = /^[^?#]{0,2000}?\/t\/[^/?#]+\/\d+/.exec(heading)?.[0]
  return topic && number && `${topic}/${number}`
}

export default define({
  name: 'Discourse',
  kind: 'social',
  hosts: ['meta.discourse.org'],
  recognise: 'meta[name="generator"][content^="Discourse "],meta[name^="discourse_"]',
  proven: 'seen',
  item: 'article[data-post-id],.topic-body.crawler-post,[itemtype$="/DiscussionForumPosting"]:has(> .creator)',
  words: [`${BODY} > .regular > .cooked`, ':scope > .post'],
  mail: marked,
  drop: 'aside,.lightbox .meta,.poll,.clicks,.badge-notification',
  fields: {
    name: [NAME, CRAWLED],
    handle: [[NAME, 'data-user-card'], CRAWLED],
    link: [
      [NAME, 'href'],
      ['.creator > a[href*="/u/"],.creator > span > a[href*="/u/"]', 'href'],
    ],
    title: [
      onPage('#topic-title h1 a[href*="/t/"],.crawler-topic-title'),
      ['[itemprop="headline"]', 'content'],
    ],
    said: [instant, ['[itemprop="datePublished"]', 'content'], ['[itemprop="datePublished"]', 'datetime']],
    saidAs: [(item) => dated(item)?.textContent ?? undefined, 'time[itemprop="datePublished"]'],
    permalink: [permalink],
  },
  always: ['name', 'said', 'title', 'permalink'],
  /** Whoever is signed in, and the forum's staff; members of the company without that mark are not told apart. */
  ours: (item) =>
    item.closest('.current-user-post,.whisper') !== null ||
    item.querySelector(`${BODY} > .topic-meta-data .names > .first.staff`) !== null ||
    undefined,
  holdsItems: /\/t\/[^/?#]+\/\d+/,
})
