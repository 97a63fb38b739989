import { browser } from '../../utils/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { bringMend, bringReader, clipIn, showAtTop } from './bring'
import { problem, type Problem } from '../../utils/domain/problem'
import { useMemory } from '../../utils/memory'
import { injectOpen, reconcile } from '../../utils/reach'
import { keep, undoKeep } from '../../utils/store/keep'
import { keptOn } from '../../utils/store/recall'
import { listen, type Sender } from '../../utils/wire'

/** Whether this address is of the sender's own origin: a page may speak for itself only. */
const isOwn = (url: string, sender: Sender): boolean =>
  new URL(url).origin === (sender.origin ?? new URL(sender.url ?? '').origin)

async function recall(url: string, sender: Sender): Promise<string[] | Problem> {
  if (!isOwn(url, sender)) return problem('not-allowed', 'page')
  const kept = await keptOn(url)
  const tabId = sender.tab?.id
  // A frame without anything kept says nothing, or it would wipe the badge of the page around it.
  if (tabId !== undefined && (kept.length || sender.frameId === 0)) {
    await browser.action.setBadgeText({ tabId, text: kept.length ? String(Math.min(kept.length, 999)) : '' })
  }
  return kept
}

async function openPanel(tab: { windowId: number }): Promise<void> {
  // Both must be called while the click still counts as one, so nothing is awaited before.
  const firefox = browser as { sidebarAction?: { open(): Promise<void> } }
  if (firefox.sidebarAction) await firefox.sidebarAction.open()
  else await browser.sidePanel.open({ windowId: tab.windowId })
}

export default defineBackground(() => {
  useMemory()
  listen({
    reach: (_, sender) => bringReader(sender.tab?.id ?? -1, [sender.frameId ?? 0]),
    mend: (_, sender) => bringMend(sender.tab?.id ?? -1, sender.frameId ?? 0),
    recall: ({ url }, sender) => recall(url, sender),
    keep: ({ draft }, sender) =>
      // An extension page was checked when it took the draft in.
      sender.tab && /^https?:/.test(sender.url ?? '') && !isOwn(draft.page.url, sender)
        ? problem('not-allowed', 'page')
        : keep(draft),
    show: ({ draft }, sender) =>
      isOwn(draft.page.url, sender) ? showAtTop(sender.tab?.id ?? -1, draft) : problem('not-allowed', 'page'),
    clip: ({ tab }) => clipIn(tab, false),
    forget: ({ receipt, draft }) => undoKeep(receipt, draft),
  })
  browser.action.onClicked.addListener((tab) => void openPanel(tab))
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void clipIn(tab.id, command === 'keep-now')
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) void clipIn(tab.id, false, info)
  })
  browser.permissions.onAdded.addListener(
    ({ origins }) => void reconcile().then(() => injectOpen(origins ?? [])),
  )
  browser.permissions.onRemoved.addListener(() => void reconcile())
  browser.runtime.onStartup.addListener(() => void reconcile())
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: 'clip',
      title: browser.i18n.getMessage('menu_clip'),
      contexts: ['selection'],
    })
    void browser.action.setBadgeBackgroundColor({ color: '#9a5b00' })
    void reconcile().then(injectOpen)
  })
})
