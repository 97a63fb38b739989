import type { Side } from '../../../utils/domain/moment-kind'
import { monthOf } from '../../parts/dates'
import { type Ask, type Give, type Moment, momentSide } from '../library'
import { ordered } from '../../../utils/domain/order'

/** One thing between them and us, with the side it counts for. `owed` is what we have not yet done or told. */
export type Event = { id: string; at: string; side: Side; owed: boolean } & (
  | { what: 'moment'; moment: Moment }
  | { what: 'ask'; ask: Ask }
  | { what: 'give'; give: Give }
)

/** What went between somebody and us. */
export interface Between {
  moments: readonly Moment[]
  asks: readonly Ask[]
  gives: readonly Give[]
}

const saidAt = ({ said, heard }: Moment) => (said && said.length >= 10 ? said : heard)

const lastStep = (ask: Ask) => ask.history.at(-1)?.on ?? ask.made

// An ask stands in the timeline once something came of it; what is still open is listed above it.
const came: ReadonlySet<Ask['state']> = new Set(['completed', 'thanked', 'missed'])
export const isOpen = (ask: Ask): boolean =>
  !came.has(ask.state) && !['declined', 'cancelled'].includes(ask.state)

const wasDone = (ask: Ask) => came.has(ask.state) && ask.history.some((step) => step.to === 'completed')

/** What they did for us and what we did, or owe, for them; newest first, by month. */
export function timelineOf({ moments, asks, gives }: Between): { month: string; events: Event[] }[] {
  const events: Event[] = [
    ...moments.map((moment): Event => {
      const side = momentSide(moment)
      const owed = side === 'for-customer' && moment.stage !== 'told'
      return { id: moment.id, at: saidAt(moment), side, owed, what: 'moment', moment }
    }),
    ...asks.filter(wasDone).map((ask): Event => ({
      id: ask.id,
      at: lastStep(ask),
      side: 'by-customer',
      owed: false,
      what: 'ask',
      ask,
    })),
    ...gives.map((give): Event => {
      const at = give.told?.on ?? give.done ?? give.promised
      return { id: give.id, at, side: 'for-customer', owed: give.state !== 'told', what: 'give', give }
    }),
  ].sort((one, other) => ordered(other.at, one.at))
  const months: { month: string; events: Event[] }[] = []
  for (const event of events) {
    const month = monthOf(event.at)
    const last = months.at(-1)
    if (last?.month === month) last.events.push(event)
    else months.push({ month, events: [event] })
  }
  return months
}
