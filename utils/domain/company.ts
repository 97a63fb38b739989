import { Id, Instant, Line, Revision, Tags, Words, z } from './schema'

/** An organisation: the gate for all its people, and the timeline of what they said. */
export const Company = z.strictObject({
  id: Id,
  revision: Revision,
  names: z.array(Line).check(z.minLength(1)),
  /** Mail domains that are theirs alone; free mail providers never count. */
  domains: z.array(Line),
  industry: z.optional(Line),
  size: z.optional(Line),
  since: Instant,
  tags: Tags,
  notes: Words,
})
export type Company = z.infer<typeof Company>
