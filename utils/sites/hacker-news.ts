import { onPage } from '../page/select'
import { define } from './define'

// Tables since the first day. 2021 from a page; the names of its title link before and after from others' code.
const USER = '.comhead a[href^="user?id="],.subtext a[href^="user?id="],.subline a[href^="user?id="]'
// A question's text had no class of its own before 2022.
const OLD = 'td[colspan="2"]:empty + td:not(.subtext,:has(form,.age,.hnuser))'
const STORY = '.titleline > a,a.titlelink,a.storylink'

/** "2021-09-01T20:15:25", later with the epoch behind it. It is UTC. */
function instant(item: Element): string | undefined {
  const title = item.querySelector('.age')?.getAttribute('title') ?? ''
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(title)?.[0]
  return time && `${time}Z`
}

export default define({
  name: 'Hacker News',
  kind: 'social',
  hosts: ['news.ycombinator.com'],
  proven: 'seen',
  // A comment; or what the page is about: a question, or a comment opened for itself.
  item: 'tr.comtr,tr.athing:has(.comment):not(.fatitem *),.fatitem',
  words: ['.commtext', 'span.comment > font', '.toptext', OLD],
  drop: '.reply',
  fields: {
    name: ['.hnuser', USER],
    handle: ['.hnuser', USER],
    link: [
      ['a.hnuser', 'href'],
      [USER, 'href'],
    ],
    title: ['.onstory a,.storyon a', STORY, onPage(`.fatitem :is(${STORY})`)],
    said: [instant],
    saidAs: ['.age'],
    permalink: [['.age a[href^="item?id="]', 'href']],
  },
  always: ['name', 'said', 'permalink'],
  // A link alone is no words; what is flagged or deleted has none left.
  skip: (item) => item.querySelector(`.commtext,.comment,.toptext,${OLD}`) === null,
})
