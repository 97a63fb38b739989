import type { Gate, GateReason, World } from './gate'
import { gates } from './gates'
import type { Id, Instant } from './schema'

// Rest of one kind says nothing of the others, so it is left to the ask itself.
const ofCompany: ReadonlySet<GateReason> = new Set(['rest-company', 'open-pain', 'open-promise'])

/** What holds anything that is asked at this company, whoever is asked: rest, open pains, promises made to all of them. */
export const companyGates = (company: Id, world: World, now: Instant): Gate[] =>
  gates(
    {
      id: '00000000-0000-7000-8000-000000000000',
      revision: 1,
      kind: 'quote',
      company,
      moments: [],
      state: 'draft',
      benefit: '',
      holds: [],
      history: [],
      made: now,
    },
    world,
    now,
  ).filter(({ reason }) => ofCompany.has(reason))
