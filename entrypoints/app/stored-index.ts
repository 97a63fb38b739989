import type { FoundWorld, SoughtWords, StoredIndex } from '../../components/app/find/use-find-index'
import { inSlices } from '../../components/app/slices'
import { toDay } from '../../components/parts/dates'
import type { ProofFilters } from '../../utils/domain/proof'
import { foremost, type Many } from '../../utils/domain/proof-first'
import { readFound } from '../../utils/store/found'
import { bringUp } from '../../utils/store/index-build'
import { type FoundMatches, IndexSearch, type Places } from '../../utils/store/index-search'
import { dropIndex } from '../../utils/store/index-rows'
import { worldFrom } from './world'

const search = new IndexSearch((steps) => inSlices(steps, () => false))

const together = (found: FoundMatches | undefined) => found && new Map([...found.moments, ...found.people])

/** What one of the filters leaves; the journey has no words to be looked up by. */
async function filtered({ use, objection, industry }: ProofFilters): Promise<Places | undefined> {
  if (use) return search.holding('useCases', use)
  if (objection) return search.holding('objections', objection)
  return industry ? search.holding('industry', industry) : undefined
}

// Of so few everything around them is read as quickly as what tells them apart.
const few = 300
// So many times what is shown are tried first: of those who spoke well some are held.
const times = 4

/**
 * What was found, and enough around it to rank it. Of much that is what may stand first, and its number.
 * @param about of no more than `all` everything is read; so many times what is shown is tried at `first`
 */
export async function findEarly(
  { text, filters, now, most }: SoughtWords,
  isStale: () => boolean,
  { all = few, first: tried = times } = {},
): Promise<FoundWorld | undefined> {
  const found = text ? await search.search(text) : undefined
  const places = found?.places ?? (await filtered(filters))
  if (!places || isStale()) return undefined
  const matches = together(found)
  const facts = places.size > all ? await search.facts(places) : undefined
  if (isStale()) return undefined
  const sought = { ...(matches ? { matches } : {}), filters, now, most }
  const many: Many = { quotes: most * tried, people: most * tried }
  while (facts) {
    const first = foremost(facts, sought, toDay(now), many)
    // What other filters leave is counted in all that was found.
    if (!first.found.quotes && !first.found.people) break
    const world = worldFrom(await readFound(first))
    if (isStale()) return undefined
    const lacking = first.lacking(world)
    if (!lacking.length) return { matches: first.matches, world, first: { most, found: first.found } }
    for (const noun of lacking) many[noun] *= 2
  }
  const moments = [...(found?.moments ?? places).keys()]
  const people = [...(found?.people.keys() ?? [])]
  return { matches, world: worldFrom(await readFound({ moments, people })) }
}

/** Where a row cannot be made sense of, the index goes, and whoever asked does without it this time. */
async function sound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    // What the storage itself refuses says nothing about the rows.
    if (!(error instanceof DOMException)) await dropIndex().catch(() => undefined)
    throw error
  }
}

/** The index of words in the database, as Find uses it. */
export const storedIndex: StoredIndex = {
  bringUp: (isStale, onProgress) =>
    sound(
      // Most of it is there from the last time, and while one types its words can be learnt.
      search.learn().then(() => bringUp({ slices: (steps) => inSlices(steps, isStale), onProgress })),
    ),
  search: (text) => sound(search.search(text).then(together)),
  find: (sought, isStale) => sound(findEarly(sought, isStale)),
  suggest: (text) => sound(search.suggest(text)),
}
