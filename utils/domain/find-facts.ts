import type { Named, Source } from './find-docs'
import { foldName } from './person'
import type { ProofFilters } from './proof'
import { foldedName } from './proof-facts'
import { quotable, quoteLevels } from './quotable'
import type { Id } from './schema'

/**
 * What a document of the index says of its place in the order, kept beside its words: so much is found by some that to
 * read the records takes seconds. It holds on any day.
 */
export interface Facts {
  /** Folded: of the person, or of a moment whose author we do not know. */
  name: string
  industry?: string | undefined
  /** Of moments alone, from here on. */
  person?: Id | undefined
  /** How openly it may go out while no yes has run out, as its place in `quoteLevels`: later at most less so. */
  level?: number
  /** When it was said, as exactly as we know. */
  said?: string
  journey?: string | undefined
  useCases?: readonly string[] | undefined
  objections?: readonly string[] | undefined
}

const early = '0000-01-01'

/** @param named whom the source names, too */
export function factsOf({ moment, person, company }: Source, named: Named): Facts {
  const name = foldedName(person)
  const about = { name, industry: company?.industry }
  if (!moment) return about
  const { journey, useCases, objections } = moment
  return {
    ...about,
    name: name || foldName(moment.who.name ?? ''),
    person: person?.id,
    level: quoteLevels.indexOf(quotable(moment, named, early).level),
    said: moment.said ?? moment.heard,
    journey,
    useCases,
    objections,
  }
}

/** Whether the filters let this through, whoever looks. */
export const lets = (
  { use, journey, objection, industry }: ProofFilters,
  about: Pick<Facts, 'useCases' | 'journey' | 'objections' | 'industry'>,
): boolean =>
  (!use || about.useCases?.includes(use) === true) &&
  (!journey || about.journey === journey) &&
  (!objection || about.objections?.includes(objection) === true) &&
  (!industry || about.industry === industry)
