import type { Library } from '../library'
import { useSlices } from '../slices'

/**
 * What a list shows, and of which part of the library: while all of it is worked out, what was found in the part before
 * stays on show, and nobody can say yet how many there are.
 */
export function useShown<T>(
  library: Library,
  make: () => Generator<unknown, T>,
  keys: readonly unknown[],
): { part: Library['part']; shown: T | undefined } {
  const { part } = library
  const last = useSlices(
    function* () {
      return { part, shown: yield* make() }
    },
    [library, ...keys],
  )
  return last ?? { part, shown: undefined }
}
