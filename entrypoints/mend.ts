import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { masked, skeletonOf } from '../utils/page/skeleton'
import { pointIn } from './reader/point'
import type { MendWorld } from './reader/mend'

type Api = { i18n: { getMessage(key: string): string } }

const words = (key: string): string => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api }
  return (browser ?? chrome)?.i18n.getMessage(key) ?? ''
}

// Brought only when somebody mends a site's reader: pointing at an element, and the repair note.
export default defineUnlistedScript(() => {
  ;(globalThis as MendWorld).goodwordMend = {
    point: (item, others) => pointIn(document, item, others, words('mend_pointing')),
    skeleton: (item, names) => ({
      page: location.origin + location.pathname.split('/').map(masked).join('/'),
      skeleton: skeletonOf(item, names),
    }),
  }
})
