import { openOwn } from '../../utils/ways-out'
import { browser, wordsOf } from '../../utils/browser'
import { Draft } from '../../utils/domain/draft'
import { problem, type Problem } from '../../utils/domain/problem'
import type { Patches } from '../../utils/domain/repair'
import { z } from '../../utils/domain/schema'
import { inTime } from '../../utils/in-time'
import { cleanUrl } from '../../utils/page/links'
import { explain } from '../../utils/problems'
import { patchesOf } from '../../utils/repairs'
import { saveDraft } from '../../utils/store/drafts'
import { freshId, now } from '../../utils/store/write'

/** What the reader offers in its own world; the background calls it, no page can. */
export interface ReaderWorld {
  goodwordReader?: {
    /** How strongly this frame holds what the person means: 3 selection, 2 pin, 1 has focus and items, 0 nothing. */
    claim(): number
    /** Answers the draft where the frame cannot show the slip itself: then the page around it does. */
    clip(now: boolean): Draft | undefined
    open(draftId: string): void
    /** The site whose file reads here. */
    site: string
    stop(): void
  }
  goodwordPatches?: Patches
}

/** The builder's list of files does not know those that the sites' builder adds. */
const scripts = (...names: string[]) => names.map((name) => `/${name}`) as ['/reader.js']

/** Brings the reader, with the one site file it needs, into frames of a tab. Answers false where it may not stand. */
export async function bringReader(tabId: number, frameIds?: number[]): Promise<boolean> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true }
  try {
    const frames = await browser.scripting.executeScript({ target, files: scripts('spot.js') })
    const fresh = frames.map(({ frameId, result }) => ({ frameId, site: String(result) }))
    await Promise.all(
      fresh.map(async ({ frameId, site }) => {
        if (site === 'ready' || !/^[a-z0-9-]{1,40}$/.test(site)) return
        const here = { tabId, frameIds: [frameId] }
        const [patches] = await Promise.all([
          patchesOf(site),
          // At user origin, so that no rule of the page can hide or cover what is ours.
          browser.scripting.insertCSS({ target: here, origin: 'USER', css: shield }),
        ])
        if (Object.keys(patches).length)
          await browser.scripting.executeScript({
            target: here,
            func: (found: Patches) => {
              ;(globalThis as ReaderWorld).goodwordPatches = found
            },
            args: [patches],
          })
        const files = scripts(`sites/${site}.js`, 'reader.js')
        await browser.scripting.executeScript({ target: here, files })
      }),
    )
    return frames.length > 0
  } catch {
    return false
  }
}

/** Brings what a person needs to mend a site's reader into the frame where they are. */
export async function bringMend(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] }
  return browser.scripting.executeScript({ target, files: ['/mend.js'] }).then(
    () => true,
    () => false,
  )
}

// Ours is drawn as we draw it, and in the top layer only, where nothing around it counts. What else is drawn up there
// takes the clicks where it is drawn, as long as the slip is open: in Firefox nothing tells that it lies over the slip.
// Size and place are not held here, since the reader sees to them.
const strictly = (rules: string) => `{${rules.replaceAll(';', '!important;')}!important}`
const open = ':root:has(goodword-slip:popover-open)'
const takesClicks = `:is(:popover-open,:modal,:fullscreen):not(:root,goodword-slip,goodword-pin)${strictly('contain:paint;pointer-events:auto')}`
const shield = [
  `goodword-pin,goodword-slip${strictly('opacity:1;filter:none;clip:auto;clip-path:none;mask:none;mix-blend-mode:normal;visibility:visible;content-visibility:visible;contain:none;overflow:visible;pointer-events:auto;transform:none;zoom:1;position:fixed')}`,
  `:is(goodword-pin,goodword-slip):not(:popover-open)${strictly('display:none')}`,
  // A page's picture of itself stands before the slip, which is not drawn meanwhile.
  `${open}::view-transition${strictly('display:block;visibility:visible;position:fixed;inset:0;clip-path:none;pointer-events:auto')}`,
  `${open} ${takesClicks}`,
  // Inside components too, where no selector of ours can tell that the slip is open.
  `${open}${strictly('--goodword-slip:open')}*${strictly('--goodword-slip:inherit')}`,
  `@container style(--goodword-slip:open){${takesClicks}}`,
].join('')

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

async function clipText(tabId: number, text: string, address?: string): Promise<true | Problem> {
  const url = cleanUrl(address)
  if (!url) return problem('page-out-of-reach')
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

const glance = 1_000

/** Shows a draft's slip in the top page, or in a tab of our own where we may not stand there. */
export async function showAtTop(tabId: number, draft: Draft): Promise<true | Problem> {
  // Where the storage does not answer, the slip says so: nobody presses into nothing.
  const saved = await inTime(saveDraft(draft), true as const, glance)
  if (saved !== true) return saved
  const atTop = await bringReader(tabId, [0])
  if (atTop) {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: (id: string) => (globalThis as ReaderWorld).goodwordReader?.open(id),
      args: [draft.id],
    })
  } else {
    await openOwn(`/app.html#/draft/${draft.id}`)
  }
  return true
}
