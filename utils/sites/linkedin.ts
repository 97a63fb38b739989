import { flat, oneLine, textOf } from '../page/text'
import { define } from './define'

// A post as guests see it, 2025 and 2026: from pages. The signed-in feed, 2022 to 2026: from what extensions agree on;
// since August 2026 its classes are hashes, and the name has no mark.
const COMMENT = [
  'section.comment,[id^="replaceableComment_urn:li:comment:"]',
  '.comments-comment-entity,.comments-comment-item,[data-id^="urn:li:comment:"]',
].join(',')
const POST =
  'article,[data-activity-urn],[data-urn^="urn:li:activity:"],.feed-shared-update-v2,[data-view-name="feed-full-update"]'
const RESHARED = `article article:not(${COMMENT}),.feed-reshare-content,.update-components-mini-update-v2`
const SCOPE = `${COMMENT},${POST},${RESHARED}`
const ACTOR = [
  '[data-tracking-control-name$="actor-name"],.comment__author,.update-components-actor__title',
  '.update-components-actor__name,.comments-comment-meta__description-title,.comments-post-meta__name-text',
].join(',')
const TEXT = [
  '.attributed-text-segment-list__content,[data-test-id$="__commentary"]',
  '.update-components-text,.update-components-update-v2__commentary,.comments-comment-item__main-content',
].join(',')
const HASHED = '[data-view-name$="-commentary"],[data-testid="expandable-text-box"]'

/** What belongs to the item itself: comments stand in their post, and so does a reshared post, whose words are another's. */
const own = (item: Element, selector: string) =>
  [...item.querySelectorAll(selector)].filter((one) => one.parentElement?.closest(SCOPE) === item)

/** The author and the words, in this order; the feed has a reshared post's author and words after them. */
function marks(item: Element): Element[] {
  const all = own(item, `${ACTOR},${TEXT}`)
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)))
}

function words(item: Element): Element[] {
  if (item.matches(RESHARED)) return []
  const [actor, text] = marks(item)
  return actor?.matches(ACTOR) && text?.matches(TEXT) ? [text] : []
}

const actor = (item: Element) => marks(item).find((mark) => mark.matches(ACTOR) && words(item).length > 0)

/** The feed writes a name twice, for the eye and for the ear, and the degree of acquaintance beside it. */
function name(item: Element): string | undefined {
  const found = actor(item)
  const shown = found?.matches('[class*="-actor__"],.comments-post-meta__name-text')
    ? found.querySelector('[aria-hidden="true"]')
    : found
  const text = shown && oneLine(textOf(shown, { drop: '.visually-hidden' }))
  return text && !/^[•·]/.test(text) ? text : undefined
}

function link(item: Element): string | undefined {
  const href = actor(item)?.closest('a')?.getAttribute('href')?.split('?')[0]
  return href && /\/(in|company|school|showcase)\/[^/]+/.test(href) ? href : undefined
}

const text = (item: Element, selector: string) => {
  const [found] = own(item, selector)
  return found && words(item).length ? oneLine(textOf(found, { drop: '.visually-hidden' })) : undefined
}

function role(item: Element): string | undefined {
  if (item.matches(COMMENT))
    return text(
      item,
      '.comment__author-headline,.comments-comment-meta__description-subtitle,.comments-post-meta__headline',
    )
  // A company has followers here.
  return link(item)?.includes('/in/') ? text(item, '[data-test-id$="__entity-lockup"] p') : undefined
}

/** LinkedIn's numbers begin with the time, in milliseconds. In the feed the number may be that of a repost. */
function numbered(item: Element): string | undefined {
  const urn = item.getAttribute('data-activity-urn') ?? comment(item)
  const id = /(\d{19})\)?$/.exec(urn ?? '')?.[1]
  return id && new Date(Number(BigInt(id) >> 22n)).toISOString()
}

const comment = (item: Element) =>
  ['data-id', 'id']
    .map((name) => /urn:li:comment:\([\w:]{10,60},\d{19}\)/.exec(item.getAttribute(name) ?? '')?.[0])
    .find(Boolean)

type Told = { datePublished?: string; text?: string; author?: { name?: string } }

function comments(script: Element): Told[] {
  try {
    const { comment } = JSON.parse(script.textContent ?? '') as { comment?: Told | Told[] }
    return [comment ?? []].flat()
  } catch {
    return []
  }
}

/** A guest's page has the comments' dates in its JSON-LD only. */
function told(item: Element, root: ParentNode): string | undefined {
  const [body] = item.matches('section.comment') ? words(item) : []
  const who = name(item)
  if (!body || !who) return undefined
  const all = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap(comments)
  const said = all.filter(
    (one) => flat(one.author?.name ?? '') === flat(who) && flat(one.text ?? '') === flat(textOf(body)),
  )
  return said.length === 1 ? said[0]?.datePublished : undefined
}

function permalink(item: Element): string | undefined {
  const id = comment(item)
  const post = /activity:\d{19}/.exec(id ?? item.getAttribute('data-urn') ?? '')?.[0]
  if (item.hasAttribute('data-activity-urn'))
    return own(item, '[data-share-url]')[0]?.getAttribute('data-share-url')?.split('?')[0]
  return post && `/feed/update/urn:li:${post}/${id ? `?commentUrn=${encodeURIComponent(id)}` : ''}`
}

export default define({
  name: 'LinkedIn',
  kind: 'social',
  hosts: ['*.linkedin.com'],
  proven: 'seen',
  item: SCOPE,
  words: [words, (item) => own(item, HASHED).slice(0, 1)],
  lines:
    '.attributed-text-segment-list__content,.update-components-text,.comments-comment-item__main-content',
  drop: '.visually-hidden,.comment__actions,.feed-shared-inline-show-more-text__see-more-less-toggle',
  fields: {
    name: [name],
    link: [link],
    role: [role],
    said: [told, numbered],
    saidAs: [
      (item) => text(item, 'time,.comment__duration-since'),
      (item) => text(item, '.update-components-actor__sub-description [aria-hidden="true"]')?.split(' •')[0],
    ],
    permalink: [permalink],
  },
  always: ['name', 'said'],
  // Below a guest's post stand others that LinkedIn thinks alike.
  skip: (item) =>
    item.closest('[class*="related-posts"]') !== null ||
    (item.matches('.main-feed-activity-card:not([class*="-with-comments"])') &&
      item.ownerDocument.querySelector('[class*="-card-with-comments"]') !== null) ||
    (!item.matches(COMMENT) && item.querySelector(`${TEXT},${HASHED}`) === null),
  blocked: (root) =>
    root.querySelector('meta[name="pageKey"][content^="auth_wall"],.authwall-join-form') !== null,
})
