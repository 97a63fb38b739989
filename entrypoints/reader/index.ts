import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { patched } from '../../utils/sites/patch'
import { isEditor } from './host'
import { makeReader } from './reader'
import { type SiteScript, siteHere } from './site-here'
import type { ReaderWorld } from '../background/bring'

type World = ReaderWorld & {
  goodwordReader?: { isOpen(): boolean; last(): EventTarget | undefined }
  goodwordLoader?: () => void
  goodwordLast?: EventTarget
  goodwordSite?: SiteScript
}

// Brought in when the page's words are first reached for; bringing it twice is harmless.
export default defineUnlistedScript(() => {
  const world = globalThis as World
  const known = siteHere(world.goodwordSite)
  if (!known || world.goodwordReader?.site === known.id || isEditor(document)) return
  // An open slip stays; its reader asks again.
  const before = world.goodwordReader
  if (before?.isOpen()) return
  before?.stop()
  const site = patched(known.site, world.goodwordPatches)
  const reader = makeReader(window, { id: known.id, site })
  world.goodwordLoader?.()
  world.goodwordReader = reader
  reader.start(before?.last() ?? world.goodwordLast)
})
