import type { FoundWorld, StoredIndex } from '../../components/app/find/use-find-index'
import { inSlices } from '../../components/app/slices'
import type { ProofFilters } from '../../utils/domain/proof'
import { readFound } from '../../utils/store/found'
import { bringUp } from '../../utils/store/index-build'
import { type FoundMatches, IndexSearch } from '../../utils/store/index-search'
import { dropIndex } from '../../utils/store/index-rows'
import { worldFrom } from './world'

const search = new IndexSearch((steps) => inSlices(steps, () => false))

const together = (found: FoundMatches | undefined) => found && new Map([...found.moments, ...found.people])

/** What one of the filters leaves; the journey has no words to be looked up by. */
async function filtered({ use, objection, industry }: ProofFilters): Promise<string[] | undefined> {
  if (use) return search.holding('useCases', use)
  if (objection) return search.holding('objections', objection)
  return industry ? search.holding('industry', industry) : undefined
}

async function find(
  text: string,
  filters: ProofFilters,
  isStale: () => boolean,
): Promise<FoundWorld | undefined> {
  const found = text ? await search.search(text) : undefined
  const moments = found ? [...found.moments.keys()] : await filtered(filters)
  if (!moments || isStale()) return undefined
  const around = await readFound({ moments, people: [...(found?.people.keys() ?? [])] })
  return { matches: together(found), world: worldFrom(around) }
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
  find: (text, filters, isStale) => sound(find(text, filters, isStale)),
  suggest: (text) => sound(search.suggest(text)),
}
