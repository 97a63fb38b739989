import { whenIn } from '../page/dates'
import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine } from '../page/text'
import { define } from './define'

// The agent's page, 2018 to 2026, after eight extensions', userscripts' and style sheets' code. Nobody says where the
// ticket's first message names its writer. Since 2026 the subject stands in a shadow root.
const CUSTOMER = '.ticket-details__requestor'

const permalink = (_item: Element, _root: ParentNode, url: string) =>
  /^https:\/\/[^/?#]+\/a\/tickets\/\d+/.exec(url)?.[0]

/** The time in full stands in a label or in brackets behind "3 days ago". */
function time(item: Element): string | undefined {
  const label = item.querySelector('[data-test-id="time-info"]')?.getAttribute('aria-label')
  const behind = item.querySelector('.timeago-units')?.textContent?.replace(/^[\s(]+|[\s)]+$/g, '')
  return [label, behind].map((text) => oneLine(text)).find((text) => whenIn(text))
}

/** The marks stand on the message's card: the wrapper itself, or just in or around it. */
const card = (item: Element) =>
  item.closest('.ticket-details__item') ?? item.querySelector('.ticket-details__item')

export default define({
  name: 'Freshdesk',
  kind: 'ticket',
  hosts: ['*.freshdesk.com'],
  proven: 'second-hand',
  item: '[data-test-id="conversation-wrapper"],[data-test-id="ticket-description"]',
  words: ['[data-test-conversation="conversation-text"]', '#ticket_original_request', '.ticket_note'],
  mail: plain,
  fields: {
    name: ['[data-test-id="user-name"] b', '[data-test-id="user-name"]'],
    title: [onPage('.ticket-subject-heading')],
    said: [time],
    saidAs: [time],
    permalink: [permalink],
  },
  always: ['name', 'said', 'permalink'],
  /** Whoever is no agent is marked; a note for colleagues also, and unlike a mail it has no recipients. */
  ours(item) {
    const marks = card(item)
    if (marks?.matches(CUSTOMER)) return false
    return (
      (marks?.matches('.ticket-details__privatenote') && !marks.querySelector('.emails-info')) || undefined
    )
  },
  holdsItems: /\/a\/tickets\/\d+/,
})
