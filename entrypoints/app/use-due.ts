import { useEffect } from 'preact/hooks'
import type { Library } from '../../components/app/library'
import { breath } from '../../components/app/slices'
import { showDue } from '../../utils/badge'
import { dueOn } from '../../utils/domain/due'
import { now } from '../../utils/store/write'

/** Keeps the toolbar button's number as what is in view has it. */
export function useDue(library: Library | undefined): void {
  useEffect(() => {
    if (!library) return undefined
    let over = false
    // The view is drawn first; nobody looks at the button while they read.
    void breath().then(() => (over ? undefined : showDue(dueOn(library, now()))))
    return () => {
      over = true
    }
  }, [library])
}
