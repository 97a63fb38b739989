import { fitOf } from '../../../utils/domain/fit'
import type { Instant } from '../../../utils/domain/schema'
import type { Ask, Library, Moment, Person } from '../library'
import { ordered } from '../../../utils/domain/order'

const fresh = 7 * 86_400_000
const most = 5

// An ask that was dropped before it went out asked them nothing, but one that is being written will.
const counts = ({ state, history }: Ask) => state !== 'cancelled' || history.some(({ to }) => to === 'sent')

const askable = ({ advocate, left }: Person) =>
  advocate?.status !== 'inactive' && !left && !fitOf(advocate).veto

/** Praise of the last week by people whom nobody ever asked anything: the newest of each, a few at most. */
export function worthAsking(library: Library, now: Instant): { moment: Moment; person: Person }[] {
  const asked = new Set(library.asks.filter(counts).map(({ person }) => person))
  const from = Date.parse(now) - fresh
  const found = library.moments
    .filter(({ kind, heard }) => kind === 'praise' && Date.parse(heard) >= from)
    .toSorted((one, other) => ordered(other.heard, one.heard))
  const each = new Map<string, { moment: Moment; person: Person }>()
  for (const moment of found) {
    const person = moment.person ? library.people.get(moment.person) : undefined
    if (!person || asked.has(person.id) || each.has(person.id) || !askable(person)) continue
    each.set(person.id, { moment, person })
  }
  return [...each.values()].slice(0, most)
}
