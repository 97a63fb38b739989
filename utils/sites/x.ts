import { oneLine, textOf } from '../page/text'
import { define } from './define'

// x.com and twitter.com since 2020: test ids. twitter.com 2016 to 2019: data attributes of the tweet. Both from pages.
const QUOTED = '.QuoteTweet,.QuoteTweet-innerContainer,.QuoteTweet-text'

/** A quoted post has a name above its words too; a post without words of its own begins with two names. */
function words(item: Element): Element[] {
  const [who, text] = item.querySelectorAll('[data-testid="User-Name"],[data-testid="tweetText"]')
  const own =
    item.localName === 'article' &&
    who?.matches('[data-testid="User-Name"]') &&
    text?.matches('[data-testid="tweetText"]')
  return own && text ? [text] : []
}

function words2019(item: Element): Element[] {
  const [text] = item.querySelectorAll('.tweet-text')
  return text && !text.closest(QUOTED) && item.hasAttribute('data-tweet-id') ? [text] : []
}

const profile = (item: Element) =>
  [...item.querySelectorAll('[data-testid="User-Name"] a')].find((link) =>
    /^\/\w{1,20}$/.test(link.getAttribute('href') ?? ''),
  )

const handle = (item: Element) => {
  const href = item.getAttribute('data-screen-name') ?? profile(item)?.getAttribute('href')
  return /^\/?(\w{1,20})$/.exec(href ?? '')?.[1]
}

function name(item: Element): string | undefined {
  const link = profile(item)
  const text = link ? oneLine(textOf(link)) : undefined
  return text?.startsWith('@') ? undefined : text
}

/** The link around the time. A quoted post's time is no link. */
const date = (item: Element) =>
  [...item.querySelectorAll('a[href*="/status/"]')].find(
    (link) =>
      handle(item) &&
      link.querySelector('time,[data-time]') &&
      new RegExp(`^/${handle(item)}/status/\\d+$`, 'i').test(link.getAttribute('href') ?? ''),
  )

const epoch = (item: Element) => {
  const seconds = Number(date(item)?.querySelector('[data-time]')?.getAttribute('data-time'))
  return seconds > 1e9 ? new Date(seconds * 1_000).toISOString() : undefined
}

export default define({
  name: 'X',
  kind: 'social',
  hosts: ['*.x.com', '*.twitter.com'],
  proven: 'seen',
  item: 'article[data-testid="tweet"],article[role="article"],article div[role="link"],.tweet,[data-tweet-id],.QuoteTweet',
  words: [words, words2019],
  lines: '[data-testid="tweetText"],.tweet-text',
  drop: '.u-hidden,[data-pre-embedded="true"],.u-hiddenVisually',
  fields: {
    name: [(item) => item.getAttribute('data-name') ?? undefined, name],
    handle: [handle],
    link: [(item) => handle(item) && `/${handle(item)}`],
    said: [(item) => date(item)?.querySelector('time')?.getAttribute('datetime') ?? undefined, epoch],
    saidAs: [
      (item) => date(item)?.querySelector('time')?.textContent ?? undefined,
      (item) => date(item)?.getAttribute('title') ?? undefined,
    ],
    permalink: [(item) => date(item)?.getAttribute('href') ?? undefined],
  },
  always: ['name', 'handle', 'said', 'permalink'],
  // A quoted post's author has no mark of the name. What is promoted has no time.
  skip: (item) =>
    item.matches('div[role="link"],.QuoteTweet') ||
    item.querySelector('time,[data-time],._timestamp') === null ||
    item.matches('.promoted-tweet,[data-promoted="true"]') ||
    item.parentElement?.closest('[data-tweet-id]') != null,
  blocked: (root) =>
    root.querySelector(
      '[data-testid="loginButton"],[data-testid="signupButton"],[data-testid="LoginForm_Login_Button"]',
    ) !== null,
})
