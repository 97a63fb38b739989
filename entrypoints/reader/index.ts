import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { patched } from '../../utils/sites/patch'
import { isEditor } from './host'
import { makeReader } from './reader'
import { type SiteScript, siteHere } from './site-here'
import type { ReaderWorld } from '../background/bring'

type World = ReaderWorld & {
  goodwordLoader?: () => void
  goodwordLast?: EventTarget
  goodwordSite?: SiteScript
}

// Brought in when the page's words are first reached for; bringing it twice is harmless.
export default defineUnlistedScript(() => {
  const world = globalThis as World
  const known = siteHere(world.goodwordSite)
  if (!known || world.goodwordReader?.site === known.id || isEditor(document)) return
  world.goodwordReader?.stop()
  const site = patched(known.site, world.goodwordPatches)
  const reader = makeReader(window, { id: known.id, site })
  world.goodwordLoader?.()
  world.goodwordReader = reader
  reader.start(world.goodwordLast)
})
