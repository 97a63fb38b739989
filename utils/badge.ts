import { browser, wordsOf } from './browser'

// What a customer said for us is amber everywhere; what is due has no side.
const amber = '#9a5b00'
const ink = '#3a362e'

const most = 999
// The browser takes its time to draw a badge; it is told only what is new.
let shown: number | undefined

/** The toolbar button says how much is due today, on every tab that has nothing of its own to say. */
export async function showDue(due: number): Promise<void> {
  if (due === shown) return
  shown = due
  await browser.action.setBadgeText({ text: due ? String(Math.min(due, most)) : '' })
  await browser.action.setTitle({
    title: due ? wordsOf('action_due', [String(due)]) : wordsOf('action_title'),
  })
}

/** How many moments of the page in this tab are kept; without any it says what all tabs say. */
export async function showKept(tabId: number, kept: number): Promise<void> {
  // Nothing is not the same as no text: only nothing lets the others' text through.
  await browser.action.setBadgeText({ tabId, text: (kept ? String(Math.min(kept, most)) : null) as string })
  if (kept) await browser.action.setBadgeBackgroundColor({ tabId, color: amber })
}

export const colourBadge = (): Promise<void> => browser.action.setBadgeBackgroundColor({ color: ink })
