import type { Archive } from './archive'
import type { Moment } from './moment'
import { sideOf } from './moment-kind'
import type { Audience } from './quote'
import type { Day, Instant } from './schema'

/** What of everything goes out. Nothing chosen is everything. */
export interface Choice {
  /** Good words only: what customers put in for us. */
  good?: boolean
  person?: string
  company?: string
  /** First and last day on which it was kept. */
  from?: Day
  to?: Day
}

export type Records = Omit<Archive, 'goodword' | 'exported'>

/** What of the records a team may see: everything but somebody's own drafts, filters, corrections and private stands. */
export function forAudience(records: Records, audience: Audience): Records {
  if (audience === 'mine') return records
  return {
    ...records,
    drafts: [],
    gives: records.gives.filter(({ stand }) => !stand || stand.shared),
    rules: records.rules.map(({ saved: _, me: __, corrections: ___, ...rules }) => rules),
  }
}

/** The chosen moments, and of everything else what has to do with them or with their people. */
export function chosen(records: Records, choice: Choice, dayOf: (at: Instant) => Day): Records {
  const { good, person, company, from, to } = choice
  if (!good && !person && !company && !from && !to) return records
  const firmOf = new Map(records.people.map((one) => [one.id, one.company]))
  const isTheirs = (one: { person?: string | undefined; company?: string | undefined }) =>
    (!person || one.person === person) &&
    (!company || (one.company ?? firmOf.get(one.person ?? '')) === company)
  const isThen = (at: Instant) => (!from || dayOf(at) >= from) && (!to || dayOf(at) <= to)
  const isMeant = (moment: Moment) =>
    isTheirs(moment) && isThen(moment.heard) && (!good || sideOf(moment.kind) === 'by-customer')
  const moments = records.moments.filter(isMeant)
  const [asks, gives] = [
    records.asks.filter((ask) => isTheirs(ask) && isThen(ask.made)),
    records.gives.filter((give) => isTheirs(give) && isThen(give.promised)),
  ]
  const all = [...moments, ...asks, ...gives]
  const met = new Set([person, ...all.map((one) => one.person)])
  const people = records.people.filter(
    ({ id, company: firm }) => met.has(id) || (company && firm === company),
  )
  const firms = new Set([company, ...all.map((one) => one.company), ...people.map((one) => one.company)])
  return {
    moments,
    asks,
    gives,
    people,
    companies: records.companies.filter(({ id }) => firms.has(id)),
    drafts: [],
    rules: [],
  }
}
