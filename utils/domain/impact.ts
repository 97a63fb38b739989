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
import { sliceOf } from './impact-slice'
import type { Period } from './period'
import type { Day } from './schema'

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

/** @param today the last day that counts, where the user is */
export function impactOf(world: World, period: Period, today: Day): Impact {
  const slice = sliceOf(world, period, today)
  return {
    meter: meterOf(slice),
    balance: balanceOf(slice),
    coverage: coverageOf(slice),
    voices: voicesOf(slice),
    loops: loopsOf(slice),
    kinds: kindsOf(slice),
    grades: gradesOf(slice),
    influence: influenceOf(slice),
    stands: standsOf(slice),
    credits: creditsOf(slice),
  }
}
