import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine } from '../page/text'
import { define } from './define'

// 1.8, after FreeScout's own templates and a running one. Rows for events are .thread-type-lineitem and have no body.
const CUSTOMER = '.thread-person a[href*="/customers/"]'
const DATE = '.thread-header .thread-date'

/** Staff's own messages say "you" in the reader's language instead of a name. */
function colleague(item: Element, root: ParentNode): string | undefined {
  const me = root.querySelector('body')?.getAttribute('data-auth_user_id')
  const link = item.querySelector('.thread-person a[href*="/users/"]')
  const id = /\/(\d+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1]
  return /^\d+$/.test(me ?? '') && id && id !== me ? (link?.textContent ?? undefined) : undefined
}

/** The sidebar shows the addresses of the conversation's customer, the one in use first. */
function email(item: Element, root: ParentNode): string | undefined {
  const link = item.querySelector(CUSTOMER)?.getAttribute('href')
  const shown = root.querySelector('a.customer-name')?.getAttribute('href')
  return link && link === shown
    ? oneLine(
        root.querySelector('.customer-contacts > .customer-email:first-child > .contact-main')?.textContent,
      )
    : undefined
}

const permalink = (item: Element, _root: ParentNode, url: string) => {
  const conversation = /^[^?#]{1,1000}\/conversation\/\d+/.exec(url)?.[0]
  const id = item.getAttribute('data-thread_id')
  return conversation && id && /^\d+$/.test(id) ? `${conversation}#thread-${id}` : undefined
}

export default define({
  name: 'FreeScout',
  kind: 'ticket',
  hosts: [],
  recognise:
    'body[data-conversation_id] .thread[data-thread_id],body[data-auth_user_id] #app .customer-snippet',
  proven: 'seen',
  item: '.thread[data-thread_id]:not(.thread-type-draft):has(.thread-content)',
  words: ['.thread-content'],
  mail: plain,
  fields: {
    name: [CUSTOMER, colleague],
    email: [email],
    title: [onPage('.conv-subjtext > span')],
    // The tooltip's script moves the title.
    said: [
      [DATE, 'title'],
      [DATE, 'data-original-title'],
    ],
    saidAs: [
      [DATE, 'title'],
      [DATE, 'data-original-title'],
    ],
    permalink: [permalink],
  },
  always: ['said', 'title', 'permalink'],
  ours: (item) =>
    item.matches('.thread-type-message,.thread-type-note')
      ? true
      : item.matches('.thread-type-customer')
        ? false
        : undefined,
  holdsItems: /\/conversation\/\d+/,
})
