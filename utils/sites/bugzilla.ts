import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { define } from './define'

// Stock Bugzilla 3.6 to 5 and bugzilla.mozilla.org's own layout (2016 to 2026), after public copies of bug pages.
const HEAD = '.bz_comment_head,.bz_first_comment_head'

/** Mozilla's pages give the instant; stock ones a time with a zone's name. */
function instant(item: Element): string | undefined {
  const seconds = item.querySelector('.change-time [data-time]')?.getAttribute('data-time') ?? ''
  return /^\d{9,10}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : undefined
}

export default define({
  name: 'Bugzilla',
  kind: 'ticket',
  hosts: ['bugzilla.mozilla.org'],
  recognise: '.bz_comment .bz_comment_text,.change-set .comment-text[data-comment-id]',
  proven: 'seen',
  item: '.bz_comment:has(.bz_comment_text),.change-set:has(> .comment-text)',
  words: ['.bz_comment_text', ':scope > .comment-text'],
  lines: 'div.bz_comment_text,.comment-text:not(.markdown-body)',
  mail: plain,
  drop: '.quote',
  fields: {
    name: [`:is(${HEAD}) .vcard .fn`, '.change-author .fna', '.change-author .fn'],
    // Only who is signed in sees addresses.
    email: [
      (item) =>
        item
          .querySelector(`:is(${HEAD}) .vcard a[href^="mailto:"],.change-author a[href^="mailto:"]`)
          ?.getAttribute('href')
          ?.slice(7),
    ],
    title: [onPage('#short_desc_nonedit_display'), onPage('#field-value-short_desc')],
    said: [instant, `:is(${HEAD}) .bz_comment_time`],
    saidAs: [['.change-time [data-time]', 'title'], `:is(${HEAD}) .bz_comment_time`],
    permalink: [
      [`:is(${HEAD}) a[href*="show_bug.cgi?id="][href*="#c"]`, 'href'],
      ['.change-name > a[href*="#c"]', 'href'],
    ],
  },
  always: ['name', 'said', 'title', 'permalink'],
  /** Private comments and the assignee's are staff's; a reporter may be either. */
  ours: (item) =>
    item.matches('.bz_private') ||
    item.querySelector('.change-head.assignee,.comment-text.bz_private') !== null ||
    undefined,
  holdsItems: /\/show_bug\.cgi\?id=\d+/,
})
