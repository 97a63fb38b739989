import { useEffect } from 'preact/hooks'
import type { Library } from '../../components/app/library'
import { inSlices } from '../../components/app/slices'
import { settleAsk } from '../../utils/domain/gates'
import { now } from '../../utils/store/write'
import { settle } from './edits'

// A gate opens with the day, and a page of ours may stay open for many.
const often = 60_000

/** Goes on until one of them stands otherwise now. */
function* lookFor(library: Library, found: () => void) {
  const at = now()
  for (const ask of library.asks) {
    if (settleAsk(ask, library, at) !== ask) return found()
    yield
  }
}

/** Holds and frees what is queued whenever something in view changed, and again as the day goes on. */
export function useSettle(library: Library | undefined): void {
  useEffect(() => {
    if (!library) return undefined
    let over = false
    // What is in view is read store by store; all of it at once is looked at only where something may have changed.
    const look = () =>
      void inSlices(
        lookFor(library, () => void settle()),
        () => over,
      )
    look()
    const timer = setInterval(look, often)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [library])
}
