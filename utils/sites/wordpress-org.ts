import { textOf } from '../page/text'
import { define } from './define'

// Written after the plugin directory's and the support forum's (bbPress) own templates, 2016 to 2024: reviews on a
// plugin's page with all their words; in the forum a review is a topic, answered below. Lists of topics hold titles.
const handle = (item: Element) => {
  const element = item.querySelector('.bbp-user-nicename')
  return element ? /@([^\s()]+)/.exec(textOf(element).slice(0, 100))?.[1] : undefined
}

export default define({
  name: 'WordPress.org',
  kind: 'review',
  hosts: ['*.wordpress.org'],
  proven: 'second-hand',
  item: '.plugin-review,.bbp-lead-topic,.type-reply:has(.bbp-reply-content)',
  words: ['.review-content', '.bbp-topic-content', '.bbp-reply-content'],
  // A quotation in an answer is somebody else's; the log at the end tells who changed the text.
  drop: '.bbp-reply-content blockquote,[id^="bbp-topic-revision-log"],[id^="bbp-reply-revision-log"],[class$="-revision-log"],.wporg-ratings',
  fields: {
    name: ['.review-author', '.bbp-topic-author .bbp-author-name', '.bbp-reply-author .bbp-author-name'],
    handle: [handle],
    link: [
      ['.review-author a', 'href'],
      ['.bbp-topic-author a.bbp-author-link', 'href'],
      ['.bbp-reply-author a.bbp-author-link', 'href'],
    ],
    title: ['.review-title'],
    rating: [
      ['.wporg-ratings', 'aria-label'],
      ['.wporg-ratings', 'title'],
    ],
    said: ['.review-date', '.bbp-topic-post-date', '.bbp-reply-post-date'],
    saidAs: ['.review-date', '.bbp-topic-post-date', '.bbp-reply-post-date'],
    permalink: [
      ['.review-title a', 'href'],
      ['.bbp-topic-post-date a', 'href'],
      ['.bbp-reply-post-date a', 'href'],
    ],
  },
  always: ['name', 'said', 'permalink'],
})
