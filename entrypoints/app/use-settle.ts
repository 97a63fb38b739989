import { useEffect } from 'preact/hooks'
import type { Library } from '../../components/app/library'
import { settle } from './edits'

// A gate opens with the day, and a page of ours may stay open for many.
const often = 60_000

/** Holds and frees what is queued whenever anything changed, and as time goes by. */
export function useSettle(library: Library | undefined): void {
  useEffect(() => {
    if (!library) return undefined
    void settle()
    const timer = setInterval(() => void settle(), often)
    return () => clearInterval(timer)
  }, [library])
}
