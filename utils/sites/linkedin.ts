import { flat, oneLine, textOf } from '../page/text'
import { define } from './define'

// A post as guests see it, 2025 and 2026: from pages. The signed-in feed, 2022 to 2026: from what extensions agree on;
// since August 2026 its classes are hashes, and the name has no mark.
const COMMENT =
  'section.comment,[id^="replaceableComment_urn:li:comment:"],.comments-comment-entity,.comments-comment-item,[data-id^="urn:li:comment:"]'
const POST =
  'article,[data-activity-urn],[data-urn^="urn:li:activity:"],.feed-shared-update-v2,[data-view-name="feed-full-update"]'
const RESHARED = `article article:not(${COMMENT}),.feed-reshare-content,.update-components-mini-update-v2`
const SCOPE = `${COMMENT},${POST},${RESHARED}`
const ACTOR =
  '[data-tracking-control-name$="actor-name"],.comment__author,.update-components-actor__title,.update-components-actor__name,.comments-comment-meta__description-title,.comments-post-meta__name-text'
const TEXT =
  '.attributed-text-segment-list__content,[data-test-id$="__commentary"],.update-components-text,.update-components-update-v2__commentary,.comments-comment-item__main-content'
const WHEN = 'time,.comment__duration-since,.update-components-actor__sub-description'
const HASHED = '[data-view-name$="-commentary"],[data-testid="expandable-text-box"]'

/** What belongs to the item itself: comments stand in their post, and so does a reshared post, whose words are another's. */
const own = (item: Element, selector: string) =>
  [...item.querySelectorAll(selector)].filter((one) => one.parentElement?.closest(SCOPE) === item)

/** The author and the words, in this order; the feed has a reshared post's author and words after them. */
const marks = (item: Element) => own(item, `:is(${ACTOR},${TEXT}):not(:is(${ACTOR},${TEXT}) *)`)

function words(item: Element): Element[] {
  if (item.matches(RESHARED)) return []
  const [actor, text] = marks(item)
  return actor?.matches(ACTOR) && text?.matches(TEXT) ? [text] : []
}

const actor = (item: Element) => (words(item).length ? marks(item)[0] : undefined)

/** The feed writes names and times twice, for the eye and for the ear. */
const shown = (found: Element | undefined | null) =>
  found ? oneLine(textOf(found, { drop: '.visually-hidden' })) : undefined

function name(item: Element): string | undefined {
  const found = actor(item)
  const twice = found?.matches('[class*="-actor__"],.comments-post-meta__name-text')
  const text = shown(twice ? found?.querySelector('[aria-hidden="true"]') : found)
  return text?.startsWith('•') ? undefined : text
}

function link(item: Element): string | undefined {
  const href = actor(item)?.closest('a')?.getAttribute('href')?.split('?')[0]
  return href && /\/(in|company|school|showcase)\/[^/]+/.test(href) ? href : undefined
}

/** A company has followers where people have a role. */
const role = (item: Element) =>
  item.matches(COMMENT)
    ? shown(own(item, '.comment__author-headline,[class*="-meta__description-subtitle"]')[0])
    : link(item)?.includes('/in/') && shown(own(item, '[data-test-id$="__entity-lockup"] p')[0])

const commentId = (item: Element) =>
  /urn:li:comment:\([\w:]{10,60},\d{19}\)/.exec(
    `${item.getAttribute('data-id')} ${item.getAttribute('id')}`,
  )?.[0]

/** LinkedIn's numbers begin with the time, in milliseconds. In the feed the number may be that of a repost. */
function numbered(item: Element): string | undefined {
  const id = /(\d{19})\)?$/.exec(item.getAttribute('data-activity-urn') ?? commentId(item) ?? '')?.[1]
  return id && new Date(Number(BigInt(id) >> 22n)).toISOString()
}

type Told = { datePublished?: unknown; text?: unknown; author?: { name?: unknown } } | null

function comments(script: Element): Told[] {
  try {
    return [
      (JSON.parse(script.textContent ?? '') as { comment?: Told | Told[] } | null)?.comment ?? [],
    ].flat()
  } catch {
    return []
  }
}

/** A guest's page has the comments' dates in its JSON-LD only. */
function told(item: Element, root: ParentNode): string | undefined {
  const [body] = item.matches('section.comment') ? words(item) : []
  const key = body && flat(`${name(item)}:${textOf(body)}`)
  const all = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap(comments)
  const same = all.filter((one) => key && flat(`${String(one?.author?.name)}:${String(one?.text)}`) === key)
  return same.length === 1 ? String(same[0]?.datePublished) : undefined
}

function permalink(item: Element): string | undefined {
  const id = commentId(item)
  const post = /activity:\d{19}/.exec(id ?? item.getAttribute('data-urn') ?? '')?.[0]
  const share = own(item, '[data-share-url]')[0]?.getAttribute('data-share-url')?.split('?')[0]
  return post ? `/feed/update/urn:li:${post}/${id ? `?commentUrn=${encodeURIComponent(id)}` : ''}` : share
}

export default define({
  name: 'LinkedIn',
  kind: 'social',
  hosts: ['*.linkedin.com'],
  proven: 'seen',
  item: SCOPE,
  words: [words, (item) => own(item, HASHED).slice(0, 1)],
  lines: TEXT,
  drop: '.visually-hidden,.comment__actions,.feed-shared-inline-show-more-text__see-more-less-toggle',
  fields: {
    name: [name],
    link: [link],
    role: [(item) => role(item) || undefined],
    said: [told, numbered],
    saidAs: [(item) => shown(own(item, WHEN)[0])?.split(' •')[0]],
    permalink: [permalink],
  },
  always: ['name', 'said'],
  // Below a guest's post stand others that LinkedIn thinks alike.
  skip: (item) =>
    item.closest('[class*="related-posts"]') !== null ||
    (item.matches('.main-feed-activity-card:not([class*="-with-comments"])') &&
      item.ownerDocument.querySelector('[class*="-card-with-comments"]') !== null) ||
    (!item.matches(COMMENT) && item.querySelector(`${TEXT},${HASHED}`) === null),
  blocked: (root) => root.querySelector('[content^="auth_wall"],.authwall-join-form') !== null,
})
