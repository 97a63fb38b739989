import { Id, Instant, Line, Revision, Tags, Words, z } from './schema'

/** Who has to agree before anything goes out, and the days they need. */
export const Approval = z.strictObject({ who: Line, days: z.int().check(z.minimum(0), z.maximum(3_650)) })

/** An organisation: the gate for all its people, and the timeline of what they said. */
export const Company = z.strictObject({
  id: Id,
  revision: Revision,
  names: z.array(Line).check(z.minLength(1)),
  /** Mail domains that are theirs alone; free mail providers never count. */
  domains: z.array(Line),
  industry: z.optional(Line),
  size: z.optional(Line),
  /** Where every line has to be approved: by whom, and how many days that takes. */
  approval: z.optional(Approval),
  since: Instant,
  tags: Tags,
  notes: Words,
})
export type Company = z.infer<typeof Company>
