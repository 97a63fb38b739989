import type { Draft } from '../../utils/domain/draft'
import { z } from '../../utils/domain/schema'
import { now } from '../../utils/store/write'
import { isMendable, sawSite } from '../../utils/repairs'
import { draft as draftById, drafts } from '../../utils/store/drafts'
import { inTime, patience } from '../../utils/in-time'
import { Opening, type MendSays, ReaderSays, type SlipSays } from '../../utils/port'
import { tellSight } from './visible'

/** What the slip was opened with, once checked, and the way to answer. */
export interface Opened {
  opening: Opening
  draft?: Draft | undefined
  /** A draft of the same words was waiting. */
  again: boolean
  say: (message: SlipSays) => void
  /** Calls back with what the page's reader answers; answers how to stop. */
  hear: (then: (message: MendSays) => void) => () => void
}

const sameWords = (one: Draft, other: Draft) => one.words === other.words && one.page.url === other.page.url

// Nobody is kept from what they are about to keep by a storage that does not answer.
const glance = 2_000

async function waiting(fresh: Draft): Promise<Draft | undefined> {
  const found = await inTime(
    drafts().catch(() => []),
    [],
    glance,
  )
  return found.find((one) => sameWords(one, fresh))
}

/**
 * Waits for the page script's port. The page may post here as well, so: only the window around us, only a port, and
 * only a draft of that window's own origin, which the browser tells and no page can forge.
 */
export function listenForOpening(show: (opened: Opened) => void, content: Element): void {
  let port: MessagePort | undefined
  const say = (message: SlipSays) => port?.postMessage(message)
  const listeners = new Set<(message: MendSays) => void>()
  const hear: Opened['hear'] = (then) => {
    listeners.add(then)
    return () => void listeners.delete(then)
  }
  const tell = () => {
    const px = Math.ceil(heightOf(content))
    // Of nothing yet: the frame would shrink and grow again under somebody's pointer.
    if (px) say({ say: 'height', px })
  }
  // What grows inside a slip that is as high as its frame resizes nothing outside; so every change asks for room.
  const about = { childList: true, subtree: true, characterData: true, attributeFilter: ['open'] }
  new MutationObserver(tell).observe(content, about)
  content.addEventListener('input', tell)
  // In another width the same words need another height.
  addEventListener('resize', tell)
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const [fresh] = event.ports
    const checked = z.safeParse(Opening, event.data)
    if (!fresh || event.source !== parent || !checked.success) return
    const opening = checked.data
    if (opening.draft && new URL(opening.draft.page.url).origin !== event.origin) return
    port?.close()
    port = fresh
    // A reader that begins anew takes it for clear until it has looked.
    tellSight(true)
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const said = z.safeParse(ReaderSays, data)
      if (!said.success) return
      if (said.data.say === 'sight') tellSight(said.data.clear)
      else for (const then of listeners) then(said.data)
    }
    void open(opening, { say, hear }).then((opened) => {
      show(opened)
      tell()
    })
  })
}

/** The pixels that all of it needs, however little room it has now; also where what never scrolls does not fit either. */
const heightOf = (content: Element): number => {
  const scrolls = content.querySelector('.slip-body')
  const hidden = scrolls ? scrolls.scrollHeight - scrolls.clientHeight : 0
  return Math.max(content.getBoundingClientRect().height, content.scrollHeight) + hidden
}

async function open(opening: Opening, way: Pick<Opened, 'say' | 'hear'>): Promise<Opened> {
  if (opening.draftId) {
    const found = await inTime(draftById(opening.draftId), 'storage-silent', patience)
    return typeof found === 'string'
      ? { ...way, opening: { ...opening, problem: found }, again: false }
      : { ...way, opening, draft: found, again: false }
  }
  const fresh = opening.draft
  if (opening.site) void sawSite(opening.site, ['item'], now())
  const { site } = fresh?.page ?? {}
  if (fresh && site && isMendable(site) && fresh.how['words'] === 'reader')
    void sawSite(site, fresh.missing, fresh.at)
  const before = fresh && !opening.kept ? await waiting(fresh) : undefined
  return { ...way, opening, draft: before ?? fresh, again: before !== undefined }
}
