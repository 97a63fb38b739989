import { marked } from '../page/quotes'
import { onPage } from '../page/select'
import { define } from './define'

// Redmine 5. Times are relative in the text; the link beside them names the day, whatever the date format.
const author = (item: Element) =>
  item.querySelector('p.author a.user,.note-header a.user,h4 a.user')?.getAttribute('href') ?? undefined

const day = (item: Element) =>
  /from=(\d{4}-\d\d-\d\d)/.exec(
    item
      .querySelector('p.author a[href*="from="],.note-header a[href*="from="],h4 a[href*="from="]')
      ?.getAttribute('href') ?? '',
  )?.[1]

/** `/issues/6#note-1`, from the page's own address. */
const permalink = (item: Element, _root: ParentNode, url: string) => {
  const issue = /^[^?#]{1,2000}\/issues\/\d+/.exec(url)?.[0]
  const note = item.querySelector('a.journal-link,h4 a[href^="#note-"]')?.getAttribute('href')
  if (!issue) return undefined
  if (!item.matches('.journal')) return issue
  return note ? issue + note : undefined
}

export default define({
  name: 'Redmine',
  kind: 'ticket',
  hosts: [],
  recognise: 'meta[name="description"][content="Redmine"]',
  proven: 'seen',
  item: 'div.issue:has(.description),div.issue.details,.journal.has-notes',
  words: ['.description > .wiki', '[id^="journal-"][id$="-notes"]', '.journal .wiki'],
  mail: marked,
  fields: {
    name: ['p.author a.user', '.note-header a.user', 'h4 a.user'],
    link: [(item) => author(item)],
    title: [onPage('.issue .subject h3')],
    said: [day],
    saidAs: [
      ['p.author a[title]:not(.user)', 'title'],
      ['h4 a[title]:not(.user)', 'title'],
    ],
    permalink: [permalink],
  },
  always: ['name', 'said', 'title', 'permalink'],
  /** Whoever is signed in here and whoever the issue is assigned to are staff; its author is the customer. */
  ours(item, root) {
    const who = author(item)
    if (!who) return undefined
    const href = (selector: string) => root.querySelector(selector)?.getAttribute('href')
    if (who === href('#loggedas a.user')) return true
    if (who === href('.issue p.author a.user')) return false
    return who === href('.issue .assigned-to .value a.user') || undefined
  },
})
