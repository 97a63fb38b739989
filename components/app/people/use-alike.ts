import { useEffect, useRef, useState } from 'preact/hooks'
import { type Alike, alikeCompanies, alikePeople } from '../../../utils/domain/alike'
import type { Library } from '../library'
import { inSlices } from '../slices'

type Of = 'people' | 'companies'

// Worked out once for what is kept and for who is kept apart; the list, a page and the comparison all ask for it.
const worked = new WeakMap<object, { apart: unknown; found: readonly Alike[] }>()

function known(library: Library, of: Of): readonly Alike[] | undefined {
  const before = worked.get(library[of])
  return before && before.apart === library.rules.apart ? before.found : undefined
}

/** People, or companies, who may be one; worked out in slices after the view is painted: nobody waits for a suggestion. */
export function useAlike(library: Library, of: Of): readonly Alike[] | undefined {
  const [, again] = useState({})
  const found = known(library, of)
  // What was found before stays on show while it is worked out anew.
  const last = useRef(found)
  if (found) last.current = found
  useEffect(() => {
    // Of some of them nobody can tell how many are alike.
    if (found || library.part) return undefined
    let stale = false
    function* work() {
      const pairs = yield* of === 'people' ? alikePeople(library) : alikeCompanies(library)
      worked.set(library[of], { apart: library.rules.apart, found: pairs })
    }
    void inSlices(work(), () => stale).then((ended) => ended && again({}))
    return () => {
      stale = true
    }
  }, [library, of, found])
  // Who was merged a moment ago is no suggestion any more.
  return last.current?.filter(({ ids }) => ids.every((id) => library[of].has(id)))
}
