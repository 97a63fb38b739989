import type { StoredIndex } from '../../components/app/find/use-find-index'
import { inSlices } from '../../components/app/slices'
import { bringUp } from '../../utils/store/index-build'
import { IndexSearch } from '../../utils/store/index-search'

const search = new IndexSearch((steps) => inSlices(steps, () => false))

/** The index of words in the database, as Find uses it. */
export const storedIndex: StoredIndex = {
  bringUp: async (isStale, onProgress) => {
    // Most of it is there from the last time, and while one types its words can be learnt.
    await search.learn()
    return bringUp({ slices: (steps) => inSlices(steps, isStale), onProgress })
  },
  search: (text) => search.search(text),
  suggest: (text) => search.suggest(text),
}
