import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { define } from './define'

// 4 (bubbles with data-bubble-name) and 3 (li.left and li.right), after Chatwoot's own templates. Only mail shows its
// sender; in a chat the customer's name stands in the head of the page, without a mark.
const HEAD = '[data-bubble-name="email"] > section:first-child > div:first-child'

/** "Name <address>": the head's first line is the sender's only where it has this form. */
function sender(item: Element): { name?: string; email?: string } {
  const line = item.querySelector(HEAD)
  const name = oneLine(line?.querySelector(':scope > span')?.textContent)
  const email = /<([^<>\s]+@[^<>\s]+)>$/.exec((oneLine(line?.textContent) ?? '').slice(-300))?.[1]
  return name && email ? { name, email } : {}
}

const time = (item: Element) =>
  [...item.querySelectorAll('time')].findLast((one) => !one.closest('.prose,.text-content'))?.textContent ??
  undefined

function permalink(item: Element, _root: ParentNode, url: string): string | undefined {
  const conversation = /^[^?#]{1,1000}\/conversations\/\d+/.exec(url)?.[0]
  const id = /^message(\d+)$/.exec(item.getAttribute('id') ?? '')?.[1]
  return conversation && id && `${conversation}?messageId=${id}`
}

export default define({
  name: 'Chatwoot',
  kind: 'ticket',
  hosts: ['app.chatwoot.com'],
  recognise:
    '.conversation-panel [data-message-id] [data-bubble-name],.conversation-panel li .message-text__wrap',
  proven: 'seen',
  item: '[data-message-id]:has([data-bubble-name="text"],[data-bubble-name="email"]),li[id^="message"]:has(.message-text__wrap)',
  // A quoted message stands above in a div.prose.
  words: [
    '[data-bubble-name="email"] .letter-render',
    '[data-bubble-name] span.prose-bubble',
    '.message-text__wrap .text-content',
  ],
  mail: plain,
  fields: {
    name: [(item) => sender(item).name],
    email: [(item) => sender(item).email],
    saidAs: [time],
    permalink: [permalink],
  },
  always: ['permalink'],
  /** The new layout tells who speaks by the bubble's colour alone; notes and bots have their own. */
  ours(item) {
    const bubble = item.querySelector('[data-bubble-name]')
    if (bubble?.matches('.bg-n-solid-blue,.bg-n-solid-amber,.bg-n-solid-iris,.bg-n-ruby-4')) return true
    if (bubble) return bubble.matches('.bg-n-slate-4') ? false : undefined
    if (item.matches('.right') || item.querySelector('.bubble.is-private')) return true
    return item.matches('.left') ? false : undefined
  },
  holdsItems: /\/conversations\/\d+/,
})
