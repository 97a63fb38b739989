import type { AskKind } from './ask-kind'
import type { Person } from './person'

// From the lightest to the heaviest, as one gets to know somebody.
const ladder: readonly AskKind[] = [
  'quote',
  'social-post',
  'survey',
  'research',
  'case-study',
  'reference-call',
]

type Wishes = Pick<Person, 'advocate' | 'declines'>

/** Kinds they want left out, whether somebody noted it or they declined one for good. */
export const neverOf = ({ advocate, declines }: Wishes): AskKind[] => [
  ...new Set([...(advocate?.never ?? []), ...declines.filter(({ never }) => never).map(({ kind }) => kind)]),
]

/** Kinds worth suggesting: what they would do, else the light ones; never what they want left out. */
export function askChoices({ advocate, declines }: Wishes): AskKind[] {
  const never = neverOf({ advocate, declines })
  return [...new Set([...(advocate?.willing ?? []), ...ladder])].filter((kind) => !never.includes(kind))
}
