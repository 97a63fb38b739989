import { oneLine, textOf } from '../page/text'
import { define } from './define'

// 2023 to 2026, threads and feeds. Classes are hashes; test ids, link targets and data-word-wrap hold. A quoted post is
// a link in its own right, without buttons. Known from a page and from the app's own source.
const AVATAR = '[data-testid^="userAvatar"]'
const TEXT = '[data-testid="postText"],[data-word-wrap]'

/** The link around the author's picture: "Reposted by" stands above it. */
const profile = (item: Element) => item.querySelector(AVATAR)?.closest('a[href*="/profile/"]')

/** The first text behind the author's picture. A quoted post begins with a picture of its own, and is a link. */
function words(item: Element): Element[] {
  if (!item.querySelector('[data-testid="replyBtn"]')) return []
  const marks = [...item.querySelectorAll(`${AVATAR},${TEXT}`)]
  const text = marks.find((mark) => mark.matches(TEXT))
  const link = text?.closest('[role="link"]')
  const quoted = link && link !== item && item.contains(link)
  const pictures = marks.slice(0, text && marks.indexOf(text))
  const own = profile(item) && pictures.every((picture) => picture.closest('a') === profile(item))
  return text && own && !quoted ? [text] : []
}

const handle = (item: Element) =>
  /\/profile\/((?:[\w-]{1,63}\.)+[\w-]{2,63})$/.exec(profile(item)?.getAttribute('href') ?? '')?.[1]

/** The first text behind the picture that links to the same profile; the next one is the handle. */
function name(item: Element): string | undefined {
  const link = profile(item)
  const links = [...item.querySelectorAll('a[href*="/profile/"]')]
  const after = links.slice(links.findIndex((one) => one === link) + 1)
  const named = after.find((one) => one.getAttribute('href') === link?.getAttribute('href'))
  const text = named?.hasAttribute('dir') ? named : named?.querySelector('[dir]')
  const found = link && text && !text.closest(TEXT) ? oneLine(textOf(text)) : undefined
  return found && !found.startsWith('@') ? found : undefined
}

/** The date's link. The open post has none. */
const date = (item: Element) =>
  [...item.querySelectorAll('a[aria-label]')].find((link) => {
    const href = link.getAttribute('href') ?? ''
    return href.startsWith(`${profile(item)?.getAttribute('href')}/post/`) && /\/post\/\w+$/.test(href)
  })

/** The open post's "12:55 AM · Jan 27, 2026". */
const shown = (item: Element) =>
  [...item.querySelectorAll('[dir]')]
    .filter((text) => !text.children.length && !text.closest(`a,button,${TEXT}`))
    .map((text) => (text.textContent ?? '').slice(0, 80))
    .find((text) => /\d[:.]\d\d/.test(text) && /\d{4}/.test(text) && text.includes('·'))

/** The page's own address, for the open post. */
function open(item: Element, _root: ParentNode, url: string): string | undefined {
  const [, path = '', who] = /^https?:\/\/[^/]+(\/profile\/([^/?#]+)\/post\/\w+)/.exec(url) ?? []
  const isOpen = !date(item) && shown(item) && !item.closest('[role="link"]')
  return isOpen && who && who === handle(item) ? path : undefined
}

const published = (item: Element, root: ParentNode, url: string) => {
  const path = open(item, root, url)
  const page = root.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return path && page?.endsWith(path)
    ? (root.querySelector('meta[property="article:published_time"]')?.getAttribute('content') ?? undefined)
    : undefined
}

export default define({
  name: 'Bluesky',
  kind: 'social',
  hosts: ['bsky.app'],
  proven: 'seen',
  item: '[data-testid^="postThreadItem-by-"],[data-testid^="feedItem-by-"],div[role="link"]:has([data-word-wrap])',
  words: [words],
  lines: TEXT,
  fields: {
    name: [name],
    handle: [handle],
    link: [(item) => handle(item) && `/profile/${handle(item)}`],
    said: [(item) => date(item)?.getAttribute('aria-label') ?? undefined, published, shown],
    saidAs: [(item) => date(item)?.getAttribute('aria-label') ?? undefined, shown],
    permalink: [(item) => date(item)?.getAttribute('href') ?? undefined, open],
  },
  always: ['name', 'handle', 'said', 'permalink'],
})
