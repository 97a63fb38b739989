import type { Draft } from '../../utils/domain/draft'
import { z } from '../../utils/domain/schema'
import { draft as draftById, drafts } from '../../utils/store/drafts'
import { Opening, type SlipSays } from '../../utils/wire'

/** What the slip was opened with, once checked, and the way to answer. */
export interface Opened {
  opening: Opening
  draft?: Draft | undefined
  /** A draft of the same words was waiting. */
  again: boolean
  say: (message: SlipSays) => void
}

const sameWords = (one: Draft, other: Draft) => one.words === other.words && one.page.url === other.page.url

async function waiting(fresh: Draft): Promise<Draft | undefined> {
  return (await drafts().catch(() => [])).find((one) => sameWords(one, fresh))
}

/**
 * Waits for the page script's port. The page may post here as well, so: only the window around us, only a port, and
 * only a draft of that window's own origin, which the browser tells and no page can forge.
 */
export function listenForOpening(show: (opened: Opened) => void, content: Element): void {
  let port: MessagePort | undefined
  const say = (message: SlipSays) => port?.postMessage(message)
  const tell = () => say({ say: 'height', px: Math.ceil(heightOf(content)) })
  // What grows inside a slip that is as high as its frame resizes nothing outside; so every change asks for room.
  const about = { childList: true, subtree: true, characterData: true, attributeFilter: ['open'] }
  new MutationObserver(tell).observe(content, about)
  content.addEventListener('input', tell)
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const [fresh] = event.ports
    const checked = z.safeParse(Opening, event.data)
    if (!fresh || event.source !== parent || !checked.success) return
    const opening = checked.data
    if (opening.draft && new URL(opening.draft.page.url).origin !== event.origin) return
    port?.close()
    port = fresh
    void open(opening, say).then((opened) => {
      show(opened)
      tell()
    })
  })
}

const heightOf = (content: Element): number => {
  const scrolls = content.querySelector('.slip-body')
  const hidden = scrolls ? scrolls.scrollHeight - scrolls.clientHeight : 0
  return content.getBoundingClientRect().height + hidden
}

async function open(opening: Opening, say: Opened['say']): Promise<Opened> {
  if (opening.draftId) return { opening, draft: await draftById(opening.draftId), again: false, say }
  const before = opening.draft && !opening.kept ? await waiting(opening.draft) : undefined
  return { opening, draft: before ?? opening.draft, again: before !== undefined, say }
}
