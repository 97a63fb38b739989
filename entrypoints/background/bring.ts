import { browser } from '../../utils/browser'
import type { Draft } from '../../utils/domain/draft'
import { problem, type Problem } from '../../utils/domain/problem'
import { saveDraft } from '../../utils/store/drafts'
import { freshId, now } from '../../utils/store/write'

/** What the reader offers in its own world; the background calls it, no page can. */
export interface ReaderWorld {
  goodwordReader?: {
    /** How strongly this frame holds what the person means: 3 selection, 2 pin, 1 has focus and items, 0 nothing. */
    claim(): number
    clip(now: boolean): void
    open(draftId: string): void
  }
}

/** Brings the reader into frames of a tab. Answers false where it may not stand. */
export async function bringReader(tabId: number, frameIds?: number[]): Promise<boolean> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true }
  try {
    await browser.scripting.executeScript({ target, files: ['/reader.js'] })
    // At user origin, so that no rule of the page can hide or cover what is ours.
    await browser.scripting.insertCSS({ target, origin: 'USER', css: shield })
    return true
  } catch {
    return false
  }
}

const shield =
  'goodword-pin,goodword-slip{opacity:1!important;filter:none!important;clip-path:none!important;mask:none!important;mix-blend-mode:normal!important;visibility:visible!important;pointer-events:auto!important;transform:none!important;zoom:1!important}'

/** Opens a clip in the frame that holds what the person means; the menu's selection is the last resort. */
export async function clipIn(
  tabId: number,
  atOnce: boolean,
  menu?: { selectionText?: string; pageUrl?: string; frameUrl?: string },
): Promise<true | Problem> {
  await bringReader(tabId)
  const frames = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => (globalThis as ReaderWorld).goodwordReader?.claim() ?? 0,
    })
    .catch(() => [])
  const best = frames.reduce(
    (top, frame) => ((frame.result ?? 0) > top.claim ? { claim: frame.result ?? 0, frameId: frame.frameId } : top),
    { claim: menu?.selectionText ? 2 : -1, frameId: -1 },
  )
  if (best.frameId < 0) {
    return menu?.selectionText ? clipText(tabId, menu.selectionText, menu.frameUrl ?? menu.pageUrl) : unreachable(tabId)
  }
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [best.frameId] },
    func: (soon: boolean) => (globalThis as ReaderWorld).goodwordReader?.clip(soon),
    args: [atOnce],
  })
  return true
}

// The badge is the only place left to speak from where we may not stand in the page.
async function unreachable(tabId: number): Promise<Problem> {
  await browser.action.setBadgeText({ tabId, text: '?' }).catch(() => undefined)
  return problem('page-out-of-reach')
}

async function clipText(tabId: number, text: string, url = ''): Promise<true | Problem> {
  if (!/^https?:/.test(url)) return problem('page-out-of-reach')
  return showAtTop(tabId, {
    id: freshId(),
    at: now(),
    page: { url, title: '', channel: 'page' },
    words: text,
    who: {},
    anchor: { quote: text.slice(0, 300), prefix: '', suffix: '' },
    how: { words: 'selection' },
    missing: [],
    tags: [],
    notes: '',
  })
}

/** Shows a draft's slip in the top page, or in a tab of our own where we may not stand there. */
export async function showAtTop(tabId: number, draft: Draft): Promise<true | Problem> {
  const saved = await saveDraft(draft)
  if (saved !== true) return saved
  const atTop = await bringReader(tabId, [0])
  if (atTop) {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: (id: string) => (globalThis as ReaderWorld).goodwordReader?.open(id),
      args: [draft.id],
    })
  } else {
    await browser.tabs.create({ url: browser.runtime.getURL(`/app.html#/draft/${draft.id}`) })
  }
  return true
}
