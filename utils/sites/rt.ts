import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { define } from './define'

// Request Tracker 5. Between the messages stand rows for events and recorded mail: those are no .message.

/** A mail header shown with the message; its names are not translated. */
function header(item: Element, name: string): string | undefined {
  for (const key of item.querySelectorAll('.message-header-key'))
    if (oneLine(key.textContent) === `${name}:`) return oneLine(key.nextElementSibling?.textContent)
  return undefined
}

const writer = (item: Element) =>
  header(item, 'From') ?? oneLine(item.querySelector('.description .user')?.textContent)

/** "Name <address>", "address", or an account's "ines (Ines Okafor)". */
function name(item: Element): string | undefined {
  const text = (writer(item) ?? '').slice(0, 400)
  return /\(([^()]+)\)$/.exec(text)?.[1] ?? (text.split('<')[0]?.replace(/^["\s]+|["\s]+$/g, '') || undefined)
}

/** The mail's own date stands in its header; the row's is when RT took it in, right only for what was written in RT. */
const date = (item: Element): string | undefined =>
  item.querySelector('.message-header-value,.message-header-key')
    ? header(item, 'Date')
    : oneLine(item.querySelector('.metadata .date')?.textContent)

const email = (item: Element) => /<([^<>\s]+@[^<>\s]+)>/.exec((writer(item) ?? '').slice(0, 400))?.[1]

/** The ticket's page at this transaction: `Display.html?id=6#txn-101`. */
function permalink(item: Element, _root: ParentNode, url: string): string | undefined {
  const link = item.querySelector('a[href*="QuoteTransaction"]')?.getAttribute('href')
  const ticket = [url, link].map((href) => /[?&;]id=(\d+)/.exec(href ?? '')?.[1]).find(Boolean)
  const transaction = item.getAttribute('data-transaction-id')
  if (!ticket || !transaction || !/\/Ticket\/[^/?]*/.test(url)) return undefined
  return new URL(`Display.html?id=${ticket}#txn-${transaction}`, url).href
}

export default define({
  name: 'Request Tracker',
  kind: 'ticket',
  hosts: [],
  recognise: '.transaction[data-transaction-id],body#comp-Ticket-Display',
  proven: 'seen',
  item: '.transaction.message[data-transaction-id]',
  words: ['.messagebody'],
  mail: plain,
  drop: '.message-stanza-folder,.downloadattachment',
  quoted: '.message-stanza.closed',
  fields: {
    name: [name],
    email: [email],
    title: [
      (item) => header(item, 'Subject'),
      (_item, root) => oneLine(root.querySelector('#header h1')?.textContent)?.replace(/^#\d+:\s*/, ''),
    ],
    said: [date],
    saidAs: [date],
    permalink: [permalink],
  },
  always: ['name', 'said', 'title', 'permalink'],
  holdsItems: /\/Ticket\/(Display|History)\.html\?/,
  /** Staff is whoever is not among the ticket's requestors and copied people. */
  ours(item, root) {
    const people = [
      ...root.querySelectorAll('.requestors .user[data-user-id],.form-row.cc .user[data-user-id]'),
    ]
    const id = item.querySelector('.description .user')?.getAttribute('data-user-id')
    if (!people.length || !id) return undefined
    const address = email(item)
    return !people.some(
      (person) =>
        person.getAttribute('data-user-id') === id ||
        (address && (person.textContent ?? '').includes(address)),
    )
  },
})
