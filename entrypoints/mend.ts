import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeMend, type MendWorld } from './reader/mend'
import { words } from './reader/runtime'

// Brought only when somebody mends a site's reader: pointing at an element, and the repair note.
export default defineUnlistedScript(() => {
  ;(globalThis as MendWorld).goodwordMend = (here) => makeMend(here, words('mend_pointing'))
})
