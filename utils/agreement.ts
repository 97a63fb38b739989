import { browser } from './browser'

// Stores ask that a person is told what is kept of others, and agrees by doing something, before it is kept for the first
// time. Told in the slip; keeping is the agreement.

const key = 'agreed'

let known = true

/** What is known by now; a slip that is shown before that says nothing. */
export const hadAgreed = (): boolean => known

/** Whether somebody has agreed on this machine. Where it cannot be known any more (after an update), they have. */
export const hasAgreed = async (): Promise<boolean> => {
  try {
    return (known = (await browser.storage.local.get(key))[key] !== undefined)
  } catch {
    return true
  }
}

/** Notes when they did. @param on an instant */
export const agree = async (on: string): Promise<void> => {
  try {
    await browser.storage.local.set({ [key]: on })
    known = true
  } catch {
    // Asked again next time.
  }
}
