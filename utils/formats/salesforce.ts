import { defineFormat } from './define'
import { peopleOf } from './people'
import { sheet } from './sheet'

/** People for Salesforce's upsert of contacts, told apart by an external id that the object has to have. */
export default defineFormat({
  id: 'salesforce',
  extension: 'csv',
  type: 'text/csv',
  faithful: false,
  audiences: ['mine', 'team'],
  write: ({ records }) =>
    sheet(
      ['Goodword_Id__c', 'FirstName', 'LastName', 'Email', 'Title', 'Account.Name', 'Description'],
      peopleOf(records).map(({ id, email, first, last, role, company, said }) => ({
        Goodword_Id__c: id,
        FirstName: first,
        // Without a last name Salesforce takes no contact.
        LastName: last || first || email,
        Email: email,
        Title: role,
        'Account.Name': company,
        Description: said,
      })),
    ),
})
