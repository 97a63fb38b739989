import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { titleOf } from '../page/text'
import { define } from './define'

// The parts that extensions and a thread's template agree on. Class names here have held for more than ten years.

/** The account's own address: "Subject - me@example.com - Gmail". */
function me(root: Document): string | undefined {
  const parts = titleOf(root).split(' - ')
  return parts.findLast((part) => /^[^\s@]+@[^\s@]+$/.test(part))?.toLowerCase()
}

/** Gmail opens a thread by its id under any label. */
const thread = (_item: Element, root: ParentNode, url: string) => {
  const id = root.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id')
  return id && /^[0-9a-f]{4,20}$/i.test(id) ? `${url.split('#')[0]?.split('?')[0]}#all/${id}` : undefined
}

export default define({
  name: 'Gmail',
  kind: 'mail',
  hosts: ['mail.google.com'],
  proven: 'seen',
  item: '.adn.ads[data-legacy-message-id],.adn.ads[data-message-id]',
  words: ['.ii.gt .a3s', '.a3s'],
  mail: plain,
  // The toolbar over an image, the dots for trimmed content and what they hide, "message clipped".
  drop: '.a6S,.yj6qo,.ajR,.HOEnZb,.adL,a[href*="view=lg"]',
  fields: {
    name: [['.gD', 'name'], '.gD'],
    email: [['.gD', 'email']],
    title: [onPage('h2.hP')],
    said: [['.g3', 'title']],
    saidAs: ['.g3'],
    permalink: [thread],
  },
  always: ['name', 'email', 'said', 'title'],
  ours(item, root) {
    const sender = item.querySelector('.gD')?.getAttribute('email')?.toLowerCase()
    const own = me(root)
    return sender && own ? sender === own : undefined
  },
})
