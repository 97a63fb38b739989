import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine } from '../page/text'
import { define } from './define'

// 1.10 to 1.18, staff's and customer's side, after osTicket's own templates and a running one; 1.9 (tables) after its
// templates. Events between the entries are .thread-event.
const text = (root: ParentNode, selector: string) => oneLine(root.querySelector(selector)?.textContent)

/** The page shows the owner's address; a collaborator's message stands there as well, under another name. */
function email(item: Element, root: ParentNode): string | undefined {
  const owner = text(root, '[id^="user-"][id$="-name"]')
  if (!item.matches('.message') || !owner || owner !== text(item, '.header > b')) return undefined
  return text(root, '[id^="user-"][id$="-email"]')
}

function permalink(item: Element, root: ParentNode, url: string): string | undefined {
  const link = root.querySelector('h2 a[href*="tickets.php?id="],h1 a[href*="tickets.php?id="]')
  const ticket = [url, link?.getAttribute('href')]
    .map((href) => /tickets\.php\?(?:[^#]{0,300}&)?id=(\d+)/.exec(href ?? '')?.[1])
    .find(Boolean)
  const entry = /\d+$/.exec(
    item.closest('[id^="thread-entry-"]')?.getAttribute('id') ??
      item.querySelector('[id^="thread-id-"]')?.getAttribute('id') ??
      '',
  )?.[0]
  return ticket && entry && new URL(`tickets.php?id=${ticket}#thread-entry-${entry}`, url).href
}

export default define({
  name: 'osTicket',
  kind: 'ticket',
  hosts: [],
  recognise:
    '.thread-entry .thread-body,script[src*="js/osticket.js"],#footer #poweredBy[href*="osticket.com"]',
  proven: 'seen',
  item: '.thread-entry:is(.message,.response,.note):has(.thread-body)',
  words: ['.thread-body'],
  mail: plain,
  drop: '.attachments,.attachment-info',
  fields: {
    name: ['.header > b', 'th .tmeta'],
    email: [email],
    title: [onPage('.tixTitle h3'), onPage('#ticketInfo h1 b')],
    said: [['.header time', 'datetime'], 'th > div > .pull-left > span:first-child'],
    saidAs: ['.header time', 'th > div > .pull-left > span:first-child'],
    permalink: [permalink],
  },
  always: ['name', 'said', 'title', 'permalink'],
  ours: (item) => !item.matches('.message'),
  // What osTicket writes where a message has no text, in every language.
  skip: (item) => text(item, '.thread-body') === '(empty)',
  holdsItems: /tickets\.php\?id=\d+($|#)/,
})
