import { byLine } from './by-line'
import { defineFormat } from './define'
import { sheet } from './sheet'

/** What they said, as HubSpot's import takes notes: each at the contact with this address. */
export default defineFormat({
  id: 'hubspot-notes',
  extension: 'csv',
  type: 'text/csv',
  faithful: false,
  audiences: ['mine', 'team'],
  write: ({ quotes, records }) => {
    const heard = new Map(records.moments.map((moment) => [moment.id, moment.heard]))
    return sheet(
      ['Email', 'Activity date', 'Note body'],
      quotes
        .filter(({ email }) => email)
        .map((quote) => ({
          Email: quote.email ?? '',
          'Activity date': (quote.said && quote.said.length >= 10
            ? quote.said
            : (heard.get(quote.id) ?? '')
          ).slice(0, 10),
          'Note body': [quote.words, `— ${byLine(quote)}`, quote.link ?? ''].filter(Boolean).join('\n'),
        })),
    )
  },
})
