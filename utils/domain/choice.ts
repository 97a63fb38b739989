import type { Archive } from './archive'
import type { Moment } from './moment'
import { sideOf } from './moment-kind'
import type { Audience } from './quote'
import type { Day, Instant } from './schema'

/** Some of a list. */
export interface Picked {
  noun: 'moments' | 'people' | 'companies' | 'asks' | 'gives'
  ids: readonly string[]
}

/** What of everything goes out. Nothing chosen is everything. */
export interface Choice {
  /** Good words only: what customers put in for us. */
  good?: boolean
  /** These, with what belongs to them. */
  only?: Picked
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

/** Whose and which: everything is right where nothing of its noun was picked. */
function among(records: Records, { person, company, only }: Choice) {
  const picked = new Set(only?.ids)
  const persons = person ? new Set([person]) : only?.noun === 'people' ? picked : undefined
  const firms = company ? new Set([company]) : only?.noun === 'companies' ? picked : undefined
  const firmOf = new Map(records.people.map((one) => [one.id, one.company]))
  const isTheirs = (one: { person?: string | undefined; company?: string | undefined }) =>
    (!persons || persons.has(one.person ?? '')) &&
    (!firms || firms.has(one.company ?? firmOf.get(one.person ?? '') ?? ''))
  const inList = only && only.noun !== 'people' && only.noun !== 'companies' ? only.noun : undefined
  // Words that an ask or a promise is about belong to it, and it to them.
  const said = new Set(
    inList === 'moments'
      ? picked
      : inList && records[inList].flatMap(({ id, moments }) => (picked.has(id) ? moments : [])),
  )
  return {
    persons,
    firms,
    moment: (one: Moment) => isTheirs(one) && (!inList || said.has(one.id)),
    other: (noun: 'asks' | 'gives', one: Archive['asks'][number] | Archive['gives'][number]) =>
      isTheirs(one) &&
      (!inList ||
        (inList === 'moments'
          ? one.moments.some((id) => said.has(id))
          : inList === noun && picked.has(one.id))),
  }
}

/** The chosen moments, and of everything else what has to do with them or with their people. */
export function chosen(records: Records, choice: Choice, dayOf: (at: Instant) => Day): Records {
  const { good, person, company, from, to, only } = choice
  if (!good && !person && !company && !from && !to && !only) return records
  const isThen = (at: Instant) => (!from || dayOf(at) >= from) && (!to || dayOf(at) <= to)
  const { persons, firms, ...is } = among(records, choice)
  const moments = records.moments.filter(
    (one) => is.moment(one) && isThen(one.heard) && (!good || sideOf(one.kind) === 'by-customer'),
  )
  const asks = records.asks.filter((ask) => is.other('asks', ask) && isThen(ask.made))
  const gives = records.gives.filter((give) => is.other('gives', give) && isThen(give.promised))
  const all = [...moments, ...asks, ...gives]
  const met = new Set([...(persons ?? []), ...all.map((one) => one.person)])
  const people = records.people.filter(({ id, company: firm }) => met.has(id) || (firm && firms?.has(firm)))
  const theirs = new Set([
    ...(firms ?? []),
    ...all.map((one) => one.company),
    ...people.map((one) => one.company),
  ])
  return {
    moments,
    asks,
    gives,
    people,
    companies: records.companies.filter(({ id }) => theirs.has(id)),
    drafts: [],
    rules: [],
  }
}
