import type { Ask } from './ask'
import { sameKind } from './ask-terms'
import { all, by } from './by'
import { addDays, daysBetween } from './day'
import { type Gate, gate, type Look } from './gate'
import type { Day } from './schema'

/** An ask that went out, and the day it did. */
interface Sent {
  ask: Ask
  day: Day
}

const sentOf = ({ world }: Look, ask: Ask): Sent[] =>
  ask.history.filter((step) => step.to === 'sent').map((step) => ({ ask, day: world.dayOf(step.on) }))

const newest = (days: readonly Day[]) =>
  days.reduce<Day | undefined>((a, b) => (a && a > b ? a : b), undefined)

/** What went out to this person, and to everybody at their company; whoever asked. */
function sentTo(look: Look): { person: Sent[]; company: Sent[] } {
  const { ask, world, person, company } = look
  const byPerson = by(world.asks, 'person')
  const sent = (asks: readonly Ask[]) => asks.flatMap((one) => (one.id === ask.id ? [] : sentOf(look, one)))
  // An ask counts for its own company, else for that of its person.
  const atCompany = (id: string) => [
    ...(by(world.asks, 'company').get(id) ?? []),
    ...(by(all(world.people), 'company').get(id) ?? []).flatMap((one) =>
      (byPerson.get(one.id) ?? []).filter((other) => other.company === undefined),
    ),
  ]
  return {
    person: person ? sent(byPerson.get(person.id) ?? []) : [],
    company: company ? sent(atCompany(company)) : [],
  }
}

/** Rest after what was asked last: over all kinds and per kind, for the person and for their company. */
export function restGates(look: Look): Gate[] {
  const { ask, today, terms, world } = look
  const { days } = world.rules
  const sent = sentTo(look)
  const ofKind = (list: Sent[]) => list.filter((one) => sameKind(one.ask, ask))
  const rest = (reason: Gate['reason'], list: Sent[], length: number): Gate[] => {
    const last = newest(list.map(({ day }) => day))
    const until = last && addDays(last, length)
    return until && today < until ? [gate(reason, [last], { until })] : []
  }
  return [
    ...rest('rest-person', sent.person, days.person),
    ...rest('rest-kind', ofKind(sent.person), terms.rest),
    ...rest('rest-company', sent.company, days.company),
    ...rest('rest-company-kind', ofKind(sent.company), days.companyKind),
    ...capGates(look, sent.person),
    ...burdenGates(look, sent.person),
    ...seasonGates(look, sent.person),
  ]
}

function capGates({ ask, person, terms, today }: Look, sent: Sent[]): Gate[] {
  const own = person?.advocate?.caps.filter(({ kind }) => kind === 'any' || kind === ask.kind) ?? []
  const caps = [...own, ...(terms.cap ? [{ kind: ask.kind, ...terms.cap }] : [])]
  return caps.flatMap(({ kind, times, days }) => {
    const about = [String(times), String(days)]
    if (times === 0) return [gate('cap', about)]
    const counted = sent
      .filter((one) => kind === 'any' || sameKind(one.ask, ask))
      .map(({ day }) => day)
      .toSorted()
    // The one that has to grow old before there is room for another.
    const oldest = counted.at(-times)
    const until = oldest && addDays(oldest, days)
    return until && today < until ? [gate('cap', about, { until })] : []
  })
}

// They carried nothing where they said no, or never answered.
const notCarried: ReadonlySet<Ask['state']> = new Set(['declined', 'cancelled', 'no-reply'])

function burdenGates({ world, today, terms }: Look, sent: Sent[]): Gate[] {
  const { points, days } = world.rules.burden
  const carried = sent
    .filter(({ ask }) => !notCarried.has(ask.state))
    .map(({ ask, day }) => ({ points: world.terms(ask).burden, until: addDays(day, days) }))
    .filter(({ until }) => today < until)
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
  let sum = carried.reduce((all, one) => all + one.points, 0)
  let until: Day | undefined
  // A burden that alone is more than the budget may come when nothing else weighs on them.
  for (const one of carried) {
    if (sum + terms.burden <= points) break
    sum -= one.points
    until = one.until
  }
  return until ? [gate('burden', [String(points), String(days)], { until })] : []
}

/** After a season of asks with no long pause in it comes a rest. */
function seasonGates({ world, today }: Look, sent: Sent[]): Gate[] {
  const { season, rest } = world.rules.days
  const days = sent.map(({ day }) => day).toSorted()
  const last = days.at(-1)
  if (!last) return []
  const first = days.reduceRight((start, day) => (daysBetween(day, start) < rest ? day : start), last)
  const until = addDays(last, rest)
  return daysBetween(first, last) >= season && today < until ? [gate('season', [first], { until })] : []
}
