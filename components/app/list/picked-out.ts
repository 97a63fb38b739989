import type { Picked } from '../../../utils/domain/choice'

// Not in the address: it may be thousands, and which they were is nobody's business once the page is closed.
let picked: Picked | undefined

/** Remembers what was picked in a list, for the view that saves it. */
export function pickOut(what: Picked): void {
  picked = what
}

/** What was picked in a list of these; nothing where this page no longer knows. */
export const pickedOut = (noun: string): Picked | undefined => (picked?.noun === noun ? picked : undefined)
