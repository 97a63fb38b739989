import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { onPage } from '../page/select'
import { define } from './define'

// The archive of Mailman 3 lists, 1.0 to 1.3: from its own templates and an installation. Addresses are not shown.
/** "Sender's time: Feb. 6, 2026, 2:05 p.m." The label is translated. */
const sent = (item: Element) =>
  oneLine(item.querySelector('.email-date .time [title]')?.getAttribute('title'))?.split(/:\s(?=\D)/)[1]

export default define({
  name: 'HyperKitty',
  kind: 'mail',
  hosts: [],
  recognise: '.email > .email-header + .email-body,#thread-content .email-header,link[href*="/hyperkitty/"]',
  proven: 'seen',
  item: '.email:has(.email-author),div:has(> .email-header)',
  words: ['.email-body', '.email-header ~ div:not(.email-info,.attachments)'],
  lines: '.email-body,.email-header ~ div',
  mail: plain,
  drop: '.quoted-switch',
  fields: {
    name: ['.email-author .name'],
    link: [['.email-author .name a[href*="/users/"]', 'href']],
    // A message may have a subject of its own, behind a translated label.
    title: [
      (item, root, url) =>
        item.querySelector('.email-header > .messagelink:last-child')
          ? onPage('.thread-header h3')(item, root, url)
          : undefined,
    ],
    said: [sent],
    saidAs: [sent],
    permalink: [['.messagelink a[href*="/message/"]', 'href']],
  },
  always: ['name', 'said', 'permalink'],
})
