import { describe, expect, it } from 'vitest'
import { companyOf, giveOf, momentOf, noon, personOf, sentOn, worldOf } from '../../test/support/samples'
import { companyGates } from './company-gates'

const company = companyOf()
const person = personOf({ company: company.id })
const reasons = (part: Parameters<typeof worldOf>[0]) =>
  companyGates(company.id, worldOf({ people: [person], companies: [company], ...part }), noon).map(
    ({ reason, until }) => (until ? `${reason} ${until}` : reason),
  )

describe('what holds a whole company', () => {
  it('is its rest, after anybody there was asked', () => {
    expect(reasons({ asks: [sentOn('2026-11-20', person)] })).toEqual(['rest-company 2026-12-04'])
    expect(reasons({ asks: [sentOn('2026-10-20', person)] })).toEqual([])
  })

  it('is an open pain of anybody there, and a promise made to all of them', () => {
    const at = { company: company.id }
    expect(reasons({ moments: [momentOf({ ...at, kind: 'pain', person: person.id })] })).toEqual([
      'open-pain',
    ])
    expect(reasons({ moments: [momentOf({ ...at, kind: 'pain', stage: 'told' })] })).toEqual([])
    expect(reasons({ gives: [giveOf(at)] })).toEqual(['open-promise'])
    expect(reasons({ gives: [giveOf({ ...at, person: person.id })] })).toEqual([])
  })

  it('is nothing of another company', () => {
    const other = personOf({ company: companyOf().id })
    expect(reasons({ people: [person, other], asks: [sentOn('2026-11-20', other)] })).toEqual([])
  })
})
