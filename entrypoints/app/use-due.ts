import { useEffect } from 'preact/hooks'
import type { Library } from '../../components/app/library'
import { showDue } from '../../utils/badge'
import { dueOn } from '../../utils/domain/due'
import { now } from '../../utils/store/write'

/** Keeps the toolbar button's number as what is in view has it. */
export function useDue(library: Library | undefined): void {
  useEffect(() => {
    if (library) void showDue(dueOn(library, now()))
  }, [library])
}
