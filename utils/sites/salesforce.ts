import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { define } from './define'

// The Chatter feed of a case, in Lightning and on Experience Cloud sites, 2022 to 2026: after seven scrapers and tests and
// two copies of its markup. It stands in the page itself, in no shadow root. Who is staff is not told.
const own = (item: Element, selector: string) =>
  [...item.querySelectorAll(selector)].filter((one) => one.closest('article') === item)

/** Replies stand inside the post they answer, as articles of their own. */
const mine =
  (selector: string, attribute = '') =>
  (item: Element) => {
    const found = own(item, selector)[0]
    return (attribute ? found?.getAttribute(attribute) : found?.textContent) ?? undefined
  }

/** In the link the name comes first, then what a screen reader is told of it. */
const name = (item: Element) =>
  [...(own(item, 'a.cuf-actorName')[0]?.childNodes ?? [])]
    .map((node) => oneLine(node.textContent))
    .find(Boolean)

/** Outside of any post: where these are found, the posts' own mark has changed. */
const stray = (selector: string) => `${selector}:not(article.cuf-feedItem *)`

export default define({
  name: 'Salesforce',
  kind: 'ticket',
  hosts: ['*.lightning.force.com', '*.my.site.com'],
  recognise: 'article.cuf-feedItem .feedBodyInner',
  proven: 'second-hand',
  item: 'article.cuf-feedItem',
  words: [
    (item) => own(item, '.feedBodyInner'),
    (item) => own(item, '.cuf-feedBodyText'),
    stray('.feedBodyInner'),
  ],
  mail: plain,
  drop: '.cuf-feedItemAttachments,.slds-assistive-text',
  fields: {
    name: [name, stray('a.cuf-actorName')],
    link: [mine('a.cuf-actorName', 'href')],
    // A reply has only words for its time.
    said: [mine('span.cuf-timestamp[title]', 'title'), mine('a.cuf-timestamp')],
    saidAs: [mine('span.cuf-timestamp[title]', 'title'), mine('a.cuf-timestamp')],
    permalink: [mine('a.cuf-timestamp', 'href')],
  },
  always: ['name', 'said'],
  holdsItems: /\/feeditem\/0D5[0-9A-Za-z]{12,15}/,
})
