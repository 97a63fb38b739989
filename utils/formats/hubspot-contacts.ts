import { defineFormat } from './define'
import { peopleOf } from './people'
import { sheet } from './sheet'

/** People as HubSpot's import takes contacts: the address is what tells one from another, so it stands in each row. */
export default defineFormat({
  id: 'hubspot-contacts',
  extension: 'csv',
  type: 'text/csv',
  faithful: false,
  audiences: ['mine', 'team'],
  write: ({ records }) =>
    sheet(
      ['Email', 'First name', 'Last name', 'Job title', 'Company name'],
      peopleOf(records)
        .filter(({ email }) => email)
        .map(({ email, first, last, role, company }) => ({
          Email: email,
          'First name': first,
          'Last name': last,
          'Job title': role,
          'Company name': company,
        })),
    ),
})
