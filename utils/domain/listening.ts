import { addDays } from './day'
import { type Moment, type Stage, Stage as Stages } from './moment'
import { sideOf } from './moment-kind'
import { problem, type Problem } from './problem'
import type { Rulebook } from './rulebook'
import type { Day, Instant } from './schema'

const order = (stage: Stage) => Stages.options.indexOf(stage)

/** At least this far on; never back. */
export const atLeast = (moment: Moment, stage: Stage): Moment =>
  order(moment.stage) < order(stage) ? { ...moment, stage } : moment

/** What we take it to mean, in our own words. It stays to be checked back with them. Errors: nothing said. */
export function understand(moment: Moment, words: string): Moment | Problem {
  const text = words.trim()
  if (!text) return problem('moment-not-understood')
  const { checked: _, ...rest } = moment
  // Another understanding has not been checked.
  return atLeast(text === moment.understood ? moment : { ...rest, understood: text }, 'understood')
}

/** They agreed that this is what they meant. Errors: not yet understood, no channel. */
export function checkBack(moment: Moment, channel: string, now: Instant): Moment | Problem {
  if (!moment.understood) return problem('moment-not-understood')
  if (!channel.trim()) return problem('give-not-told')
  return { ...moment, checked: { on: now, channel: channel.trim() } }
}

/** The loop that has to be closed next for what a customer needs, and by when. */
export interface Loop {
  loop: 'inner' | 'outer'
  due: Day
}

/**
 * The inner loop is an answer: somebody has understood it, within two days. The outer loop is the thing itself:
 * done and told, within ninety. Nothing for what they said for us, and for what was told.
 */
export function loopOf(
  moment: Moment,
  { days }: Pick<Rulebook, 'days'>,
  dayOf: (at: Instant) => Day,
): Loop | undefined {
  if (sideOf(moment.kind) === 'by-customer' || moment.stage === 'told') return undefined
  const heard = dayOf(moment.heard)
  return moment.stage === 'heard'
    ? { loop: 'inner', due: addDays(heard, days.answer) }
    : { loop: 'outer', due: addDays(heard, days.close) }
}
