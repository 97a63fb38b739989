import { count } from '../../parts/words'
import type { Library } from '../library'
import { hrefOf } from '../routes'
import { useAlike } from './use-alike'

/** How many may be one and the same, and the way to see them one after the other. */
export function AlikeLink({ library, of }: { library: Library; of: 'people' | 'companies' }) {
  const found = useAlike(library, of)
  // Its place is kept until it is known, so that the list does not jump.
  if (!found) return <span class="filters-link" />
  if (!found.length) return null
  return (
    <a class="small filters-link" href={hrefOf({ view: of, filters: { merge: '1' } })}>
      {count(`alike_${of}`, found.length)}
    </a>
  )
}
