import { onPage } from '../page/select'
import { oneLine } from '../page/text'
import { define } from './define'

// XenForo 2 (2018 to 2026) and XenForo 1, from pages. Its names are the software's own and do not change with the style.
const MESSAGE =
  '.message[data-author],[data-content^="post-"],li[data-author][id^="post-"],li.message[id^="post-"]'

/** A profile's message holds comments on it. */
const own = (item: Element, selector: string) =>
  [...item.querySelectorAll(selector)].find((one) => one.parentElement?.closest(MESSAGE) === item)

const link = (item: Element) =>
  own(item, '.message-name a.username,.messageUserInfo a.username,.userText a.username')

const name = (item: Element) => item.getAttribute('data-author') ?? oneLine(link(item)?.textContent)

const TIME = '.message-attribution time[datetime],.message-attribution-main time[datetime]'
const TIME1 = '.messageMeta .DateTime,.privateControls .DateTime'

function epoch(item: Element): string | undefined {
  const seconds = Number(own(item, TIME1)?.getAttribute('data-time'))
  return seconds > 0 ? new Date(seconds * 1_000).toISOString() : undefined
}

/** XenForo 1 writes its addresses from the page's base. */
function address(
  item: Element,
  root: ParentNode,
  url: string,
  link: Element | undefined,
): string | undefined {
  const href = link?.getAttribute('href')
  const base = root.querySelector('base')?.getAttribute('href') ?? url
  return href && URL.canParse(href, base) ? new URL(href, base).href : undefined
}

export default define({
  name: 'XenForo',
  kind: 'social',
  hosts: [],
  recognise: 'html#XF,html#XenForo',
  proven: 'seen',
  item: `${MESSAGE},.bbCodeBlock--quote,.bbCodeQuote`,
  words: [
    (item) =>
      [own(item, '.message-body .bbWrapper') ?? own(item, '.message-body')].filter((one) => one != null),
    (item) => [own(item, '.messageText')].filter((one) => one != null),
  ],
  // Quotes, previews of linked pages, the title of a box with code.
  drop: 'blockquote,aside,.bbCodeQuote,.bbCodeBlock--unfurl,[data-url],.bbCodeBlock-title,.bbCodeBlock .type,.js-selectToQuoteEnd',
  fields: {
    name: [name],
    link: [(item, root, url) => address(item, root, url, link(item))],
    title: [onPage('.p-title-value', '[class*="label"]'), onPage('.titleBar h1', '[class*="prefix"]')],
    said: [
      (item) => own(item, TIME)?.getAttribute('datetime') ?? undefined,
      epoch,
      (item) => own(item, 'span.DateTime')?.getAttribute('title') ?? undefined,
    ],
    saidAs: [(item) => own(item, `${TIME},${TIME1}`)?.textContent ?? undefined],
    permalink: [
      (item, root, url) =>
        address(item, root, url, own(item, '.message-attribution a[href*="post-"],a.datePermalink')),
    ],
  },
  always: ['name', 'said', 'title', 'permalink'],
  skip: (item) => item.matches('.bbCodeBlock--quote,.bbCodeQuote'),
  /** The board's own people have a banner. */
  ours: (item) => own(item, '.userBanner--staff,.bannerStaff') !== undefined || undefined,
})
