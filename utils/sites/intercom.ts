import { plain } from '../page/quotes'
import { define } from './define'

// The inbox, 2023 to 2026, after four extensions' code. A group holds what one person wrote in a row; its number tells who.
const PART = '[data-intercom-target="conversation-stream-content-part"],[class~="group/content-part"]'
const CUSTOMER = '[data-part-group-category="1"]'
// Teammates, their notes, the bot; other numbers are events.
const OURS = [3, 4, 5].map((kind) => `[data-part-group-category="${kind}"]`).join(',')

const permalink = (_item: Element, _root: ParentNode, url: string) =>
  /^https:\/\/[^?#]{1,400}\/conversation\/\d+/.exec(url)?.[0]

export default define({
  name: 'Intercom',
  kind: 'ticket',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com', 'app.intercom.io'],
  proven: 'second-hand',
  item: `${CUSTOMER},${OURS},:is(${PART}):not(:is([data-part-group-id],${PART}) *)`,
  words: [
    '.intercom-interblocks-html,.interblocks-html',
    '.inbox-2__user-email-content,.inbox2__user-email-content',
  ],
  mail: plain,
  fields: {
    // The head of the page shows the customer's name or the conversation's title, unmarked: neither is certain.
    permalink: [permalink],
  },
  always: ['permalink'],
  ours(item) {
    if (item.matches(OURS) || item.querySelector('[data-testid="admin-avatar-name"]')) return true
    return item.matches(CUSTOMER) ? false : undefined
  },
  holdsItems: /\/conversation\/\d+/,
})
