import { z } from './schema'

/** `value` out of `best`: 4.5 of 5, 8 of 10. The scale is the page's own, never assumed. */
export const Rating = z
  .strictObject({
    value: z.number().check(z.minimum(0), z.maximum(1_000)),
    best: z.number().check(z.minimum(1), z.maximum(1_000)),
  })
  .check(z.refine((rating) => rating.value <= rating.best))
export type Rating = z.infer<typeof Rating>
