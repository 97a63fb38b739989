import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
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
  if (world.goodwordReader || isEditor(document)) return
  const reader = makeReader(window, siteHere(world.goodwordSite))
  world.goodwordLoader?.()
  world.goodwordReader = reader
  reader.start(world.goodwordLast)
})
