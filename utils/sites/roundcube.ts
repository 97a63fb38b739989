import { onPage } from '../page/select'
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

export default define({
  name: 'Roundcube',
  kind: 'mail',
  hosts: [],
  recognise: 'body.task-mail,body.task-login,#messagebody .message-part',
  proven: 'seen',
  item: '#layout-content:has(#messagebody),#mainscreen:has(#messagebody),body.action-preview:not(:has(#layout-content)):has(#messagebody)',
  words: ['#messagebody'],
  mail: 'plain',
  drop: '.mimeerror,.image-attachment,.attachmentslist,.boxwarning,.boxinformation,.ui.alert',
  // An attached mail is shown below, with its own headers.
  cut: '.message-partheaders',
  fields: {
    // The summary above the headers names the recipient in the folder of sent mail.
    name: [
      '.header.from .rcmContactAddress',
      '.from .rcmContactAddress',
      '.header-summary .rcmContactAddress',
    ],
    email: [
      ['.header.from .rcmContactAddress', 'title'],
      ['.from .rcmContactAddress', 'title'],
      ['.header-summary .rcmContactAddress', 'title'],
    ],
    title: [onPage('#message-header h2.subject,h2.subject', '.voice,a'), onPage('td.subject')],
    said: ['td.header.date', 'td.date', '.header-summary .text-nowrap'],
    saidAs: ['td.header.date', 'td.date', '.header-summary .text-nowrap'],
    permalink: [permalink],
  },
  always: ['name', 'email', 'said', 'title', 'permalink'],
  ours: (item, root, url) =>
    /^(inbox[./])?(sent|drafts)/i.test(
      new URL(permalink(item, root, url) ?? 'x:?').searchParams.get('_mbox') ?? '',
    ) || undefined,
})
