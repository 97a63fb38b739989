import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine } from '../page/text'
import { define } from './define'

// 1.6 elastic. The message is a page of its own or stands in a frame; its address is the only place of its id.

/** The message's own address, without what Roundcube adds for the session and the frame. */
function permalink(item: Element, _root: ParentNode, url: string): string | undefined {
  const link = item.querySelector('a[href*="_uid="]')?.getAttribute('href')
  for (const href of [url, link]) {
    if (!href || !URL.canParse(href, url)) continue
    const { origin, pathname, searchParams } = new URL(href, url)
    const uid = searchParams.get('_uid')
    const box = searchParams.get('_mbox')
    if (uid && box)
      return `${origin}${pathname}?_task=mail&_action=show&_uid=${encodeURIComponent(uid)}&_mbox=${encodeURIComponent(box)}`
  }
  return undefined
}

const sender = (item: Element) => item.querySelector('.header-summary .rcmContactAddress')

const isOwn = (item: Element, root: ParentNode, url: string) =>
  /^(inbox[./])?(sent|drafts)/i.test(
    new URL(permalink(item, root, url) ?? 'x:?').searchParams.get('_mbox') ?? '',
  )

/** The summary above the headers names the recipient in the folder of sent mail. */
const summary = (item: Element, root: ParentNode, url: string) =>
  isOwn(item, root, url) ? undefined : oneLine(sender(item)?.textContent)

export default define({
  name: 'Roundcube',
  kind: 'mail',
  hosts: [],
  recognise: 'body.task-mail,body.task-login,#messagebody .message-part',
  proven: 'seen',
  item: '#layout-content:has(#messagebody),#mainscreen:has(#messagebody),body.action-preview:not(:has(#layout-content)):has(#messagebody)',
  words: ['#messagebody'],
  mail: plain,
  drop: '.mimeerror,.image-attachment,.attachmentslist,.boxwarning,.boxinformation,.ui.alert',
  // An attached mail is shown below, with its own headers.
  cut: '.message-partheaders',
  fields: {
    name: ['.header.from .rcmContactAddress', '.from .rcmContactAddress', summary],
    email: [
      ['.header.from .rcmContactAddress', 'title'],
      ['.from .rcmContactAddress', 'title'],
      (item, root, url) =>
        isOwn(item, root, url) ? undefined : (sender(item)?.getAttribute('title') ?? undefined),
    ],
    title: [onPage('td.header.subject'), onPage('h2.subject', 'span:first-child,.voice,a')],
    said: ['td.header.date', 'td.date', '.header-summary .text-nowrap'],
    saidAs: ['td.header.date', 'td.date', '.header-summary .text-nowrap'],
    permalink: [permalink],
  },
  always: ['name', 'email', 'said', 'title', 'permalink'],
  holdsItems: /[?&]_action=(show|preview)(&|$)/,
  ours: (item, root, url) => isOwn(item, root, url) || undefined,
})
