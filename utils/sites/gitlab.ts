import { marked } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine } from '../page/text'
import { define } from './define'

// 2018 to 2026: notes on issues, merge requests and epics, work items since 2024, after GitLab's own templates.
const NAME = '.note-header-info .note-header-author-name'
const TIME = '.note-header-info .note-headline-meta time'
const NOTE = 'li.note:not(.system-note):has(.note-text)'

/** The head of the page belongs to the description; a drawer may show another work item's beside it. */
function opened(item: Element, root: ParentNode): Element | undefined {
  if (item.matches('li')) return undefined
  const heads = [
    ...root.querySelectorAll('[data-testid="work-item-created"],.detail-page-header .issuable-meta'),
  ]
  return heads.length === 1 ? heads[0] : undefined
}

const opener = (item: Element, root: ParentNode) =>
  opened(item, root)?.querySelector('a[data-user-id],a.author_link,a.author-link')

function permalink(item: Element, _root: ParentNode, url: string): string | undefined {
  const page = /^[^?#]{1,1000}\/(?:issues|merge_requests|work_items|epics)\/\d+/.exec(url)?.[0]
  if (!item.matches('li')) return page
  const id = item.getAttribute('id')
  return page && id && /^note_\d+$/.test(id) ? `${page}#${id}` : undefined
}

export default define({
  name: 'GitLab',
  kind: 'ticket',
  hosts: ['gitlab.com'],
  recognise: 'meta[property="og:site_name"][content="GitLab"],body[data-page^="projects:"] .note-header-info',
  proven: 'seen',
  item: `${NOTE},.work-item-description:has([data-testid="work-item-description"]),.detail-page-description:has(> .description .md)`,
  words: ['.note-body .note-text', '[data-testid="work-item-description"]', ':scope > .description .md'],
  mail: marked,
  drop: '.md-suggestion,.js-suggestion,.task-list-item-actions,copy-code',
  fields: {
    name: [NAME, (item, root) => opener(item, root)?.textContent ?? undefined],
    handle: [['.note-header-info a[data-username]', 'data-username']],
    link: [
      ['.note-header-info a[data-user-id]', 'href'],
      (item, root) => opener(item, root)?.getAttribute('href') ?? undefined,
    ],
    title: [
      onPage('[data-testid="work-item-title"]'),
      onPage('[data-testid="issue-title"],[data-testid="title-content"]'),
      onPage('.detail-page-description .title'),
    ],
    said: [
      [TIME, 'datetime'],
      (item, root) => opened(item, root)?.querySelector('time')?.getAttribute('datetime') ?? undefined,
    ],
    saidAs: [TIME, (item, root) => opened(item, root)?.querySelector('time')?.textContent ?? undefined],
    permalink: [permalink],
  },
  always: ['name', 'said', 'permalink'],
  /** Internal notes and members' are staff's. Who writes by mail to the service desk has no account, so no link. */
  ours(item) {
    if (item.querySelector('[data-testid="internal-note-indicator"]')) return true
    const roles = [...item.querySelectorAll('.user-access-role')].map(
      (role) => oneLine(role.textContent) ?? '',
    )
    if (roles.some((role) => /^(owner|maintainer|developer)$/i.test(role))) return true
    const name = item.querySelector(NAME)
    return name && !name.closest('a') ? false : undefined
  },
  // What GitLab writes of itself: "added label", "closed".
  skip: (item) =>
    /[^\s·]/.test(item.querySelector('.note-header-info .system-note-message')?.textContent ?? ''),
})
