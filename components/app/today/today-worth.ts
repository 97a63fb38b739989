import type { SignalName } from '../../../utils/domain/cause'
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

/** How much praise is worth an ask, 0 to 1, and the signs in it that say so. */
export interface Worth {
  ask: number
  signs: readonly SignalName[]
}

/** Somebody worth an ask, and the best that they said. */
export interface WorthAsking extends Worth {
  moment: Moment
  person: Person
}

/**
 * Praise of the last week by people whom nobody ever asked anything: the best of each, a few at most, what promises
 * most first and the newer of two equals. Yields after every text that was judged.
 */
export function* worthAsking(
  library: Library,
  now: Instant,
  worthOf: (moment: Moment) => Worth,
): Generator<undefined, WorthAsking[]> {
  const asked = new Set(library.asks.filter(counts).map(({ person }) => person))
  const from = Date.parse(now) - fresh
  const found = library.moments
    .filter(({ kind, heard }) => kind === 'praise' && Date.parse(heard) >= from)
    .toSorted((one, other) => ordered(other.heard, one.heard))
  const each = new Map<string, WorthAsking>()
  for (const moment of found) {
    const person = moment.person ? library.people.get(moment.person) : undefined
    if (!person || asked.has(person.id) || !askable(person)) continue
    const worth = worthOf(moment)
    if (worth.ask > (each.get(person.id)?.ask ?? -1)) each.set(person.id, { moment, person, ...worth })
    yield
  }
  return [...each.values()]
    .toSorted((one, other) => other.ask - one.ask || ordered(other.moment.heard, one.moment.heard))
    .slice(0, most)
}
