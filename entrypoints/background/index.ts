import { browser, wordsOf } from '../../utils/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { lookAtDay, watchDay } from './due'
import { welcomeOnce } from './welcome'
import { findInPanel, listenToOmnibox } from './find'
import { keepCopying } from './copying'
import { bringMend, bringReader, clipIn, showAtTop } from './bring'
import { problem, type Problem } from '../../utils/domain/problem'
import { showKept } from '../../utils/badge'
import { inTime } from '../../utils/in-time'
import { openPanel } from '../../utils/panel'
import { keepFromPages, useMemory } from '../../utils/memory'
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
    await showKept(tabId, kept.length)
  }
  return kept
}

export default defineBackground(() => {
  useMemory()
  void keepFromPages().catch(() => undefined)
  keepCopying()
  watchDay()
  welcomeOnce()
  listen({
    reach: (_, sender) => bringReader(sender.tab?.id ?? -1, [sender.frameId ?? 0]),
    mend: (_, sender) => bringMend(sender.tab?.id ?? -1, sender.frameId ?? 0),
    recall: ({ url }, sender) => recall(url, sender),
    keep: ({ draft }, sender) =>
      // An extension page was checked when it took the draft in.
      sender.tab && /^https?:/.test(sender.url ?? '') && !isOwn(draft.page.url, sender)
        ? problem('not-allowed', 'page')
        : // The page asks twice and shows the slip then; what is kept after all is kept once.
          inTime(keep(draft), problem('storage-silent'), 2_500),
    show: ({ draft }, sender) =>
      isOwn(draft.page.url, sender) ? showAtTop(sender.tab?.id ?? -1, draft) : problem('not-allowed', 'page'),
    settle: lookAtDay,
    clip: ({ tab }) => clipIn(tab, false),
    forget: ({ receipt, draft }) => undoKeep(receipt, draft),
  })
  browser.action.onClicked.addListener((tab) => void openPanel(tab.windowId))
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void clipIn(tab.id, command === 'keep-now')
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'find') void findInPanel(info.selectionText ?? '', tab?.windowId)
    else if (tab?.id !== undefined) void clipIn(tab.id, false, info)
  })
  listenToOmnibox()
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
    browser.contextMenus.create({
      id: 'find',
      title: wordsOf('menu_find'),
      contexts: ['selection'],
    })
    void reconcile().then(injectOpen)
  })
})
