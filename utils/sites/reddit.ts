import { oneLine } from '../page/text'
import { define } from './define'

// The web components since 2023 and old.reddit: from what others' tests hold. The redesign of 2018 to 2023: from pages;
// its server left the names out.
const SCOPE = [
  'shreddit-comment,[thingid^="t1_"],shreddit-post,[post-title]',
  '.Comment,[data-test-id="post-content"],[data-fullname^="t1_"],[data-fullname^="t3_"],.thing.comment,.thing.link',
].join(',')

/** A comment holds its replies. */
const own = (item: Element, selector: string) =>
  [...item.querySelectorAll(selector)].filter((one) => one.parentElement?.closest(SCOPE) === item)

const first = (selector: string) => (item: Element) => own(item, selector).slice(0, 1)

const attribute = (selector: string, name: string) => (item: Element) =>
  own(item, selector)[0]?.getAttribute(name) ?? undefined

const shown = (selector: string) => (item: Element) => oneLine(own(item, selector)[0]?.textContent)

const AUTHOR =
  '[data-testid="comment_author_link"],[data-testid="comment_author_icon"],[data-testid="post_author_link"]'

function name(item: Element): string | undefined {
  const told =
    item.getAttribute('author') ??
    item.getAttribute('data-author') ??
    /\/user\/([\w-]{1,40})/.exec(attribute(AUTHOR, 'href')(item) ?? '')?.[1]
  return told && /^[\w-]+$/.test(told) ? told : undefined
}

/** "2026-03-17T19:00:00.000000+0000" */
function instant(item: Element): string | undefined {
  const time = Date.parse(item.getAttribute('created') ?? item.getAttribute('created-timestamp') ?? '')
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

const TITLE = '[slot="title"],[data-adclicklocation="title"] h1,.top-matter a.title,p.title a.title'
const isPost = (item: Element) =>
  item.matches('[post-title],[data-test-id="post-content"],[data-fullname^="t3_"],.thing.link')

/** A comment's title is the post's. */
const title = (item: Element, root: ParentNode) =>
  item.getAttribute('post-title') ??
  (isPost(item) ? shown(`${TITLE},h1`)(item) : undefined) ??
  root.querySelector('shreddit-post[post-title]')?.getAttribute('post-title') ??
  oneLine(root.querySelector('[data-test-id="post-content"] h1,#siteTable a.title')?.textContent)

export default define({
  name: 'Reddit',
  kind: 'social',
  hosts: ['*.reddit.com'],
  proven: 'seen',
  item: `${SCOPE},blockquote`,
  words: [
    first('[slot="comment"],[id$="-comment-rtjson-content"]'),
    first('[slot="text-body"],[id$="-post-rtjson-content"]'),
    first('[data-testid="comment"],[data-test-id="comment"]'),
    first('[data-click-id="text"],.RichTextJSON-root'),
    first('.usertext-body,.entry .md'),
    // A post may be a title alone.
    (item) => (isPost(item) ? first(`${TITLE},h1`)(item) : []),
  ],
  // In a thread, what stands indented is quoted from the comment above.
  drop: 'blockquote',
  fields: {
    name: [name],
    handle: [name],
    link: [(item) => name(item) && `https://www.reddit.com/user/${name(item)}/`],
    title: [title],
    said: [instant, attribute('.tagline time', 'datetime')],
    saidAs: [
      shown('[data-testid="comment_timestamp"],[id^="CommentTopMeta--Created"]'),
      shown('[data-testid="post_timestamp"],[data-click-id="timestamp"]'),
      shown('.tagline time,faceplate-timeago'),
    ],
    permalink: [
      ['', 'permalink'],
      ['', 'data-permalink'],
      attribute('[data-testid="comment_timestamp"],[id^="CommentTopMeta--Created"]', 'href'),
      attribute('a[data-click-id="timestamp"],a[data-click-id="comments"]', 'href'),
    ],
  },
  always: ['name', 'said', 'permalink'],
  // Bots are nobody's voice; a feed's previews are cut short.
  skip: (item) =>
    item.matches('blockquote') ||
    name(item) === 'AutoModerator' ||
    own(item, '[slot="commentMeta"] a[href*="/user/AutoModerator/"]').length > 0 ||
    item.matches('.promoted,[data-promoted="true"]') ||
    item.querySelector('.feed-card-text-preview') !== null,
})
