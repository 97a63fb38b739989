import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { define } from './define'

// The conversation page, 2018 to 2025, after three extensions' and a userscript's code. Where names and times stand is not known.
const permalink = (item: Element, _root: ParentNode, url: string) => {
  const conversation = /^https:\/\/[^/?#]+\/conversation\/\d+(?:\/\d+)?/.exec(url)?.[0]
  const id = /^thread-(\d+)$/.exec(item.getAttribute('id') ?? '')?.[0]
  return conversation && id && `${conversation}#${id}`
}

export default define({
  name: 'Help Scout',
  kind: 'ticket',
  hosts: ['secure.helpscout.net'],
  proven: 'second-hand',
  item: 'article.thread[id]',
  words: ['section.messageBody'],
  mail: plain,
  fields: {
    title: [onPage('[aria-label="Conversation Subject"]'), onPage('#subjectLine')],
    permalink: [permalink],
  },
  always: ['permalink'],
  /** Customers' threads are marked; of the others it is not known how each is. */
  ours: (item) => (item.matches('.customer') ? false : undefined),
  holdsItems: /\/conversation\/\d+\/\d+/,
})
