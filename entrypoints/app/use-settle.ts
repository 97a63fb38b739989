import { useEffect } from 'preact/hooks'
import type { Library } from '../../components/app/library'
import { settleAsk } from '../../utils/domain/gates'
import { now } from '../../utils/store/write'
import { edit } from './edits'

// A gate opens with the day, and a page of ours may stay open for many.
const often = 60_000

/** Holds and frees what is queued, as the world stands now: whenever anything changed, and as time goes by. */
export function useSettle(library: Library | undefined): void {
  useEffect(() => {
    if (!library) return undefined
    const settle = () => {
      for (const ask of library.asks)
        if (settleAsk(ask, library, now()) !== ask)
          void edit('asks', ask, (one) => settleAsk(one, library, now()))
    }
    settle()
    const timer = setInterval(settle, often)
    return () => clearInterval(timer)
  }, [library])
}
