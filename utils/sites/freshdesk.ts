import { plain } from '../page/quotes'
import { define } from './define'

// The agent's page, 2018 to 2026, after four extensions' and userscripts' code. Where it names the writer and tells
// customers from agents and private notes is not known: all three stay open.
const permalink = (_item: Element, _root: ParentNode, url: string) =>
  /^https:\/\/[^/?#]+\/a\/tickets\/\d+/.exec(url)?.[0]

export default define({
  name: 'Freshdesk',
  kind: 'ticket',
  hosts: ['*.freshdesk.com'],
  proven: 'second-hand',
  item: '[data-test-id="conversation-wrapper"],[data-test-id="ticket-description"]',
  words: ['[data-test-conversation="conversation-text"]', '#ticket_original_request', '.ticket_note'],
  mail: plain,
  fields: { permalink: [permalink] },
  always: ['permalink'],
  holdsItems: /\/a\/tickets\/\d+/,
})
