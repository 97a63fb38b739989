import { browser, wordsOf } from '../../utils/browser'
import { findHash, handOver } from '../../utils/hand-over'
import { openPanel } from '../../utils/panel'
import { leadToOwn, openOwn } from '../../utils/ways-out'

const appAt = (q: string) => `/app.html${findHash(q)}` as const

/** Looks for the words in the panel beside the page; in a tab of our own where the panel may not open. */
export async function findInPanel(q: string, windowId: number | undefined): Promise<void> {
  try {
    if (windowId === undefined) throw new Error('no window')
    await openPanel(windowId)
    await handOver(q, windowId, Date.now())
  } catch {
    await openOwn(appAt(q))
  }
}

// Chromium reads the line below the address bar as XML, Firefox as text.
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** `gw` in the address bar, then the words. */
export function listenToOmnibox(): void {
  const hint = wordsOf('omnibox_hint')
  void browser.omnibox.setDefaultSuggestion({ description: 'sidebarAction' in browser ? hint : escape(hint) })
  browser.omnibox.onInputEntered.addListener((q, disposition) => {
    if (disposition === 'currentTab') void leadToOwn(appAt(q))
    else void openOwn(appAt(q), disposition === 'newForegroundTab')
  })
}
