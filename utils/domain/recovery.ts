import type { Noun } from './archive'
import type { Kept } from './part'

/** So many records of each kind. */
export type Counts = Readonly<Record<Noun, number>>

/** A record that is damaged: its id, and what can still be read of it. */
export interface Damaged {
  noun: Kept
  id: string
  name: string
}

/** How the library stands: another one than was remembered, one that does not open, one that cannot be read. */
export type Trouble = 'lost' | 'shut' | 'torn'

/** What there is to recover from. */
export interface Findings {
  trouble: Trouble
  /** What was remembered: how many moments, and when the newest of them was kept. */
  known: { moments: number; last: string | undefined } | undefined
  /** What the database at hand holds; nothing where it does not tell. */
  here: Counts | undefined
  copy: Counts
}

/** What a recovery did, in records. */
export interface Recovered {
  found: number
  restored: number
  damaged: readonly Damaged[]
  /** Moments that were remembered and are nowhere. */
  missing: number
}
