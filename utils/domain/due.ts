import type { World } from './gate'
import type { Instant } from './schema'
import { type Today, todayOf } from './today'

/** How many things want something of us today; what is held and what ends soon can wait. */
export const dueIn = (today: Today): number =>
  [
    today.loops,
    today.keep,
    today.tell,
    today.stands,
    today.answered,
    today.thank,
    today.ready,
    today.freed,
  ].reduce((sum, { length }) => sum + length, 0)

export const dueOn = (world: World, now: Instant): number => dueIn(todayOf(world, now))
