import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { define } from './define'

// SnappyMail 2: from its own templates and an installation. The address of the page never changes, and the list beside
// the message names other people: all is taken from the message's own frame.
const HEADER = '.messageItemHeader .informationShort .from'

/** `"Name" <address>`, for one sender. */
function sender(item: Element): { name?: string; email?: string } {
  const title = item.querySelector(HEADER)?.getAttribute('title') ?? ''
  const [, quoted, plain, email] =
    /^(?:"([^"]*)"|([^<>",]*?))\s*<([^<>\s]+)>$/.exec(title.slice(0, 400)) ?? []
  return { name: oneLine(quoted ?? plain), email }
}

const mailto = (item: Element) =>
  /^mailto:([^?]+)/.exec(item.querySelector(`${HEADER} a[href^="mailto:"]`)?.getAttribute('href') ?? '')?.[1]

export default define({
  name: 'SnappyMail',
  kind: 'mail',
  hosts: [],
  recognise: '#rl-app',
  proven: 'seen',
  item: '.b-message,.messageView:not(:has(.b-message))',
  words: ['.b-text-part', '.bodyText'],
  lines: '[id^="rl-msg-"]:not(.html),.b-text-part:not(.html)',
  mail: plain,
  quoted: '.sm-bq-switcher',
  fields: {
    name: [(item) => sender(item).name, `${HEADER} a`],
    email: [(item) => sender(item).email, mailto],
    title: ['.messageItemHeader .subject'],
    said: [['#messageItem time.date', 'datetime']],
    saidAs: ['#messageItem time.date'],
  },
  always: ['name', 'email', 'said', 'title'],
})
