import { defineFormat } from './define'
import { sheet } from './sheet'

/** Text testimonials under the names of Senja's fields; its import asks which column is what, and finds these by itself. */
export default defineFormat({
  id: 'senja',
  extension: 'csv',
  type: 'text/csv',
  faithful: false,
  audiences: ['mine', 'team', 'public'],
  write: ({ quotes }) =>
    sheet(
      [
        'type',
        'title',
        'text',
        'rating',
        'date',
        'url',
        'customer_name',
        'customer_email',
        'customer_tagline',
        'customer_company',
        'tags',
      ],
      quotes.map(({ title, words, rating, said, link, name, email, role, company, tags }) => ({
        type: 'text',
        title,
        text: words,
        ...(rating ? { rating: Math.max(1, Math.round((rating.value / rating.best) * 5)) } : {}),
        date: said,
        url: link,
        customer_name: name,
        customer_email: email,
        customer_tagline: [role, company].filter(Boolean).join(', '),
        customer_company: company,
        tags: tags.join(','),
      })),
    ),
})
