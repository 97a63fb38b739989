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

/** Kinds worth suggesting: what they would do, else the light ones; never what they want left out. */
export function askChoices({ advocate, declines }: Pick<Person, 'advocate' | 'declines'>): AskKind[] {
  const never = new Set([
    ...(advocate?.never ?? []),
    ...declines.filter((one) => one.never).map(({ kind }) => kind),
  ])
  return [...new Set([...(advocate?.willing ?? []), ...ladder])].filter((kind) => !never.has(kind))
}
