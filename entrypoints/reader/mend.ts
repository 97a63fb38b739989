import type { Reading } from '../../utils/domain/draft'
import type { Patch } from '../../utils/domain/repair'
import { masked, skeletonOf } from '../../utils/page/skeleton'
import type { ReaderSays } from '../../utils/port'
import { pointIn } from './point'

/** What the reader lends to those who mend it. */
export interface Here {
  document: Document
  /** The one in the slip, while it says the same. */
  item: () => Element | undefined
  items: () => Element[]
  read: (item: Element) => Reading | undefined
  /** The reader reads with this from now on; answers how to take it back. */
  adopt: (field: string, patch: Patch) => () => void
  tell: (message: ReaderSays) => void
  /** The slip goes out of the way while somebody points, and comes back. */
  veil: (on: boolean) => void
}

/** What `mend.js` offers to the reader in the same world. */
export interface MendWorld {
  goodwordMend?: (here: Here) => { point(field: string): Promise<void>; note(): void }
}

/** Pointing at what a site's reader has lost, and the repair note. @param hint says how to point */
export function makeMend(here: Here, hint: string) {
  async function point(field: string): Promise<void> {
    const item = here.item()
    let patch: Patch | undefined
    if (item) {
      here.veil(true)
      const others = here.items().filter((one) => one !== item)
      patch = await pointIn(here.document, item, others, hint)
      here.veil(false)
    }
    if (!item || !patch || here.item() !== item) return here.tell({ say: 'pointed', field })
    const takeBack = here.adopt(field, patch)
    const reading = here.read(item)
    // What cannot be read there is no place for it.
    if (!reading || reading.missing.includes(field)) takeBack()
    here.tell({ say: 'pointed', field, patch, ...(reading ? { reading } : {}) })
  }

  function note(): void {
    const item = here.item()
    if (!item) return
    const { name, handle, email, company } = here.read(item)?.who ?? {}
    const names = [name, handle, email, company].filter((one) => one !== undefined)
    const { origin, pathname } = here.document.location
    const page = origin + pathname.split('/').map(masked).join('/')
    here.tell({ say: 'skeleton', page, skeleton: skeletonOf(item, names) })
  }

  return { point, note }
}
