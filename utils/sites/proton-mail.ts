import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine, textOf } from '../page/text'
import { define } from './define'

// 2021 to 2026: the test ids of the app's open source, on which several extensions agree. The mail stands in a frame of
// the same origin, before 2022 in the page.
const SENDER = '[data-testid="recipients:sender"]'

function words(item: Element): Element[] {
  const frame = item.querySelector<HTMLIFrameElement>('iframe[data-testid="content-iframe"]')
  const inside = frame?.contentDocument?.querySelector('body')
  const body = inside ?? item.querySelector('[data-testid="message-content:body"],.message-content')
  return body ? [body] : []
}

/** What the header says, and not what a mail may hold. */
const shown = (item: Element, selector: string) => {
  const found = [...item.querySelectorAll(selector)].find(
    (one) => !one.closest('[data-testid="message-content:body"],.message-content'),
  )
  return found ? oneLine(textOf(found)) : undefined
}

/** Shown as "<address>"; alone, where no name is known. */
const email = (item: Element) =>
  shown(item, `${SENDER} [data-testid="recipient-address"]`)?.replace(/^<|>$/g, '') ??
  item
    .querySelector(SENDER)
    ?.getAttribute('href')
    ?.replace(/^mailto:/, '')

export default define({
  name: 'Proton Mail',
  kind: 'mail',
  hosts: ['mail.proton.me', 'mail.protonmail.com'],
  proven: 'second-hand',
  item: 'article[data-testid^="message-view-"],article[data-shortcut-target="message-container"]',
  words: [words],
  mail: plain,
  fields: {
    name: [(item) => shown(item, `${SENDER} [data-testid="recipient-label"]`)],
    email: [email],
    title: [onPage('[data-testid="conversation-header:subject"]')],
    said: [['time[data-testid="item-date-simple"]', 'datetime']],
    saidAs: [(item) => shown(item, '[data-testid="item-date-simple"]')],
    permalink: [(_item, _root, url) => /^https:\/\/[^/]+\/u\/\d+\/[\w-]+\/[\w=-]{20,}/.exec(url)?.[0]],
  },
  always: ['name', 'email', 'said', 'title'],
  ours(item, root) {
    const me = root.querySelector('[data-testid="heading:userdropdown"]')?.textContent?.toLowerCase()
    const sender = email(item)?.toLowerCase()
    return (sender?.includes('@') && me?.split(/[\s<>]+/).includes(sender)) || undefined
  },
})
