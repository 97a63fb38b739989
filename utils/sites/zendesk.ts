import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { define } from './define'

// The agent workspace after what a dozen extensions' code agrees on; the help centre's requests, community posts and
// comments after Zendesk's own theme (Copenhagen, 2016 to 2026). No page of either was at hand.
const MESSAGE = '[data-test-id="omni-log-item-message"]'
const SENDER = '[data-test-id="omni-log-item-sender"]'
const META = ':is(.comment-meta,.post-meta)'
const AGENT = '.comment-avatar .icon-agent,.post-avatar .icon-agent'

/** Several tickets stay in the page, one shown: an item's own pane names its ticket. */
const pane = (item: Element) => item.closest('[data-ticket-id]')

function subject(item: Element, root: ParentNode): string | undefined {
  const field = 'input[data-test-id="omni-header-subject"]'
  const found = pane(item)?.querySelector(field) ?? undefined
  const all = [...root.querySelectorAll(field)]
  const alone = all.length === 1 && root.querySelectorAll('[data-ticket-id]').length < 2
  return (found ?? (alone ? all[0] : undefined))?.getAttribute('value') ?? undefined
}

function permalink(item: Element, root: ParentNode, url: string): string | undefined {
  const shown = /\/agent\/tickets\/(\d+)/.exec(url)?.[1]
  const alone = root.querySelectorAll('[data-test-id="omni-log-container"]').length < 2
  const ticket = pane(item)?.getAttribute('data-ticket-id') ?? (alone ? shown : undefined)
  if (shown) return ticket && new URL(`/agent/tickets/${ticket}`, url).href
  const page = /^[^?#]{1,300}\/hc\/[^?#]{1,1000}/.exec(url)?.[0]
  const id = item.getAttribute('id')
  if (!page || item.matches('.post-info')) return page
  return id && /comment_\d+$/.test(id) ? `${page}#${id}` : undefined
}

/** The one time beside the name; after an edit a second mark says so, and the time is the edit's. */
function time(item: Element): Element | undefined {
  const found = item.querySelector(`${META} .meta-group time`)
  return found?.closest('.meta-group')?.children.length === 1 ? found : undefined
}

export default define({
  name: 'Zendesk',
  kind: 'ticket',
  hosts: ['*.zendesk.com'],
  recognise: 'script[src*="static.zdassets.com/hc/assets/"],link[href*="static.zdassets.com/hc/assets/"]',
  proven: 'second-hand',
  item: 'article[data-test-id="omni-log-comment-item"],li.comment:has(.comment-body),.post-info:has(.post-body)',
  words: [
    '[data-test-id="omni-log-message-content"]',
    '.comment-body',
    '.post-body',
    `${MESSAGE} .zd-comment`,
    MESSAGE,
  ],
  mail: plain,
  drop: '.signature,[data-zes-id],[data-test-id$="-indicator"]',
  fields: {
    name: [
      '[data-test-id="omni-log-comment-user-link"]',
      `${SENDER} strong`,
      [`${META} > span[title]`, 'title'],
      `${META} > span > a[href*="/profiles/"]`,
    ],
    link: [[`${META} > span > a[href*="/profiles/"]`, 'href']],
    title: [subject, onPage('.request-title,.post-title h1,.article-title')],
    said: [
      ['time[data-test-id^="timestamp-"],[data-test-id^="timestamp-"] time', 'datetime'],
      (item) => time(item)?.getAttribute('datetime') ?? undefined,
    ],
    saidAs: [
      'time[data-test-id^="timestamp-"],[data-test-id^="timestamp-"] time',
      (item) => time(item)?.textContent ?? undefined,
    ],
    permalink: [permalink],
  },
  always: ['name', 'said', 'title', 'permalink'],
  /** Each message says in its `type` who speaks; a theme marks agents, and where it marks none it tells nothing. */
  ours(item, root) {
    if (item.querySelector('[data-test-id="omni-log-internal-note-tag"]')) return true
    const type = item.querySelector(MESSAGE)?.getAttribute('type')
    if (type) return type === 'end-user' ? false : /^(agent|bot|internal-note)$/.test(type) || undefined
    if (item.querySelector(`${AGENT},.status-label-official`)) return true
    return root.querySelector(AGENT) ? false : undefined
  },
  skip: (item) => item.querySelector(`${MESSAGE}[aria-hidden="true"]`) !== null,
  holdsItems: /\/agent\/tickets\/\d+|\/hc\/[^?#]{1,60}(requests|community\/posts)\/\d+/,
})
