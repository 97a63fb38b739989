import type { Patch } from '../../utils/domain/repair'
import type { Reading } from '../../utils/domain/draft'
import { patched } from '../../utils/sites/patch'
import { type Known, readItem } from '../../utils/sites/items'
import type { ReaderSays } from '../../utils/port'
import { ask } from './runtime'

/** What `mend.js` offers to the reader in the same world. */
export interface MendWorld {
  goodwordMend?: {
    point(item: Element, others: readonly Element[]): Promise<Patch | undefined>
    skeleton(item: Element, names: readonly string[]): { page: string; skeleton: string }
  }
}

/** What the reader has to know to mend. */
interface Here {
  document: Document
  known: () => Known
  /** The reader reads with this from now on. */
  adopt: (known: Known) => void
  item: () => Element | undefined
  items: () => Element[]
  tell: (message: ReaderSays) => void
  /** The slip goes out of the way while somebody points, and comes back. */
  veil: (on: boolean) => void
}

async function tools(): Promise<MendWorld['goodwordMend']> {
  const world = globalThis as MendWorld
  if (!world.goodwordMend) await ask('mend', {})
  return world.goodwordMend
}

export function makeMend(here: Here) {
  const read = (item: Element): Reading | undefined =>
    readItem(here.known(), item, here.document, here.document.location.href)

  async function point(field: string): Promise<void> {
    const item = here.item()
    const mend = item && (await tools())
    let patch: Patch | undefined
    if (item && mend) {
      here.veil(true)
      patch = await mend.point(
        item,
        here.items().filter((one) => one !== item),
      )
      here.veil(false)
    }
    if (!item || !patch) return here.tell({ say: 'pointed', field })
    const { id, site } = here.known()
    const before = { id, site }
    here.adopt({ id, site: patched(site, { [field]: patch }) })
    const reading = read(item)
    // What cannot be read there is no place for it.
    if (!reading || reading.missing.includes(field)) here.adopt(before)
    here.tell({ say: 'pointed', field, patch, ...(reading ? { reading } : {}) })
  }

  async function note(): Promise<void> {
    const item = here.item()
    const mend = item && (await tools())
    if (!item || !mend) return
    const { name, handle, email, company } = read(item)?.who ?? {}
    const names = [name, handle, email, company].filter((one) => one !== undefined)
    here.tell({ say: 'skeleton', ...mend.skeleton(item, names) })
  }

  return { point, note }
}
