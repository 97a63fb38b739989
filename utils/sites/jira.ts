import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine } from '../page/text'
import { define } from './define'

// Cloud (2022 to 2026) after seven extensions' and tests' copies of its test ids; Server and Data Center (5 to 9) after
// five scrapers and one of its templates. No page was at hand. Cloud gives no instant, only words for the time.
const COMMENT = 'issue-comment-base.ui.comment.ak-comment.'

/** A reply stands inside the comment it answers: a comment's own parts carry its number. */
const part = (item: Element, name: 'header' | 'body') => {
  const id = /^comment-base-item-(\d+)$/.exec(item.getAttribute('data-testid') ?? '')?.[1]
  return id ? item.querySelector(`[data-testid="${COMMENT}${id}-${name}"]`) : null
}

const NAME = '.verbose .action-details a.user-hover'

/** Beside the author stands the time; nothing else in the head is one. */
const time = (item: Element) =>
  part(item, 'header')?.querySelector('[data-testid^="issue-timestamp."]')?.textContent ?? undefined

/** The server's description names its author in the people's block. */
const described = (item: Element, root: ParentNode, selector: string) =>
  item.matches('#description-val') ? (root.querySelector(selector) ?? undefined) : undefined

const who = (item: Element, root: ParentNode) =>
  (item.querySelector(NAME) ?? described(item, root, '#reporter-val .user-hover'))?.getAttribute('rel')

function permalink(item: Element, root: ParentNode, url: string): string | undefined {
  const cloud = /^https:\/\/[^/?#]+\.atlassian\.net\//.test(url)
  const key = cloud && /[/=]([A-Z][A-Z0-9_]{1,20}-\d{1,9})(?=[/?#&]|$)/.exec(url)?.[1]
  const issue = key
    ? `/browse/${key}`
    : (/^[^?#]{1,500}\/browse\/[A-Z][A-Z0-9_]{1,20}-\d{1,9}/.exec(url)?.[0] ??
      root.querySelector('#key-val')?.getAttribute('href'))
  const id = /\d+$/.exec(item.getAttribute('data-testid') ?? item.getAttribute('id') ?? '')?.[0]
  return issue ? issue + (id ? `?focusedCommentId=${id}` : '') : undefined
}

export default define({
  name: 'Jira',
  kind: 'ticket',
  hosts: ['*.atlassian.net'],
  // Its service portal shares the server's marks and has a file of its own.
  recognise:
    'html:not(:has(.vp-activity-list .activity-item,.cv-request-activity)) :is(meta[name="application-name"][content="JIRA"],body#jira[data-version])',
  proven: 'second-hand',
  item: '[data-testid^="comment-base-item-"],[data-testid="issue.views.field.rich-text.description"],.activity-comment[id^="comment-"],#description-val:has(.user-content-block)',
  words: [
    (item) => [...(part(item, 'body')?.querySelectorAll('.ak-renderer-document') ?? [])],
    ':scope:not([data-testid^="comment-base-item-"]) .ak-renderer-document',
    '.verbose .action-body',
    '.user-content-block',
  ],
  mail: plain,
  drop: '[data-node-type^="media"],[data-file-name]',
  fields: {
    name: [
      (item) => oneLine(part(item, 'header')?.querySelector('h3')?.textContent),
      NAME,
      (item, root) => described(item, root, '#reporter-val .user-hover')?.textContent ?? undefined,
    ],
    handle: [[NAME, 'rel']],
    title: [
      onPage('h1[data-testid="issue.views.issue-base.foundation.summary.heading"]'),
      onPage('#summary-val'),
    ],
    said: [
      time,
      ['.verbose .action-details time', 'datetime'],
      (item, root) => described(item, root, '#created-val time')?.getAttribute('datetime') ?? undefined,
    ],
    saidAs: [time, '.verbose .action-details time'],
    permalink: [permalink],
  },
  always: ['name', 'said', 'title', 'permalink'],
  /** On a server: who is signed in, and whoever the issue is assigned to. Cloud does not tell. */
  ours(item, root) {
    const author = who(item, root)
    const me = root.querySelector('meta[name="ajs-remote-user"]')?.getAttribute('content')
    const assignee = root.querySelector('#assignee-val .user-hover')?.getAttribute('rel')
    return (author && (author === me || author === assignee)) || undefined
  },
  holdsItems: /[?&]focusedCommentId=\d+/,
})
