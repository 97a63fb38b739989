import type { Quote } from '../domain/quote'
import { defineFormat } from './define'
import { jsonList } from './json-list'

function review({ words, title, name, role, company, said, rating, link, language }: Quote): object {
  const author = name && {
    '@type': 'Person',
    name,
    ...(role ? { jobTitle: role } : {}),
    ...(company ? { worksFor: { '@type': 'Organization', name: company } } : {}),
  }
  return {
    '@type': 'Review',
    ...(title ? { name: title } : {}),
    reviewBody: words,
    ...(author ? { author } : {}),
    ...(said ? { datePublished: said } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(rating
      ? { reviewRating: { '@type': 'Rating', ratingValue: rating.value, bestRating: rating.best } }
      : {}),
    ...(link ? { url: link } : {}),
  }
}

/** schema.org Reviews as JSON-LD, for a page of one's own. Search engines show no stars for words about oneself. */
export default defineFormat({
  id: 'reviews',
  extension: 'jsonld',
  type: 'application/ld+json',
  faithful: false,
  audiences: ['mine', 'team', 'public'],
  *write({ quotes }) {
    yield '{"@context":"https://schema.org","@graph":['
    yield* jsonList(quotes, review)
    yield '\n]}\n'
  },
})
