import { sameKind } from './ask-terms'
import { beginning } from './beginning'
import { by } from './by'
import { consentFor, type ConsentStatus } from './consent'
import { addDays } from './day'
import { fitOf } from './fit'
import { type Gate, gate, type GateReason, type Look } from './gate'
import { isOpenPromise } from './give'
import type { Person } from './person'
import { isDrawn } from './venues'

/** What is open between us comes before anything new: a pain that was not answered, a promise that was not kept. */
export function openGates({ ask, person, company, world }: Look): Gate[] {
  if (isDrawn(ask)) return []
  const around = <T extends { person?: string | undefined; company?: string | undefined }>(
    records: readonly T[],
  ) => ({
    own: (person && by(records, 'person').get(person.id)) ?? [],
    theirs: (company !== undefined && by(records, 'company').get(company)) || [],
  })
  const said = around(world.moments)
  const pains = [...new Set([...said.own, ...(world.rules.companyPain ? said.theirs : [])])].filter(
    ({ kind, stage }) => kind === 'pain' && stage !== 'told',
  )
  // What was promised to somebody else at the company is between them and us.
  const promised = around(world.gives)
  const promises = [...promised.own, ...promised.theirs.filter((give) => !give.person)].filter(
    (give) => isOpenPromise(give) && give.id !== ask.give,
  )
  return [
    ...pains.map(({ id, words }) => gate('open-pain', [beginning(words)], { at: { noun: 'moments', id } })),
    ...promises.map(({ id, what }) => gate('open-promise', [beginning(what)], { at: { noun: 'gives', id } })),
  ]
}

const consentGate: Partial<Record<ConsentStatus, GateReason>> = {
  refused: 'consent-refused',
  withdrawn: 'consent-withdrawn',
  revoked: 'consent-withdrawn',
  invalidated: 'consent-withdrawn',
  expired: 'consent-expired',
}

/** What they said themselves: of their words and name, of this kind, of being asked at all. */
export function personGates(look: Look): Gate[] {
  const { ask, person, terms, today, world } = look
  if (!person) return ask.person ? [gate('person-gone')] : leadGates(look)
  const consents = terms.uses.flatMap((use) => {
    const reason = consentGate[consentFor(person.consent, use, today)]
    return reason ? [gate(reason, [use])] : []
  })
  const { advocate } = person
  const resting =
    advocate?.status === 'resting' ? addDays(world.dayOf(advocate.since), world.rules.days.rest) : undefined
  return [
    ...consents,
    ...declineGates(look, person),
    ...(person.left && world.dayOf(person.left) <= today ? [gate('left-company')] : []),
    ...(advocate?.status === 'inactive' && !isDrawn(ask) ? [gate('inactive')] : []),
    ...(resting && today < resting ? [gate('resting', [], { until: resting })] : []),
    ...(fitOf(advocate).veto && !isDrawn(ask) ? [gate('values')] : []),
    ...leadGates(look),
    ...(ask.kind !== 'custom' && advocate?.never.includes(ask.kind) ? [gate('never-this-kind')] : []),
  ]
}

function declineGates({ ask, today, world }: Look, person: Person): Gate[] {
  const same = person.declines.filter((decline) => sameKind(decline, ask))
  if (same.some(({ never }) => never)) return [gate('never-this-kind')]
  const untils = same.map(({ on }) => addDays(world.dayOf(on), world.rules.days.decline)).toSorted()
  const until = untils.at(-1)
  return until && today < until ? [gate('not-this-time', [], { until })] : []
}

/** Approvals take days: what is needed sooner than that cannot be asked in good faith. */
function leadGates({ ask, terms, today, world, person, company }: Look): Gate[] {
  if (!ask.due) return []
  const approvals = [person?.approval, company ? world.companies.get(company)?.approval : undefined]
  const slowest = approvals.reduce(
    (most, one) => (one && (!most || one.days > most.days) ? one : most),
    undefined,
  )
  const lead = Math.max(terms.lead, slowest?.days ?? 0)
  const who = slowest && slowest.days >= terms.lead ? slowest.who : ''
  return addDays(today, lead) > ask.due ? [gate('lead-time', [String(lead), ask.due, who])] : []
}
