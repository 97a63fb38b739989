import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyOf, momentOf, numRuns, personOf, worldOf } from '../../test/support/samples'
import { ConsentStatus, ConsentUse, mayUse, Publication } from './consent'
import type { Moment } from './moment'
import { Channel } from './page'
import type { Person } from './person'
import { mayQuote, quotable, quoteLevels } from './quotable'

const today = '2026-11-21'
const answer = (use: ConsentUse, status: ConsentStatus, about: Partial<Person['consent'][number]> = {}) => ({
  use,
  status,
  on: '2026-01-01T12:00:00.000Z',
  ...about,
})
const page = (channel: Channel): Pick<Moment, 'page'> => ({
  page: { url: 'https://x.example/1', title: '', channel },
})
const clinics = companyOf({ industry: 'Health care' })

/** What goes out of words by Ida, head of nursing at Fernhill, said in this sort of place. */
const out = (channel: Channel, person: Partial<Person> = {}, moment: Partial<Moment> = {}) => {
  const ida = personOf({ role: 'Head of nursing', company: clinics.id, ...person })
  const said = momentOf({ person: ida.id, company: clinics.id, ...page(channel), ...moment })
  return quotable(said, worldOf({ people: [ida], companies: [clinics] }), today)
}

const consents = fc.array(
  fc.record({
    use: fc.constantFrom<ConsentUse>('quote', 'name', 'title', 'company'),
    status: fc.constantFrom(...ConsentStatus.options),
    on: fc.constantFrom('2026-01-01T12:00:00.000Z', '2026-02-01T12:00:00.000Z', '2026-03-01T12:00:00.000Z'),
    expires: fc.option(fc.constantFrom('2026-10-01', '2027-10-01'), { nil: undefined }),
  }),
  { maxLength: 6 },
)
const cases = fc.record({
  consent: consents,
  publication: fc.constantFrom(...Publication.options),
  channel: fc.constantFrom(...Channel.options),
  name: fc.option(fc.constantFrom('Ida Norrgård', 'Bo'), { nil: undefined }),
})

describe('for every answer in every order', () => {
  it('nothing goes out that was not agreed to or public', () => {
    fc.assert(
      fc.property(cases, ({ consent, publication, channel, name }) => {
        const found = out(channel, { consent, publication }, { who: name ? { name } : {} })
        const isOut = found.level !== 'withheld'
        const open = channel === 'review' || channel === 'social'
        const may = (use: ConsentUse) => mayUse(consent, use, today)
        if (isOut) {
          expect(may('quote') || open).toBe(true)
          expect(mayQuote(personOf({ consent }), momentOf(page(channel)), today)).toBe(true)
        } else expect(found.words).toBe('')
        if (found.attribution.name) expect(may('name') || (open && found.link !== undefined)).toBe(true)
        if (found.attribution.industry) expect(may('title') && may('quote')).toBe(true)
        if (found.attribution.company) expect(found.level).toBe('named')
        if (found.link) expect(open).toBe(true)
        expect(found.level === 'named').toBe(found.attribution.name !== undefined)
      }),
      { numRuns },
    )
  })

  it('a yes more never closes what was open, a no never opens anything', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom<ConsentUse>('quote', 'name', 'title'), (one, use) => {
        const { consent, publication, channel, name } = one
        const rank = (extra: Person['consent']) =>
          quoteLevels.indexOf(
            out(channel, { consent: [...consent, ...extra], publication }, { who: name ? { name } : {} })
              .level,
          )
        const later = { on: '2026-04-01T12:00:00.000Z' }
        const before = rank([])
        expect(rank([answer(use, 'given', later)])).toBeLessThanOrEqual(before)
        expect(rank([answer(use, 'refused', later)])).toBeGreaterThanOrEqual(before)
      }),
      { numRuns },
    )
  })
})
