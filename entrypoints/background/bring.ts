import { table } from 'virtual:site-table'
import { browser, wordsOf } from '../../utils/browser'
import { Draft } from '../../utils/domain/draft'
import { problem, type Problem } from '../../utils/domain/problem'
import { z } from '../../utils/domain/schema'
import { explain } from '../../utils/problems'
import { saveDraft } from '../../utils/store/drafts'
import type { SiteRow } from '../../utils/sites/table'
import { freshId, now } from '../../utils/store/write'

/** What the reader offers in its own world; the background calls it, no page can. */
export interface ReaderWorld {
  goodwordReader?: {
    /** How strongly this frame holds what the person means: 3 selection, 2 pin, 1 has focus and items, 0 nothing. */
    claim(): number
    /** Answers the draft where the frame cannot show the slip itself: then the page around it does. */
    clip(now: boolean): Draft | undefined
    open(draftId: string): void
  }
}

/**
 * Which site's page this frame is: by the hosts that a file names, else by the marks of self-hosted software. It runs
 * in the page by itself, so it can use nothing from outside it.
 */
function spot(rows: readonly SiteRow[]): string {
  if ('goodwordReader' in globalThis) return 'ready'
  const { hostname } = location
  const at = (known: string) =>
    known.startsWith('*.')
      ? hostname === known.slice(2) || hostname.endsWith(known.slice(1))
      : hostname === known
  const row =
    rows.find(({ hosts }) => hosts.some(at)) ??
    rows.find(({ recognise }) => recognise && document.querySelector(recognise))
  return row?.id ?? 'generic'
}

/** Brings the reader, with the one site file it needs, into frames of a tab. Answers false where it may not stand. */
export async function bringReader(tabId: number, frameIds?: number[]): Promise<boolean> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true }
  try {
    const frames = await browser.scripting.executeScript({ target, func: spot, args: [table] })
    const fresh = frames.filter(({ result }) => typeof result === 'string' && result !== 'ready')
    await Promise.all(
      fresh.map(async ({ frameId, result }) => {
        const here = { tabId, frameIds: [frameId] }
        // At user origin, so that no rule of the page can hide or cover what is ours.
        await browser.scripting.insertCSS({ target: here, origin: 'USER', css: shield })
        const files = result === 'generic' ? ['/reader.js'] : [`/sites/${result}.js`, '/reader.js']
        // The builder's list of files does not know those that the sites' builder adds.
        await browser.scripting.executeScript({ target: here, files: files as ['/reader.js'] })
      }),
    )
    return frames.length > 0
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
      func: () => (globalThis as ReaderWorld).goodwordReader?.claim() ?? -1,
    })
    .catch(() => [])
  const best = frames.reduce(
    (top, frame) =>
      (frame.result ?? 0) > top.claim ? { claim: frame.result ?? 0, frameId: frame.frameId } : top,
    { claim: menu?.selectionText ? 2 : -1, frameId: -1 },
  )
  if (best.frameId < 0) {
    return menu?.selectionText
      ? clipText(tabId, menu.selectionText, menu.frameUrl ?? menu.pageUrl)
      : unreachable(tabId)
  }
  const [clipped] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [best.frameId] },
    func: (soon: boolean) => (globalThis as ReaderWorld).goodwordReader?.clip(soon),
    args: [atOnce],
  })
  const draft = z.safeParse(Draft, clipped?.result)
  return draft.success ? showAtTop(tabId, draft.data) : true
}

// The toolbar button is the only place left to speak from where we may not stand in the page.
async function unreachable(tabId: number): Promise<Problem> {
  const said = problem('page-out-of-reach')
  const title = explain(said, (key) => wordsOf(key))
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '?' }),
    browser.action.setTitle({ tabId, title }),
  ])
  return said
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
