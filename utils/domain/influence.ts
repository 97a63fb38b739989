import { Instant, Line, Words, z } from './schema'

/**
 * How we know that it helped: we saw it ourselves, somebody told us, or we think so. Figures of different grades are
 * never added together.
 */
export const Evidence = z.enum(['observed', 'reported', 'assumed'])
export type Evidence = z.infer<typeof Evidence>

/** A deal that a customer's good word helped with, by its name; never by its size. */
export const Influence = z.strictObject({
  deal: Line.check(z.minLength(1)),
  evidence: Evidence,
  on: Instant,
  note: Words,
})
export type Influence = z.infer<typeof Influence>
