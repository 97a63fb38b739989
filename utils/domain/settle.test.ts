import { describe, expect, it } from 'vitest'
import { companyOf, draftOf, id, noon, personOf } from '../../test/support/samples'
import { Company } from './company'
import type { Author } from './draft'
import { Moment } from './moment'
import { Person } from './person'
import { z } from './schema'
import { settle } from './settle'

const [personId, companyId] = [id(), id()]
const known = { personId, companyId }
const from = (who: Author, site: string | undefined = 'generic') =>
  draftOf({ who, page: { url: 'https://reviews.example/acme', title: 'Acme', channel: 'review', site } })

describe('a kept draft', () => {
  it('becomes records that the store takes', () => {
    const draft = from({ name: 'Ida', email: 'ida@fernhill.example', company: 'Fernhill', handle: 'ida' })
    const { moment, person, company } = settle(draft, known, noon)
    for (const [shape, record] of [
      [Moment, moment],
      [Person, person],
      [Company, company],
    ] as const)
      expect(z.safeParse(shape, record).success).toBe(true)
    expect(person).toEqual({
      id: personId,
      revision: 1,
      names: ['Ida'],
      emails: ['ida@fernhill.example'],
      handles: [{ site: 'generic', handle: 'ida' }],
      links: [],
      company: companyId,
      publication: 'internal-only',
      consent: [],
      declines: [],
      since: noon,
      tags: [],
      notes: '',
    })
    expect(company).toEqual({
      id: companyId,
      revision: 1,
      names: ['Fernhill'],
      domains: [],
      since: noon,
      tags: [],
      notes: '',
    })
  })

  it('leaves behind what only a draft has', () => {
    const { moment } = settle(draftOf({ ours: false, missing: ['said'], kind: 'pain' }), known, noon)
    expect(moment).toMatchObject({ kind: 'pain', stage: 'heard', heard: noon, revision: 1, person: personId })
    for (const gone of ['at', 'ours', 'missing', 'company', 'title']) expect(moment).not.toHaveProperty(gone)
  })

  it.each<Author>([
    { name: 'Ida' },
    { email: 'ida@fernhill.example' },
    { link: 'https://reviews.example/users/ida' },
    { handle: 'ida' },
  ])('by %o brings a person', (who) => {
    expect(settle(from(who), known, noon).person?.id).toBe(personId)
  })

  it('brings no company without a person, nor a person for a company or a role alone', () => {
    expect(settle(from({ company: 'Fernhill', role: 'Buyer' }), known, noon)).not.toHaveProperty('company')
    expect(settle(from({ company: 'Fernhill' }), known, noon)).not.toHaveProperty('person')
    expect(settle(from({ name: 'Ida' }), known, noon)).not.toHaveProperty('company')
    const ours = settle(draftOf({ who: { name: 'Ben', company: 'Acme' }, ours: true }), known, noon)
    expect(ours.company).toBeUndefined()
    expect(ours.moment.person).toBeUndefined()
  })

  it('keeps a handle only where the site is known', () => {
    const page = { url: 'https://a.example/', title: '', channel: 'page' as const }
    const { person } = settle(draftOf({ who: { name: 'Ida', handle: 'ida' }, page }), known, noon)
    expect(person?.handles).toEqual([])
  })
})

describe('a known person', () => {
  const ida = personOf({
    names: ['Ida Norrgård'],
    emails: ['ida@fernhill.example'],
    links: ['https://www.reviews.example/users/ida'],
    handles: [{ site: 'generic', handle: 'ida' }],
    role: 'Lead',
    location: 'Umeå',
  })
  const widened = (who: Author, about: Partial<Person> = {}, site?: string) =>
    settle(from(who, site), { ...known, person: { ...ida, ...about } }, noon).person

  it('is not doubled by the same name, address, link or handle in other spelling', () => {
    const same = widened({
      name: ' ida  NORRGARD',
      email: 'IDA@fernhill.example',
      link: 'https://reviews.example/users/ida/',
      handle: 'ida',
      role: 'Guest',
      location: 'Oslo',
    })
    expect(same).toEqual(ida)
  })

  it('is widened by what is new', () => {
    const link = 'https://reviews.example/users/ida2'
    const more = widened({ name: 'Ida N.', email: 'ida@home.example', link, handle: 'ida' }, {}, 'g2')
    expect(more).toEqual({
      ...ida,
      names: ['Ida Norrgård', 'Ida N.'],
      emails: ['ida@fernhill.example', 'ida@home.example'],
      links: [...ida.links, link],
      handles: [
        { site: 'generic', handle: 'ida' },
        { site: 'g2', handle: 'ida' },
      ],
    })
    const other = widened({ handle: 'ida-n' })
    expect(other?.handles).toHaveLength(2)
    const role = widened(
      { name: 'Ida Norrgård', role: 'Guest', location: 'Oslo' },
      { role: undefined, location: undefined },
    )
    expect(role).toMatchObject({ role: 'Guest', location: 'Oslo' })
  })

  it('stays with the company that we know them at', () => {
    const [old, fresh] = [companyOf(), companyOf({ names: ['Brightwell'] })]
    const draft = from({ name: 'Ida Norrgård', company: 'Brightwell' })
    const person = { ...ida, company: old.id }
    const settled = settle(draft, { ...known, person, company: fresh }, noon)
    expect(settled.person?.company).toBe(old.id)
    expect(settled.moment.company).toBe(fresh.id)
    expect(settled.company).toBe(fresh)
    const { moment } = settle(from({ name: 'Ida Norrgård' }), { ...known, person }, noon)
    expect(moment.company).toBe(old.id)
  })
})
