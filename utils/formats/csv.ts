import { defineFormat } from './define'
import { sheet } from './sheet'

/** The words and who said them, for a spreadsheet. */
export default defineFormat({
  id: 'csv',
  extension: 'csv',
  type: 'text/csv',
  faithful: false,
  audiences: ['mine', 'team', 'public'],
  write: ({ quotes, siteName }) =>
    sheet(
      [
        'words',
        'title',
        'kind',
        'said',
        'rating',
        'rating_best',
        'name',
        'role',
        'company',
        'industry',
        'email',
        'site',
        'link',
        'language',
        'tags',
        'notes',
        'attribution',
      ],
      quotes.map(({ rating, site, tags, level, ...quote }) => ({
        ...quote,
        tags: tags.join(', '),
        attribution: level,
        ...(rating ? { rating: rating.value, rating_best: rating.best } : {}),
        ...(site ? { site: siteName(site) } : {}),
      })),
    ),
})
