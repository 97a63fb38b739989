import { plain } from '../page/quotes'
import { define } from './define'

// The customers' portal of Jira Service Management, Server and Data Center (5 to 11), after a scraper, a theme, two
// scripts and a test. Nobody says where the writer's name stands. The cloud's portal was not found.
const LIST = ':is(.vp-activity-list,.cv-request-activity)'

/** The time stands in the item or beside it, in the same row of the list. */
const time = (item: Element) =>
  [...(item.closest('li')?.querySelectorAll('time[datetime]') ?? [])].find((one) => !one.closest('.content'))

const permalink = (_item: Element, _root: ParentNode, url: string) =>
  /^[^?#]{1,500}\/servicedesk\/customer\/portal\/\d{1,9}\/[A-Z][A-Z0-9_]{1,20}-\d{1,9}/.exec(url)?.[0]

export default define({
  name: 'Jira Service Management',
  kind: 'ticket',
  hosts: [],
  recognise: '.vp-activity-list .activity-item,.cv-request-activity',
  proven: 'second-hand',
  item: `${LIST} :is(.worker-comment,.requester-comment)`,
  words: [':scope > .content'],
  mail: plain,
  fields: {
    said: [(item) => time(item)?.getAttribute('datetime') ?? undefined],
    saidAs: [(item) => time(item)?.textContent ?? undefined],
    permalink: [permalink],
  },
  always: ['said', 'permalink'],
  ours: (item) => item.matches('.worker-comment'),
})
