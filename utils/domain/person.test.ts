import { describe, expect, it } from 'vitest'
import { draftOf, id, noon } from '../../test/support/samples'
import { linkTo } from './page'
import { foldName, identitiesOf, personIdentities } from './person'
import { isProblem } from './problem'
import { settle } from './settle'

const settleIt = (about: Parameters<typeof draftOf>[0]) =>
  settle(draftOf(about), { personId: id(), companyId: id() }, noon)

describe('who somebody is', () => {
  it('is told by address and profile link, never by a name', () => {
    expect(identitiesOf({ email: ' Ida@Example.COM ' })).toEqual(['mail:ida@example.com'])
    expect(identitiesOf({ link: 'https://www.reviews.example/users/ida/?utm_source=x' })).toEqual([
      'link:reviews.example/users/ida',
    ])
    expect(identitiesOf({ link: 'https://news.example/user?id=ida' })).toEqual(['link:news.example/user?ida'])
    expect(identitiesOf({})).toEqual([])
    expect(identitiesOf({ email: 'not an address' })).toEqual([])
  })

  it('folds names for suggestions only', () => {
    expect(foldName('  ÉLODIE   Núñez ')).toBe('elodie nunez')
  })
})

describe('keeping a draft', () => {
  it('never alters the words', () => {
    const words = '  “Brilliant”,\n\n she said\u00a0– twice. \u202Eabc '
    expect(settleIt({ words }).moment.words).toBe(words)
  })

  it('brings a person and a company only where the page names them', () => {
    const { moment, person, company } = settleIt({
      who: { name: 'Ida', email: 'ida@fernhill.example', company: 'Fernhill' },
    })
    expect(person).toMatchObject({
      names: ['Ida'],
      emails: ['ida@fernhill.example'],
      company: company?.id,
      publication: 'internal-only',
    })
    expect(moment).toMatchObject({ person: person?.id, company: company?.id, kind: 'praise', stage: 'heard' })
    expect(settleIt({ who: {} }).person).toBeUndefined()
  })

  it('never takes staff for a customer', () => {
    expect(settleIt({ ours: true }).person).toBeUndefined()
  })

  it('widens a known person and never replaces what is known', () => {
    const first = settleIt({ who: { name: 'Ida', email: 'ida@fernhill.example', role: 'Buyer' } }).person
    const draft = draftOf({
      who: { name: 'Ida N.', email: 'IDA@fernhill.example', role: 'Guest', handle: 'ida' },
    })
    const { person } = settle(draft, { person: first, personId: id(), companyId: id() }, noon)
    expect(person).toMatchObject({
      id: first?.id,
      names: ['Ida', 'Ida N.'],
      emails: ['ida@fernhill.example'],
      role: 'Buyer',
      handles: [{ site: 'generic', handle: 'ida' }],
    })
    expect(person && personIdentities(person)).toEqual(['mail:ida@fernhill.example'])
    expect(isProblem(person)).toBe(false)
  })
})

describe('the way back', () => {
  const anchor = (quote: string) => ({ quote, prefix: '', suffix: '' })
  it('opens the page at the words', () => {
    expect(linkTo('https://a.example/p', anchor('so - well'))).toBe(
      'https://a.example/p#:~:text=so%20%2D%20well',
    )
    expect(linkTo('https://a.example/p#r1', anchor('well'))).toBe('https://a.example/p#r1:~:text=well')
    expect(linkTo('https://a.example/p#:~:text=old', anchor('well'))).toContain('text=well')
  })
  it('names a long quote by its ends', () => {
    const quote = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ')
    expect(linkTo('https://a.example/p', anchor(quote))).toContain('text=w0%20w1%20w2%20w3%20w4%20w5,w25')
  })
  it('is the plain address without a quote', () =>
    expect(linkTo('https://a.example/p', undefined)).toBe('https://a.example/p'))
})
