// People with a past and what is open between us, for the walk through what is seldom used.
import { advocateOf, askOf, companyOf, giveOf, id, noon, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import type { World } from './setup.ts'

const firm = companyOf({ names: ['Skerry Rescue'] })
const answers = [{ question: id(), grade: 3, note: '' }] as const
export const ana = personOf({
  names: ['Ana Duarte'],
  company: firm.id,
  advocate: advocateOf({ answers: [...answers] }),
})
export const ben = personOf({ names: ['Ben Ode'], company: firm.id, advocate: undefined })
const cem = personOf({ names: ['Ben Odde'], company: firm.id, advocate: undefined })
const dan = personOf({ names: ['Ana Duartee'], company: firm.id, advocate: undefined })
const moments = [
  heardAgo(24 * 70, 'The night shift was set up in an afternoon.', {
    person: ana.id,
    useCases: ['Shifts'],
    sorted: noon,
  }),
  heardAgo(25, 'It held.', { person: ben.id, useCases: ['Launch'], sorted: noon }),
  heardAgo(20, 'The bell rang twice.', { person: ben.id, kind: 'pain', useCases: ['Launch'] }),
  ...Array.from({ length: 9 }, (_, n) =>
    heardAgo(40 + n, `The bell rang ${n} times.`, { person: cem.id, kind: 'pain', sorted: noon }),
  ),
]
export const said = [moments[0]?.id ?? '']
export const sent = askOf({ person: ana.id, kind: 'podcast', state: 'sent', gets: 'credit', moments: said })
export const done = askOf({ person: ana.id, kind: 'quote', state: 'accepted', gets: 'credit', moments: said })
const whole = askOf({
  person: ana.id,
  kind: 'speaking',
  state: 'completed',
  gets: 'credit',
  outcome: { minutes: 20 },
})
export const draft = askOf({ person: ana.id, gets: 'credit', message: 'Would you?' })
export const give = giveOf({ person: ana.id, what: 'A log', moments: said, due: '2030-01-01' })
const told = ['2026-08-10T12:00:00.000Z', noon].map((on) =>
  giveOf({
    person: ana.id,
    what: 'A map',
    state: 'told',
    promised: on,
    done: on,
    told: { on, channel: 'mail' },
  }),
)

export const bringRecords = (at: World): Promise<void> =>
  bringIn(at, {
    companies: [firm],
    people: [ana, ben, cem, dan],
    moments,
    asks: [sent, done, whole, draft],
    gives: [give, ...told],
  })
