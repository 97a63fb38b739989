// schema.org Review data, as microdata in the page or as JSON-LD beside it.
import { oneLine, textOf } from './text'

/** The microdata of one property: not one of an item nested inside (a reply's author is not the review's). */
export function prop(scope: Element, name: string): Element | undefined {
  return [...scope.querySelectorAll(`[itemprop~="${name}"]`)].find(
    (element) => element.parentElement?.closest('[itemscope]') === scope,
  )
}

/** The value of a microdata property. */
export function valueOf(element: Element | undefined): string | undefined {
  if (!element) return undefined
  const named = element.hasAttribute('itemscope')
    ? (prop(element, 'name') ?? element.querySelector('[itemprop~="name"],a[href]:not(:empty)'))
    : null
  if (named) return valueOf(named)
  return oneLine(
    element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      (element.localName === 'a'
        ? undefined
        : (element.getAttribute('href') ?? element.getAttribute('src'))) ??
      textOf(element),
  )
}

/** A rating's value and scale. Where the page gives none, schema.org says 5; a larger value shows that it is not. */
export const rated = (value: string | undefined, best: string | undefined): string | undefined =>
  value && (best || Number(value.replace(',', '.')) <= 5) ? `${value}/${best ?? 5}` : undefined

/** One Review, Comment or post of the page's JSON-LD. Its text has often lost its line breaks: the words are taken from the page. */
export interface Told {
  words: string
  name?: string
  rating?: string
  said?: string
  title?: string
  url?: string
}

type Json = Record<string, unknown>
const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const object = (value: unknown): Json =>
  first(value) && typeof first(value) === 'object' ? (first(value) as Json) : {}
const isType = (value: Json, types: RegExp) =>
  [value['@type']].flat().some((type) => types.test(String(type).slice(0, 80)))
const REVIEW = /Review$/
const SAID = /Review$|^(Comment|Answer|Question|DiscussionForumPosting|SocialMediaPosting)$/

function told(review: Json): Told | undefined {
  const words = [review.reviewBody, review.text, review.articleBody, review.description]
    .map(text)
    .find(Boolean)
  if (!words?.trim()) return undefined
  const { ratingValue, bestRating } = object(review.reviewRating)
  return {
    words: words.slice(0, 200_000),
    name: text(first(review.author)) ?? text(object(review.author).name),
    rating: rated(text(ratingValue), text(bestRating)),
    said: text(review.datePublished) ?? text(review.dateCreated),
    title: text(review.headline) ?? text(review.name),
    url: text(review.url) ?? text(review['@id']),
  }
}

/** All reviews, comments, questions, answers and posts in the page's JSON-LD, at most 500. A script that is no JSON is passed over. */
export function toldReviews(root: ParentNode): Told[] {
  const found: Told[] = []
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = []
    try {
      queue.push(JSON.parse(script.textContent ?? ''))
    } catch {
      continue
    }
    for (let i = 0; i < queue.length && i < 20_000 && found.length < 500; i++) {
      const value = queue[i]
      if (!value || typeof value !== 'object') continue
      const item = Array.isArray(value) ? undefined : (value as Json)
      const said = item && isType(item, SAID) ? told(item) : undefined
      if (said) found.push(said)
      // What hangs on a review is the vendor's answer.
      if (!item || !isType(item, REVIEW)) queue.push(...Object.values(value))
    }
  }
  return found
}
