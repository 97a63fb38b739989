import { define } from './define'

// The agent workspace, after what ten extensions' code agrees on; no page of it was at hand.
const MESSAGE = '[data-test-id="omni-log-item-message"]'

const ticket = (_item: Element, _root: ParentNode, url: string) =>
  /^https:\/\/[^/?#]+\/agent\/tickets\/\d+/.exec(url)?.[0]

export default define({
  name: 'Zendesk',
  kind: 'ticket',
  hosts: ['*.zendesk.com'],
  proven: 'second-hand',
  item: '[data-test-id="omni-log-comment-item"]',
  words: ['[data-test-id="omni-log-message-content"]', '.zd-comment', MESSAGE],
  mail: 'plain',
  drop: '.signature,[data-zes-id],[data-test-id$="-indicator"]',
  fields: {
    name: [
      '[data-test-id="omni-log-comment-user-link"]',
      '[data-test-id="omni-log-item-sender"] strong',
      '[data-test-id="omni-log-item-sender"]',
    ],
    title: [
      (_item, root) =>
        root.querySelector('input[data-test-id="omni-header-subject"]')?.getAttribute('value') ?? undefined,
    ],
    said: [
      ['time[data-test-id^="timestamp-"]', 'datetime'],
      ['time', 'datetime'],
    ],
    saidAs: ['time'],
    permalink: [ticket],
  },
  always: ['name', 'said'],
  /** Each message says in its `type` who speaks. Internal notes are staff's too. */
  ours(item) {
    const type = item.querySelector(MESSAGE)?.getAttribute('type')
    if (item.querySelector('[data-test-id="omni-log-internal-note-tag"]')) return true
    return type ? type !== 'end-user' : undefined
  },
})
