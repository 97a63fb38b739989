import type { Draft, Reading } from '../../utils/domain/draft'
import { makeId } from '../../utils/domain/id'
import type { Opening } from '../../utils/port'
import { isScriptless } from './host'
import { ask } from './runtime'
import type { SlipFrame } from './slip-frame'
import { rectOf, type Target } from './target'

/** What a clip needs to know of the page it is made on. */
export interface Here {
  view: Window
  frame: () => SlipFrame
  target: () => Target | undefined
  /** What is meant now, pointed at or not. */
  meant: () => Target | undefined
  aim: (at: Target, words?: string) => void
  read: (at: Target) => Reading | undefined
  items: () => Element[]
  /** The site's id, where its pages always hold an item and this one shows none. */
  lost: () => string | undefined
  recall: () => Promise<void>
}

/** False where the frame is too small for the slip, or a sandbox whose frames get no origin or no scripts. */
export function hasRoom(view: Window): boolean {
  if (view === view.top) return true
  if (view.origin === 'null' || isScriptless(view)) return false
  return view.innerWidth >= 340 && view.innerHeight >= 300
}

/** A place for a slip that belongs to nothing on the page. */
export const corner = (view: Window): DOMRect => new DOMRect(view.innerWidth - 20, 60, 0, 0)

/** What this frame cannot show goes to the page around it. */
const around = (draft: Draft | undefined) => draft && void ask('show', { draft })

function draftOf(reading: Reading): Draft {
  const at = Date.now()
  const id = makeId(at, crypto.getRandomValues(new Uint8Array(10)))
  return { ...reading, id, at: new Date(at).toISOString(), tags: [], notes: '' }
}

/** Clips what is meant: into the slip, or at once. Answers the draft where this frame has no room for a slip. */
export function makeClip(here: Here) {
  const { view } = here

  let last = -1
  /** Where we are among the passages of this page, for the slip's way to the next one. */
  function position(at: Target): Opening['at'] {
    const items = 'item' in at ? here.items() : []
    last = 'item' in at ? items.indexOf(at.item) : -1
    return last < 0 ? undefined : [last + 1, items.length]
  }

  /** The slip without a draft: there is nothing to clip, and it says what to do. */
  const say = (problem: string, site?: string): undefined => {
    here.frame().open({ goodword: 'slip', problem, ...(site ? { site } : {}) }, corner(view))
  }

  async function keepNow(draft: Draft, at: Target): Promise<void> {
    // A worker may die between message and answer; the same draft twice is kept once.
    let answer = await ask('keep', { draft })
    if (answer.problem) answer = await ask('keep', { draft })
    const opening = answer.problem ? { problem: answer.problem } : { kept: answer.value as Opening['kept'] }
    here.frame().open({ goodword: 'slip', draft, ...opening }, rectOf(at))
    await here.recall()
  }

  function clip(now: boolean): Draft | undefined {
    const at = here.meant()
    const reading = at && here.read(at)
    if (!at || !reading) {
      const lost = here.lost()
      return lost ? say('site-changed', lost) : say(at ? 'not-read' : 'nothing-selected')
    }
    const draft = draftOf(reading)
    here.aim(at, draft.words)
    if (!hasRoom(view)) return draft
    if (now) void keepNow(draft, at)
    else here.frame().open({ goodword: 'slip', draft, at: position(at) }, rectOf(at))
    return undefined
  }

  function step(by: 1 | -1): void {
    const at = here.target()
    const items = here.items()
    const index = at && 'item' in at ? items.indexOf(at.item) : -1
    // A page that drew itself again has other elements, most often as many as before.
    const item = items[(index < 0 ? last : index) + by]
    if (!item) return
    item.scrollIntoView({ block: 'center', behavior: 'instant' })
    here.aim({ item })
    around(clip(false))
  }

  return { clip, step, press: () => around(clip(false)) }
}
