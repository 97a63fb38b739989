import { useEffect } from 'preact/hooks'
import type { Library } from '../../components/app/library'
import { settleAsk } from '../../utils/domain/gates'
import { now } from '../../utils/store/write'
import { settle } from './edits'

// A gate opens with the day, and a page of ours may stay open for many.
const often = 60_000

/** Holds and frees what is queued whenever anything changed, and as time goes by. */
export function useSettle(library: Library | undefined): void {
  useEffect(() => {
    if (!library) return undefined
    // What is in view is read store by store; all of it at once is read only where something may have changed.
    const look = () => {
      const at = now()
      if (library.asks.some((ask) => settleAsk(ask, library, at) !== ask)) void settle()
    }
    look()
    const timer = setInterval(look, often)
    return () => clearInterval(timer)
  }, [library])
}
