import type { Ask } from './ask'
import type { Draft } from './draft'
import type { World } from './gate'
import { mayUse } from './consent'
import type { Moment } from './moment'
import { Kind } from './moment-kind'
import type { Rulebook } from './rulebook'
import type { Day, Instant } from './schema'

/** What may be kept for so long only: words by their kind, unfinished drafts, asks that were declined. */
export const spans = [...Kind.options, 'drafts', 'declined'] as const
export type Span = (typeof spans)[number]

/** A record whose time is over. */
export type Old =
  | { noun: 'moments'; span: Span; record: Moment }
  | { noun: 'asks'; span: Span; record: Ask }
  | { noun: 'drafts'; span: Span; record: Draft }

/** Why something stays although its time is over: somebody's yes covers it, a promise or an ask is open about it. */
export type Need = 'consent' | 'promise' | 'ask'

export interface Outdated {
  go: Old[]
  stay: (Old & { why: Need })[]
}

/** The same day so many months before; the last of the month where there is none. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

const over: ReadonlySet<Ask['state']> = new Set([
  'declined',
  'no-reply',
  'completed',
  'missed',
  'cancelled',
  'thanked',
])

const declinedOn = ({ history, made }: Ask): Instant =>
  history.findLast(({ to }) => to === 'declined')?.on ?? made

type Held = Pick<World, 'moments' | 'asks' | 'gives' | 'people' | 'dayOf'> & { drafts: readonly Draft[] }

/**
 * What is older than it may be kept, and what of it is still needed. One step for each record.
 * @param limits months by what it is; what is not named is kept for good
 */
export function* outdated(
  { moments, asks, gives, people, drafts, dayOf }: Held,
  limits: NonNullable<Rulebook['retention']>['months'],
  now: Instant,
): Generator<undefined, Outdated> {
  const today = dayOf(now)
  const found: Outdated = { go: [], stay: [] }
  const isOld = (span: Span, at: Instant) => {
    const months = limits[span]
    return months !== undefined && dayOf(at) < monthsBefore(today, months)
  }
  const open = gives.filter(({ state }) => state !== 'told')
  const promised = new Set(open.flatMap((give) => [give.id, ...give.moments]))
  const asked = new Set(asks.flatMap((ask) => (over.has(ask.state) ? [] : ask.moments)))
  const sort = (old: Old, why: Need | undefined) =>
    why ? found.stay.push({ ...old, why }) : found.go.push(old)
  const needOf = (moment: Moment): Need | undefined => {
    const consent = people.get(moment.person ?? '')?.consent ?? []
    if (promised.has(moment.id)) return 'promise'
    if (asked.has(moment.id)) return 'ask'
    return mayUse(consent, 'quote', today) ? 'consent' : undefined
  }
  for (const record of moments) {
    yield
    if (isOld(record.kind, record.heard)) sort({ noun: 'moments', span: record.kind, record }, needOf(record))
  }
  for (const record of asks) {
    yield
    if (record.state !== 'declined' || !isOld('declined', declinedOn(record))) continue
    sort({ noun: 'asks', span: 'declined', record }, promised.has(record.give ?? '') ? 'promise' : undefined)
  }
  for (const record of drafts) {
    yield
    if (isOld('drafts', record.at)) sort({ noun: 'drafts', span: 'drafts', record }, undefined)
  }
  return found
}
