import { defineFormat } from './define'

/** schema.org Reviews as JSON-LD, for a page of one's own. Search engines show no stars for words about oneself. */
export default defineFormat({
  id: 'reviews',
  extension: 'jsonld',
  type: 'application/ld+json',
  faithful: false,
  audiences: ['mine', 'team', 'public'],
  *write({ quotes }) {
    yield '{"@context":"https://schema.org","@graph":['
    let between = '\n'
    for (const { words, title, name, role, company, said, rating, link, language } of quotes) {
      const author = name && {
        '@type': 'Person',
        name,
        ...(role ? { jobTitle: role } : {}),
        ...(company ? { worksFor: { '@type': 'Organization', name: company } } : {}),
      }
      yield (
        between +
          JSON.stringify({
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
          })
      )
      between = ',\n'
    }
    yield '\n]}\n'
  },
})
