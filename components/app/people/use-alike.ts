import { useEffect, useRef, useState } from 'preact/hooks'
import { type Alike, alikeCompanies, alikePeople } from '../../../utils/domain/alike'
import type { Library } from '../library'

type Of = 'people' | 'companies'

// Worked out once for what is kept and for who is kept apart; the list, a page and the comparison all ask for it.
const worked = new WeakMap<object, { apart: unknown; found: readonly Alike[] }>()

function known(library: Library, of: Of): readonly Alike[] | undefined {
  const before = worked.get(library[of])
  return before && before.apart === library.rules.apart ? before.found : undefined
}

/** People, or companies, who may be one. */
export function alikeOf(library: Library, of: Of): readonly Alike[] {
  const before = known(library, of)
  if (before) return before
  const found = of === 'people' ? alikePeople(library) : alikeCompanies(library)
  worked.set(library[of], { apart: library.rules.apart, found })
  return found
}

/** The same, worked out after the view is painted: nobody waits for a suggestion. */
export function useAlike(library: Library, of: Of): readonly Alike[] | undefined {
  const [, again] = useState({})
  const found = known(library, of)
  // What was found before stays on show while it is worked out anew.
  const last = useRef(found)
  if (found) last.current = found
  useEffect(() => {
    if (found) return
    alikeOf(library, of)
    again({})
  }, [library, of, found])
  return last.current
}
