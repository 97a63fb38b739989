import { marked } from '../page/quotes'
import { find, onPage } from '../page/select'
import { oneLine } from '../page/text'
import { define } from './define'

// 2025: React, class names are hashes, data-testid holds. Before, and still on pull requests and discussions:
// .timeline-comment. The form for a new comment looks like a comment too.
const AUTHOR = [
  '[data-testid="issue-body-header-author"]',
  '[data-testid="avatar-link"]',
  '.timeline-comment-header .author',
  '.author',
].map((selector) => `${selector}[href]`)
const BADGES =
  '[data-testid="comment-author-association"],.timeline-comment-header .Label,.timeline-comment-label'

export default define({
  name: 'GitHub',
  kind: 'ticket',
  hosts: ['github.com'],
  recognise: 'meta[name="hovercard-subject-tag"],meta[name="octolytics-url"]',
  proven: 'seen',
  item: '[data-testid="issue-body"],.react-issue-comment,.timeline-comment',
  words: ['[data-testid="markdown-body"]', '.comment-body:not(.js-preview-body)'],
  mail: marked,
  drop: '.zeroclipboard-container,.email-signature-reply,.js-comment-edit-history',
  fields: {
    name: AUTHOR,
    handle: AUTHOR,
    link: AUTHOR.map((selector) => [selector, 'href'] as const),
    title: [onPage('[data-testid="issue-title"],.js-issue-title,.js-discussions-title')],
    said: [
      ['relative-time', 'datetime'],
      ['time-ago', 'datetime'],
    ],
    saidAs: ['relative-time', 'time-ago'],
    permalink: [
      ['a[href*="#issue-"]', 'href'],
      ['a[href*="#issuecomment-"]', 'href'],
      ['a[href*="#discussioncomment-"]', 'href'],
      (item) => {
        const id = item.querySelector('[id^="issuecomment-"]')?.getAttribute('id') ?? item.getAttribute('id')
        return id && /^issue(comment)?-\d+$/.test(id) ? `#${id}` : undefined
      },
    ],
  },
  always: ['name', 'said', 'permalink', 'title'],
  holdsItems: /^https:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+\/(issues|pull|discussions)\/\d+/,
  /** Members, owners and collaborators speak for the project, and so does who is signed in; contributors do not. */
  ours(item, root, url) {
    const me = root.querySelector('meta[name="user-login"]')?.getAttribute('content')
    if (me && find(AUTHOR, item, root, url)?.text === me) return true
    const badges = [...item.querySelectorAll(BADGES)].map((badge) => oneLine(badge.textContent) ?? '')
    return badges.some((badge) => /^(member|owner|collaborator|maintainer)$/i.test(badge)) || undefined
  },
  // Bots are nobody's voice; a form shows what is only being written.
  skip: (item) =>
    item.matches('.timeline-new-comment,form *') ||
    item.querySelector('.author[href*="/apps/"],a[data-testid="avatar-link"][href*="/apps/"]') !== null,
})
