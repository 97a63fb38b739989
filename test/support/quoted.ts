import { companyOf, momentOf, personOf, worldOf } from './samples'
import { ConsentStatus, ConsentUse } from '../../utils/domain/consent'
import type { Moment } from '../../utils/domain/moment'
import { Channel } from '../../utils/domain/page'
import type { Person } from '../../utils/domain/person'
import { quotable } from '../../utils/domain/quotable'

export const today = '2026-11-21'
export const yes = (...uses: ConsentUse[]) => uses.map((use) => answer(use, 'given'))
export const answer = (
  use: ConsentUse,
  status: ConsentStatus,
  about: Partial<Person['consent'][number]> = {},
) => ({
  use,
  status,
  on: '2026-01-01T12:00:00.000Z',
  ...about,
})
export const page = (channel: Channel): Pick<Moment, 'page'> => ({
  page: { url: 'https://x.example/1', title: '', channel },
})
export const clinics = companyOf({ industry: 'Health care' })

/** What goes out of words by Ida, head of nursing at Fernhill, said in this sort of place. */
export const out = (channel: Channel, person: Partial<Person> = {}, moment: Partial<Moment> = {}) => {
  const ida = personOf({ role: 'Head of nursing', company: clinics.id, ...person })
  const said = momentOf({ person: ida.id, company: clinics.id, ...page(channel), ...moment })
  return quotable(said, worldOf({ people: [ida], companies: [clinics] }), today)
}
