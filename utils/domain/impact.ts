import type { World } from './gate'
import {
  type Grades,
  gradesOf,
  type InfluenceFigures,
  influenceOf,
  type KindFigures,
  kindsOf,
  type StandFigures,
  standsOf,
} from './impact-asks'
import { type Credits, creditsOf } from './impact-credit'
import { type Balance, balanceOf, type Coverage, coverageOf, type Loops, loopsOf } from './impact-flow'
import { type Meter, meterOf, type Voices, voicesOf } from './impact-people'
import { type Slice, sliceOf } from './impact-slice'
import type { Period } from './period'
import type { Day } from './schema'
import { whole } from './steps'

/** Every figure with the records behind it. Worked out anew each time and never kept, so it cannot drift. */
export interface Impact {
  meter: Meter
  balance: Balance
  coverage: Coverage
  voices: Voices
  loops: Loops
  kinds: KindFigures[]
  grades: Grades
  influence: InfluenceFigures
  stands: StandFigures
  credits: Credits
}

const figures = {
  meter: meterOf,
  balance: balanceOf,
  coverage: coverageOf,
  voices: voicesOf,
  loops: loopsOf,
  kinds: kindsOf,
  grades: gradesOf,
  influence: influenceOf,
  stands: standsOf,
  credits: creditsOf,
} satisfies { [F in keyof Impact]: (slice: Slice) => Impact[F] }

/** The same one figure after the other, so that a view can be drawn in between. @param today the last day that counts, where the user is */
export function* impactSteps(world: World, period: Period, today: Day): Generator<unknown, Impact> {
  const slice = sliceOf(world, period, today)
  const found: Partial<Record<keyof Impact, unknown>> = {}
  for (const [name, figure] of Object.entries(figures)) {
    yield
    found[name as keyof Impact] = figure(slice)
  }
  return found as Impact
}

export const impactOf = (world: World, period: Period, today: Day): Impact =>
  whole(impactSteps(world, period, today))
